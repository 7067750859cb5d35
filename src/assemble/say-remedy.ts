/**
 * What reckon computes of a remedy, in words: the ranges between breakpoints, a credit in money, worked
 * examples. Derived values, like those of say-reckoned.ts. An example is computed from the terms, so
 * that it can never differ from its table.
 */
import type { Inline, Value } from '../document/inline.js';
import { formatCount, formatDuration, formatFirstCount, formatQuantity } from '../locale/format.js';
import { metricOf } from '../metrics/index.js';
import type { Contract } from '../model/contract.js';
import { writtenAt } from '../model/effective-plan.js';
import { countsLostTime, metricsWith } from '../model/promised.js';
import { type Credit, creditOf, dayAmount, feeFor, shareOfDay, thirtiethOf } from '../reckon/credit.js';
import { elapsedOf } from '../reckon/elapsed.js';
import { type Example, type ExampleCase, examplesOf, rewardExamplesOf } from '../reckon/examples.js';
import type { Remedy, Reward } from '../reckon/remedies/index.js';
import { tierRanges } from '../reckon/tiers.js';
import type { Duration } from '../values/duration.js';
import { type Money, scaleMoney } from '../values/money.js';
import { printPeriod } from '../values/period.js';
import { type Cursor, isTested, step } from './cursor.js';
import { elapsedInWords } from './say-reckoned.js';
import { derived, type Filled, implyUnit, missing, pattern, phrase, type Speaker, said, valueNode } from './speaker.js';

/** Results from one breakpoint to the next: `from 99.5% to below 99.9%`, `above 1% up to 2%`. */
export function sayTierRange(speaker: Speaker, cursor: Cursor | null): Filled {
  const remedy = remedyAt(speaker, cursor);
  if (!cursor || !remedy || !('tiers' in remedy)) return missing;
  const index = remedy.tiers.findIndex((tier) => Object.is(tier, cursor.value));
  if (remedy.kind === 'late-item') return lateRange(speaker, cursor, remedy.tiers, index);
  const range = tierRanges<(typeof remedy.tiers)[number]>(remedy.tiers)[index];
  if (!range) return missing;
  const { tier, next } = range;
  const figure = (value: Parameters<typeof formatQuantity>[0]): string =>
    formatQuantity(value, speaker.locale, 'figure');
  const own = (key: string, value: Parameters<typeof formatQuantity>[0]): Value =>
    valueNode([`${cursor.path}.${key}`], value.type, 'figure', figure(value));
  const other = (value: Parameters<typeof formatQuantity>[0]): Value =>
    valueNode([cursor.path], value.type, 'derived', figure(value));
  if ('below' in tier) {
    const below = own('below', tier.below);
    if (next === null || !('below' in next)) return pattern(speaker, 'tier-open', { below });
    return pattern(speaker, 'tier', { from: other(next.below), below });
  }
  if ('above' in tier) {
    const above = own('above', tier.above);
    if (next === null || !('above' in next)) return pattern(speaker, 'tier-above-open', { above });
    return pattern(speaker, 'tier-above', { above, to: other(next.above) });
  }
  const longer = own('longer-than', tier['longer-than']);
  const down = metricsWith(cursor.path.split('.')[2] ?? '', speaker.contract.metrics).some(([, metric]) =>
    countsLostTime(metric),
  );
  if (down) speaker.imply('downtime');
  const key = down ? 'tier-down' : 'tier-longer';
  if (next === null || !('longer-than' in next)) return pattern(speaker, `${key}-open`, { longer });
  return pattern(speaker, key, { longer, to: other(next['longer-than']) });
}

/** `1 calendar day`, `2 calendar days to 4 calendar days`, `5 calendar days or more`. */
function lateRange(
  speaker: Speaker,
  cursor: Cursor,
  tiers: readonly { readonly late: Duration }[],
  index: number,
): Filled {
  const [tier, next] = [tiers[index], tiers[index + 1]];
  if (!tier) return missing;
  implyUnit(speaker, tier.late);
  const days = (duration: Duration): string => formatDuration(duration, speaker.locale, 'figure');
  const late = valueNode([`${cursor.path}.late`], 'duration', 'figure', days(tier.late));
  if (next === undefined) return pattern(speaker, 'tier-late-open', { late });
  const last = next.late.amount - 1;
  if (last === tier.late.amount) return pattern(speaker, 'tier-late', { late });
  const to = valueNode([cursor.path], 'duration', 'derived', days({ ...tier.late, amount: last }));
  return pattern(speaker, 'tier-late-range', { late, to });
}

/**
 * The credit of a tier, for one event, or for one day, in money.
 * Diagnostics: assemble/credit-has-no-sum where one share would be different sums.
 */
