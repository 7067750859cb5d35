/**
 * Tiers of a credit: from breakpoints, best first, to ranges that meet without hole or overlap, and
 * from a measured value to its tier. A contract writes breakpoints only, so a hole between printed
 * decimals cannot be written. Easy to get wrong: a result exactly on a breakpoint belongs to the better
 * tier, and to no tier at all when it is the first.
 */
import { comparePercents, type Percent } from '../values/percent.js';

/** As in the contract. */
export interface Breakpoint {
  readonly below: Percent;
  readonly credit: Percent;
}

/** `from <= result < below`; `from` null: the last tier is open to the worst result. */
export interface TierRange {
  readonly from: Percent | null;
  readonly below: Percent;
  readonly credit: Percent;
}

/**
 * The ranges of breakpoints that run from best to worst, in their order: each ends where the next begins.
 * Source: terms that say "less than the target, at least the next step"; the only style without holes.
 */
export function tierRanges(tiers: readonly Breakpoint[]): readonly TierRange[] {
  return tiers.map(({ below, credit }, index) => ({ from: tiers[index + 1]?.below ?? null, below, credit }));
}

/** The tier of a result, which is rounded already as the contract says; null when no credit is due. */
export function tierOf(result: Percent, tiers: readonly Breakpoint[]): TierRange | null {
  const inside = ({ from, below }: TierRange) =>
    comparePercents(result, below) < 0 && (from === null || comparePercents(result, from) >= 0);
  return tierRanges(tiers).find(inside) ?? null;
}
