/**
 * A table of credits that was typed in as somebody else printed it, range by range -> breakpoints, best first, as
 * every other table of the contract. What was typed is remembered for the invariants that judge it: in a sound
 * table each range ends where the next begins, so breakpoints say the same and nothing is lost.
 */
import type { Duration } from '../values/duration.js';
import { type Percent, percentOf, WHOLE } from '../values/percent.js';
import type { Tier } from './breakpoints.js';
import type { Contract } from './contract.js';
import { type Bound, type CreditRow, type CreditTable, rowsInOrder } from './credit-table.js';
import { metricsWith, promisedUnder } from './promised.js';

type Penalties = NonNullable<Contract['penalties']>;
type Remedy = Penalties['remedies'][string];

/** A remedy whose tiers are ranges of results. */
export type RangedRemedy = Extract<Remedy, { readonly kind: 'tiered-percent' | 'tiered-days' }>;

/** A tier as typed: either end may be there, and a slip may have given one of them twice. */
export interface TypedTier {
  readonly below?: Percent;
  readonly above?: Percent;
  readonly from?: Percent;
  readonly 'up-to'?: Percent | Duration;
  readonly 'longer-than'?: Duration;
  readonly credit?: Percent;
  readonly days?: number;
}

export type TypedKey = 'below' | 'above' | 'from' | 'up-to' | 'longer-than';

/** Which tiers, as typed, each remedy had before they became breakpoints. */
const typed = new WeakMap<object, readonly TypedTier[]>();

/** The tiers of a remedy as they stand in the file, where they are ranges; null where they are breakpoints. */
export function typedTiers(remedy: Remedy): readonly TypedTier[] | null {
  return typed.get(remedy) ?? null;
}

/** The penalties with breakpoints for all tables that were typed as ranges. */
export function withBreakpoints(penalties: Penalties, metrics: Contract['metrics'] | undefined): Penalties {
  const remedies = Object.entries(penalties.remedies).map(([id, remedy]): [string, Remedy] => {
    if (!isRanged(remedy) || !remedy.tiers.some(hasRange)) return [id, remedy];
    const made = Object.assign(Object.create(null), remedy) as RangedRemedy;
    typed.set(made, remedy.tiers);
    const table = tableOf(id, made, metrics ?? {});
    const tiers = rowsInOrder(table).flatMap((row) => {
      const tier = remedy.tiers[row.place];
      return tier === undefined
        ? []
        : [Object.assign(Object.create(null), breakpoint(row, tier, table), worthOf(tier))];
    });
    return [id, Object.assign(made, { tiers })];
  });
  if (remedies.every(([id, remedy]) => penalties.remedies[id] === remedy)) return penalties;
  const changed = Object.assign(Object.create(null), Object.fromEntries(remedies));
  return Object.assign(Object.create(null), { ...penalties, remedies: changed });
}

export function isRanged(remedy: Remedy): remedy is RangedRemedy {
  return remedy.kind === 'tiered-percent' || remedy.kind === 'tiered-days';
}

/**
 * The tiers of a remedy, typed or not, for the judge; a row's place is its index among the tiers. Percents count
 * in millionths, times in milliseconds. `target`: what a metric promises, where that is known.
 */
export function tableOf(
  id: string,
  remedy: RangedRemedy,
  metrics: Contract['metrics'],
  target: Percent | null = null,
): CreditTable<number> {
  const tiers = (typed.get(remedy) ?? remedy.tiers) as readonly TypedTier[];
  const inTime = tiers.some((tier) => tier['longer-than'] !== undefined);
  return {
    better: inTime ? 'lower' : directionOf(id, tiers, metrics),
    rows: tiers.map((tier, place) => rowOf(tier, place)),
    target: target?.micro ?? null,
    step: inTime ? null : stepOf(id, metrics),
    printedSteps: inTime ? TIME_STEPS : PERCENT_STEPS,
    worst: inTime ? null : directionOf(id, tiers, metrics) === 'higher' ? 0n : WHOLE.micro,
    cap: null,
  };
}

/** Whole percents, tenths, hundredths, down to the sixth decimal. */
export const PERCENT_STEPS = [1_000_000n, 100_000n, 10_000n, 1_000n, 100n, 10n, 1n];

/** Hours, minutes, seconds. */
export const TIME_STEPS = [3_600_000n, 60_000n, 1_000n];

