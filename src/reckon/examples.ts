/**
 * Worked examples of a remedy, computed from the terms: a result at the target, one inside the table,
 * one at the worst, with what each earns and what the caps leave of it. Easy to get wrong: an example
 * written by hand that its own table does not give.
 */
import type { Contract } from '../model/contract.js';
import type { AnyMetric } from '../model/metrics.js';
import { countsLostTime } from '../model/promised.js';
import { type Duration, secondsOf } from '../values/duration.js';
import { compareMoney, type Money } from '../values/money.js';
import { type Percent, percentOf, WHOLE } from '../values/percent.js';
import { type AllowanceBase, allowedTime, sampleBase, secondsOfBase } from './allowance.js';
import { capFor, capsOf } from './caps.js';
import { baseOf, creditAmount, remedyOf, rewardOf } from './credit.js';
import { type Elapsed, elapsedOf } from './elapsed.js';
import type { LostTime } from './lost-time.js';
import { reachOf } from './reach.js';
import { owedBy, type Remedy, type RemedyOf, type Result, type Reward, rewardFor } from './remedies/index.js';
import { settleCredits } from './settle.js';
import { windowOn } from './window.js';

/** What happened. */
export type ExampleCase =
  | { readonly type: 'share'; readonly result: Percent }
  /** Downtime in a window of round length; `affected` where it counts how many were hit. */
  | {
      readonly type: 'down';
      readonly seconds: number;
      readonly base: AllowanceBase;
      /** The share of time in service that this is, where the remedy counts that. */
      readonly result: Percent | null;
      readonly affected: Percent | null;
    }
  /** How long one case took, or (`down`) how long the service was out in one window. */
  | { readonly type: 'time' | 'all-down'; readonly seconds: number }
  /** One day, hour or outage with so much downtime. */
  | { readonly type: 'outage'; readonly in: 'day' | 'hour' | 'outage'; readonly seconds: number }
  | {
      readonly type: 'count';
      readonly per: CountedUnit;
      readonly count: number;
    }
  | { readonly type: 'late'; readonly late: Duration }
  /** One case, and its late days in one window. */
  | { readonly type: 'late-days'; readonly late: Duration };

/** Late days have an example of their own. */
type CountedUnit = Exclude<RemedyOf<'per-event'>['per'], 'late-day'>;

export interface Example {
  readonly case: ExampleCase;
  /** Before stacking and caps. */
  readonly earned: Money;
  /** What the caps leave, where this is the only credit of its year. */
  readonly granted: Money;
  /** Below the minimum payout, and not carried over. */
  readonly lapses: boolean;
}

type Terms = Pick<Contract, 'agreement' | 'services' | 'hours' | 'metrics' | 'penalties'>;

/** In their order from the target to the worst; none for a remedy that pays no money or that no metric has. */
export function examplesOf(remedy: Remedy, contract: Terms): readonly Example[] {
  const metric = Object.values(contract.metrics).find((one) => remedyOf(one, contract) === remedy);
  if (metric === undefined || remedy.kind === 'extension' || remedy.kind === 'reward') return [];
  const granted = (money: Money): Granted => afterCaps(money, metric, contract);
  const base = baseOf(remedy, metric.window, contract);
  const limit = capFor('event', capsOf(contract), base.amount.currency);
  const exampleOf = ({ at, result }: Sample): Example => {
    const earned = owedBy(remedy, base, limit, { ...UNMEASURED, ...result });
    return { case: at, earned, ...granted(earned) };
  };
  const examples = casesOf(remedy, metric, contract).map(exampleOf);
  if (remedy.kind !== 'per-event') return examples;
  if (remedy.per !== 'late-day') return withCapped(examples, granted);
  return [...examples, ...cappedDays(metric, (days) => exampleOf(lateDays(days)))];
}

/** A result, and what it adds to the fee. */
export interface RewardExample {
  readonly result: Percent;
  readonly earned: Money;
}