export function sayCreditAmount(speaker: Speaker, cursor: Cursor | null): Filled {
  const { contract } = speaker;
  const remedy = remedyAt(speaker, cursor);
  if (!cursor || !remedy) return missing;
  const {
    days,
    reward,
    credit = reward,
  } = cursor.value as {
    readonly credit?: Credit;
    readonly reward?: Credit;
    readonly days?: number;
  };
  const price = contract.services[remedy.base.fee]?.fee;
  const fee = writtenAt(price, 'amount') ?? `services.${remedy.base.fee}.fee.amount`;
  if (price && credit === undefined) {
    const base = feeFor(price, null);
    if (days !== undefined) return derived(speaker, dayAmount(days, base), [`${cursor.path}.days`, fee], 'figure');
    if (remedy.kind === 'day-credit')
      return derived(speaker, shareOfDay(remedy.share, base), [`${cursor.path}.share`, fee], 'figure');
    if (remedy.kind === 'fee-waiver') {
      const { amount, numerator, denominator } = thirtiethOf(base);
      const unit = scaleMoney(amount, numerator, denominator * (remedy.unit === 'day' ? 1n : 24n));
      return derived(speaker, unit, [`${cursor.path}.unit`, fee], 'figure');
    }
  }
  if (credit === undefined) return missing;
  const path = `${cursor.path}.${reward === undefined ? 'credit' : 'reward'}`;
  if (credit.type === 'money') return derived(speaker, credit, [path], 'figure');
  const found = creditOf(credit, remedy, contract);
  return found
    ? derived(speaker, found.amount, [path, fee], 'figure')
    : noSum(contract, cursor.path.split('.')[2] ?? '');
}

/** What a credit for each event is given for: `late case`, `case and each calendar day on which it is late`, `failed case beyond those that the target allows`. */
export function sayEvent(speaker: Speaker, cursor: Cursor | null): Filled {
  const remedy = remedyAt(speaker, cursor);
  if (!cursor || remedy?.kind !== 'per-event') return missing;
  const per = step(cursor, 'per', speaker.root, speaker.consulted);
  if (per && !isTested(per)) speaker.consulted(per);
  if (remedy.per === 'late-day') {
    speaker.imply('calendar-day');
    return said({ type: 'text', text: phrase(speaker, 'event-late-day') });
  }
  const beyond = remedy.per === 'item-beyond-share' ? phrase(speaker, 'event-beyond') : '';
  return said({ type: 'text', text: phrase(speaker, `event-${missOf(speaker, cursor.path)}`) + beyond });
}

/** Kinds whose cases are late although no target of theirs names a time. */
const promisedByTime: ReadonlySet<string> = new Set(['answer-service-level', 'on-time-delivery', 'report-timeliness']);

/** How a case misses what the remedy at this path stands behind: it is late, it fails, or one of the two by the metric. */
function missOf({ contract }: Speaker, path: string): 'late' | 'failed' | 'either' {
  const kinds = metricsWith(path.split('.')[2] ?? '', contract.metrics).map(([, { kind }]) => kind);
  const late = kinds.filter((kind) => promisedByTime.has(kind) || metricOf(kind).goal === 'within');
  if (late.length === kinds.length) return 'late';
  return late.length === 0 ? 'failed' : 'either';
}

/** Each example as a sentence: `Downtime of 3 hours in a month of 30 days earns a Service Credit of Rp75,000.` */
export function sayExamples(speaker: Speaker, cursor: Cursor | null): Filled {
  const remedy = remedyAt(speaker, cursor);
  if (!cursor || !remedy) return missing;
  if (remedy.kind === 'reward') return sayRewards(speaker, remedy, cursor.path);
  const examples = examplesOf(remedy, speaker.contract);
  if (examples.length === 0) return missing;
  const sentences = examples.map((example) => sayExample(speaker, example, cursor.path));
  const inlines = sentences.flatMap((sentence, index): readonly Inline[] =>
    index === 0 ? sentence : [{ type: 'text', text: ' ' }, ...sentence],
  );
  return { inlines };
}

/** `A result of 99.99% earns a reward of Rp30.000,00.` */
function sayRewards(speaker: Speaker, remedy: Reward, path: string): Filled {
  const sentences = rewardExamplesOf(remedy, speaker.contract).map(({ result, earned }): readonly Inline[] => {
    const figure = (value: Parameters<typeof formatQuantity>[0]): Value =>
      valueNode([path], value.type, 'derived', formatQuantity(value, speaker.locale, 'figure'));
    const start = pattern(speaker, 'case-share', { result: figure(result) }).inlines ?? [];
    if (earned.minor === 0n) return [...start, { type: 'text', text: phrase(speaker, 'earns-no-reward') }];
    return [...start, ...(pattern(speaker, 'earns-reward', { reward: figure(earned) }).inlines ?? [])];
  });
  if (sentences.length === 0) return missing;
  return { inlines: sentences.flatMap((one, index) => (index === 0 ? one : [{ type: 'text', text: ' ' }, ...one])) };
}