function hasRange(tier: Tier): boolean {
  const { below, above, from, 'up-to': upTo } = tier as TypedTier;
  return from !== undefined || upTo !== undefined || (below !== undefined && above !== undefined);
}

function rowOf(tier: TypedTier, place: number): CreditRow<number> {
  const { below, above, from, 'up-to': upTo, 'longer-than': longer } = tier;
  const lower = bound(from, true) ?? bound(above ?? longer, false);
  const upper = bound(upTo, true) ?? bound(below, false);
  return { lower, upper, credit: tier.credit?.micro ?? BigInt(tier.days ?? 0), place };
}

function bound(value: Percent | Duration | undefined, included: boolean): Bound | null {
  return value === undefined ? null : { at: smallestUnits(value), included };
}

/** Millionths of a percent, or milliseconds. */
export function smallestUnits(value: Percent | Duration): bigint {
  if (value.type === 'percent') return value.micro;
  const factors: Readonly<Record<string, bigint>> = {
    millisecond: 1n,
    second: 1_000n,
    minute: 60_000n,
    hour: 3_600_000n,
  };
  const factor = factors[value.unit];
  if (factor === undefined) throw new Error(`The time of a result is elapsed time, not counted in ${value.unit}.`);
  return BigInt(value.amount) * factor;
}

/** By what the metrics of the remedy promise; else by a row that is open to the worst results, or by the order of the rows. */
function directionOf(id: string, tiers: readonly TypedTier[], metrics: Contract['metrics']): 'higher' | 'lower' {
  for (const [metric, each] of metricsWith(id, metrics)) {
    if (promisedUnder('below', metric, each) !== null) return 'higher';
    if (promisedUnder('above', metric, each) !== null) return 'lower';
  }
  const rows = tiers.map(rowOf);
  const open = rows.find(({ lower, upper }) => lower === null || upper === null);
  if (open !== undefined) return open.lower === null ? 'higher' : 'lower';
  const [first, last] = [rows[0], rows.at(-1)];
  return (first?.upper?.at ?? 0n) >= (last?.upper?.at ?? 0n) ? 'higher' : 'lower';
}

/** The rounding of the results, where all metrics of the remedy have the same. */
function stepOf(id: string, metrics: Contract['metrics']): bigint | null {
  const decimals = metricsWith(id, metrics).map(([, metric]) => ('round' in metric ? metric.round.decimals : null));
  const [first] = decimals;
  if (first === undefined || first === null || decimals.some((one) => one !== first)) return null;
  return 10n ** BigInt(6 - first);
}

/** The better end of a range, as a breakpoint: of rounded results the next better one that there can be. */
function breakpoint({ lower, upper, place }: CreditRow<number>, tier: TypedTier, table: CreditTable<number>) {
  if (table.worst === null) return { 'longer-than': tier['longer-than'] ?? durationOf((upper ?? lower)?.at ?? 0n) };
  const higher = table.better === 'higher';
  const own = higher ? tier.below : tier.above;
  const [end, step] = [higher ? upper : lower, table.step];
  if (own !== undefined && !end?.included) return higher ? { below: own } : { above: own };
  if (!end?.included || step === null) return beside(table, place, end, higher);
  const steps = higher ? end.at / step + 1n : (end.at + step - 1n) / step - 1n;
  return higher ? { below: percentOf(steps * step) } : { above: percentOf(steps * step) };
}

/** A range without a better end of its own begins where the one before it ends; judged as a fault where there is none. */
function beside(table: CreditTable<number>, place: number, end: Bound | null, higher: boolean) {
  const rows = rowsInOrder(table);
  const before = rows[rows.findIndex((row) => row.place === place) - 1];
  const own = table.rows[place];
  const start = end ?? (higher ? before?.lower : before?.upper) ?? own?.lower ?? own?.upper;
  if (!start) throw new Error('A tier has at least one end.');
  return higher ? { below: percentOf(start.at) } : { above: percentOf(start.at) };
}

/** In the largest unit that has no decimals. */
export function durationOf(milliseconds: bigint): Duration {
  for (const [unit, factor] of [
    ['hour', 3_600_000n],
    ['minute', 60_000n],
    ['second', 1_000n],
  ] as const) {
    if (milliseconds % factor === 0n) return { type: 'duration', amount: Number(milliseconds / factor), unit };
  }
  return { type: 'duration', amount: Number(milliseconds), unit: 'millisecond' };
}

function worthOf({ credit, days }: TypedTier): object {
  return credit === undefined ? { days } : { credit };
}