/** At the target, which earns none, and at each step up to the third; none where no metric has the reward. */
export function rewardExamplesOf(remedy: Reward, contract: Terms): readonly RewardExample[] {
  const metric = Object.values(contract.metrics).find((one) => rewardOf(one, contract) === remedy);
  if (metric === undefined) return [];
  const base = baseOf(remedy, metric.window, contract);
  const target = metric.targets[0] as Partial<Record<'at-least' | 'at-most' | 'share', Percent>>;
  const promised = target['at-least'] ?? target['at-most'] ?? target.share;
  const steps = remedy.steps.slice(0, 3).map((step) => ('at-least' in step ? step['at-least'] : step['at-most']));
  return [...(promised?.type === 'percent' ? [promised] : []), ...steps].map((result) => {
    const share = rewardFor(remedy, result);
    return { result, earned: share === null ? { ...base.amount, minor: 0n } : creditAmount(share, base) };
  });
}

interface Sample {
  readonly at: ExampleCase;
  readonly result: Partial<Result>;
}

const UNMEASURED: Result = {
  measured: null,
  time: null,
  shortBy: null,
  missed: true,
  late: 0,
  lateDays: [],
  beyondShare: 0,
  lateItems: [],
  lost: null,
};

function casesOf(
  remedy: Exclude<Remedy, { readonly kind: 'extension' | 'reward' }>,
  metric: AnyMetric,
  contract: Terms,
): readonly Sample[] {
  switch (remedy.kind) {
    case 'tiered-percent':
    case 'tiered-days':
      return [...tierCases(remedy.tiers, metric, contract)];
    case 'per-event':
      return [remedy.per === 'late-day' ? lateDays(1) : count(remedy.per, 1)];
    case 'late-item':
      return remedy.tiers.map(({ late }) => ({
        at: { type: 'late', late },
        result: { lateItems: [{ days: late.amount, price: null }] },
      }));
    case 'point-shortfall':
      return [shortBy(metric, 0n), shortBy(metric, 1_500_000n), shortBy(metric, WHOLE.micro)];
    case 'per-unit-time':
      return [
        down(metric, contract, 0),
        down(metric, contract, secondsOf(remedy.each) * 1.5),
        down(metric, contract, null),
      ];
    case 'prorata':
      return [down(metric, contract, 0), down(metric, contract, 3 * 3600), down(metric, contract, null)];
    case 'affected-ratio':
      return [down(metric, contract, 3 * 3600, HALF), down(metric, contract, null, WHOLE)];
    case 'day-credit':
    case 'fee-waiver': {
      const unit = remedy.kind === 'fee-waiver' ? remedy.unit : remedy.trigger;
      const longest = secondsOf(remedy['longer-than']);
      return [outage(unit, longest), outage(unit, longest + 60)];
    }
  }
}

const HALF = percentOf(WHOLE.micro / 2n);

/** On the first breakpoint, on the second (or, with one tier, one point further), and at the worst. */
function* tierCases(
  tiers: Extract<Remedy, { readonly kind: 'tiered-percent' | 'tiered-days' }>['tiers'],
  metric: AnyMetric,
  contract: Terms,
): Iterable<Sample> {
  for (const [index, tier] of tiers.slice(0, 2).entries()) {
    if ('longer-than' in tier) yield time(metric, secondsOf(tier['longer-than']));
    else if ('above' in tier) yield share(tier.above);
    else yield (index > 0 ? downAt(tier.below, metric, contract) : null) ?? share(tier.below);
  }
  const last = tiers.at(-1);
  if (last === undefined) return;
  if ('longer-than' in last) yield time(metric, secondsOf(last['longer-than']) * 2);
  else yield share('below' in last ? percentOf(0n) : WHOLE);
}

/** The downtime that gives a result; null where the metric counts none, or where it is no whole seconds. */
function downAt(result: Percent, metric: AnyMetric, contract: Terms): Sample | null {
  const base = countsLostTime(metric) ? sampleBase(metric, contract) : null;
  if (base === null) return null;
  const seconds = wholeSeconds(allowedTime(result, secondsOfBase(base)));
  if (seconds === null) return null;
  return { at: { type: 'down', seconds, base, result, affected: null }, result: { measured: result } };
}

const share = (result: Percent): Sample => ({ at: { type: 'share', result }, result: { measured: result } });

const time = (metric: AnyMetric, seconds: number): Sample => ({
  at: { type: countsLostTime(metric) ? 'all-down' : 'time', seconds },
  result: { time: elapsedOf(seconds) },
});

function count(per: CountedUnit, times: number): Sample {
  return { at: { type: 'count', per, count: times }, result: { late: times, beyondShare: times } };
}