function sayExample(speaker: Speaker, { case: at, earned, granted, lapses }: Example, path: string): readonly Inline[] {
  const money = (amount: Money): Value =>
    valueNode([path], 'money', 'derived', formatQuantity(amount, speaker.locale, 'figure'));
  const many = at.type === 'count' && at.count > 1 ? '-many' : '';
  const start = sayCase(speaker, at, path);
  if (earned.minor === 0n) return [...start, { type: 'text', text: phrase(speaker, 'earns-nothing') }];
  const capped = granted.minor < earned.minor;
  const slots = { credit: money(earned), granted: money(granted) };
  return [
    ...start,
    ...(pattern(speaker, `earns${lapses ? '-lapses' : capped ? '-capped' : ''}${many}`, slots).inlines ?? []),
  ];
}

function sayCase(speaker: Speaker, at: ExampleCase, path: string): readonly Inline[] {
  const figure = (text: string, kind = 'derived'): Value => valueNode([path], kind, 'derived', text);
  const time = (seconds: number): Value => figure(elapsedInWords(speaker, elapsedOf(seconds)));
  const percent = (value: Parameters<typeof formatQuantity>[0]): Value =>
    figure(formatQuantity(value, speaker.locale, 'figure'), 'percent');
  const filled = (key: string, slots: Readonly<Record<string, Value>>): readonly Inline[] =>
    pattern(speaker, key, slots).inlines ?? [];
  switch (at.type) {
    case 'share':
      return filled('case-share', { result: percent(at.result) });
    case 'down': {
      speaker.imply('downtime');
      const unit =
        at.base.type === 'days' ? (/week|month|quarter|year/u.exec(at.base.period)?.[0] ?? 'year') : 'service';
      if (unit === 'service') speaker.imply('service-hours');
      const count = (number: number): Value => figure(formatCount(number, speaker.locale, 'figure'));
      const length = at.base.type === 'days' ? { days: count(at.base.days) } : { hours: count(at.base.hours) };
      return [
        { type: 'text', text: phrase(speaker, 'case-down') },
        ...filled(`allowance-${unit}`, { time: time(at.seconds), ...length }),
        ...(at.result === null ? [] : filled('case-result', { result: percent(at.result) })),
        ...(at.affected === null ? [] : filled('case-affected', { share: percent(at.affected) })),
      ];
    }
    case 'all-down':
      speaker.imply('downtime');
      return filled('case-all-down', { time: time(at.seconds) });
    case 'time':
      return filled('case-time', { time: time(at.seconds) });
    case 'outage':
      speaker.imply('downtime');
      return filled(`case-outage-${at.in}`, { time: time(at.seconds) });
    case 'count':
      return sayCount(speaker, at, path);
    case 'late-days':
      return filled('case-late-days', {
        late: figure(formatDuration(at.late, speaker.locale, 'figure'), 'duration'),
      });
    case 'late':
      return filled('case-late', { late: figure(formatDuration(at.late, speaker.locale, 'figure'), 'duration') });
  }
}

function sayCount(
  speaker: Speaker,
  { per, count }: Extract<ExampleCase, { type: 'count' }>,
  path: string,
): readonly Inline[] {
  if (per === 'missed-window') return [{ type: 'text', text: phrase(speaker, 'case-missed-window') }];
  const beyond = per === 'item-beyond-share' ? phrase(speaker, 'event-beyond') : '';
  const miss = missOf(speaker, path);
  if (count === 1)
    return [{ type: 'text', text: phrase(speaker, 'case-one') + phrase(speaker, `event-${miss}`) + beyond }];
  const figure = valueNode([path], 'derived', 'derived', formatFirstCount(count, speaker.locale));
  return [figure, { type: 'text', text: ` ${phrase(speaker, `events-${miss}`)}${beyond}` }];
}

function remedyAt({ contract }: Speaker, cursor: Cursor | null): Remedy | undefined {
  return contract.penalties?.remedies[cursor?.path.split('.')[2] ?? ''];
}

function noSum(contract: Contract, id: string): Filled {
  const metrics = Object.entries(contract.metrics).filter(
    ([, { remedy }]) => 'credit' in remedy && remedy.credit === id,
  );
  const windows = metrics.map(([name, { window }]) => `${name} over a ${printPeriod(window)}`);
  return {
    inlines: null,
    code: 'assemble/credit-has-no-sum',
    message: `${id} is a share of the fee for a window, and its metrics have different ones: ${windows.join(', ')}.`,
    help: `give these metrics one window, or each a remedy of its own`,
  };
}