function lateDays(days: number): Sample {
  return {
    at: { type: 'late-days', late: { type: 'duration', unit: 'calendar-day', amount: days } },
    result: { lateDays: [days] },
  };
}

/** A result so many millionths of a point worse than the target, or the worst there can be. */
function shortBy(metric: AnyMetric, micro: bigint): Sample {
  const target = metric.targets[0] as {
    readonly 'at-most'?: Percent;
    readonly 'at-least'?: Percent;
    readonly share?: Percent;
  };
  const most = target['at-most'];
  const promised = most ?? target['at-least'] ?? target.share ?? WHOLE;
  const room = most === undefined ? promised.micro : WHOLE.micro - most.micro;
  const points = percentOf(micro < room ? micro : room);
  const result = percentOf(most === undefined ? promised.micro - points.micro : promised.micro + points.micro);
  return { at: { type: 'share', result }, result: { measured: result, shortBy: points } };
}

/** Downtime so long beyond the allowance, or all of the window; for half or all of the users. */
function down(metric: AnyMetric, contract: Terms, beyond: number | null, affected: Percent | null = null): Sample {
  const base = sampleBase(metric, contract);
  if (base === null) throw new Error('Time that is lost is counted in a window.');
  const agreed = secondsOfBase(base);
  const target = metric.targets[0] as { readonly 'at-least'?: Percent };
  const allowed = allowedTime(target['at-least'] ?? WHOLE, agreed);
  // Rounded up to a whole second where the allowance is none: the example lies beyond it, not before.
  const seconds = beyond === null ? agreed : Math.min(agreed, Number(allowed.nanoseconds / 1_000_000_000n) + beyond);
  const lost: LostTime = { agreed, allowed, outages: [{ from: 0, to: seconds, affected: affected ?? WHOLE }] };
  return {
    at: { type: 'down', seconds, base, result: null, affected },
    result: { lost, missed: BigInt(seconds) * 1_000_000_000n > allowed.nanoseconds },
  };
}

function outage(unit: 'day' | 'hour' | 'outage', seconds: number): Sample {
  const lost: LostTime = {
    agreed: 86_400,
    allowed: elapsedOf(0),
    outages: [{ from: 0, to: seconds, affected: WHOLE }],
  };
  return { at: { type: 'outage', in: unit, seconds }, result: { lost } };
}

/** So many misses that a cap is felt, behind the one. */
function withCapped(examples: readonly Example[], granted: (money: Money) => Granted): readonly Example[] {
  const [one] = examples;
  if (one?.case.type !== 'count' || one.earned.minor === 0n || one.case.per === 'missed-window') return examples;
  const many = (times: number): Example => {
    const earned = { ...one.earned, minor: one.earned.minor * BigInt(times) };
    return { case: { ...one.case, count: times } as ExampleCase, earned, ...granted(earned) };
  };
  for (let times = 2; times <= 1000; times += 1) {
    const example = many(times);
    if (compareMoney(example.granted, example.earned) < 0) return [one, example];
  }
  return examples;
}

/** One case that is late for so many days of one window that a cap is felt; none where the whole window is not enough. */
function cappedDays(metric: AnyMetric, exampleOf: (days: number) => Example): readonly Example[] {
  const longest = reachOf(metric)?.days ?? 0;
  for (let days = 2; days <= longest; days += 1) {
    const example = exampleOf(days);
    if (compareMoney(example.granted, example.earned) < 0) return [example];
  }
  return [];
}

type Granted = Pick<Example, 'granted' | 'lapses'>;

function afterCaps(amount: Money, metric: AnyMetric, contract: Terms): Granted {
  const { effective } = contract.agreement;
  if (metric.window.name === 'event') return { granted: amount, lapses: false };
  const window = windowOn(metric.window.name, effective, effective);
  const [settled] = settleCredits([{ metric: 'example', window, amount }], contract);
  if (settled === undefined) throw new Error('One credit in is one credit out.');
  return { granted: settled.paid, lapses: settled.because.includes('minimum') };
}

function wholeSeconds({ nanoseconds }: Elapsed): number | null {
  return nanoseconds % 1_000_000_000n === 0n ? Number(nanoseconds / 1_000_000_000n) : null;
}
