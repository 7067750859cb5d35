/**
 * Tiers of a credit: from breakpoints, best first, to ranges that meet without hole or overlap, and
 * from a result to its tier. A contract writes breakpoints only, so a hole between printed decimals
 * cannot be written. Easy to get wrong: a result exactly on a breakpoint belongs to the better tier,
 * and to no tier at all when it is the first.
 */
import { type Duration, secondsOf } from '../values/duration.js';
import { comparePercents, type Percent } from '../values/percent.js';
import { type Elapsed, elapsedOf } from './elapsed.js';

/** As in the contract: below a share that is better high, above one that is better low, or longer than a time. */
export type Breakpoint =
  | { readonly below: Percent }
  | { readonly above: Percent }
  | { readonly 'longer-than': Duration };

/** What a tier is chosen by; null where nobody measured it. */
export interface Reading {
  /** The measured share, rounded as the contract says. */
  readonly measured: Percent | null;
  /** The measured time: how long one case took, or how long the service was out. */
  readonly time: Elapsed | null;
}

/** From its own breakpoint to that of the next tier; `next` null: open to the worst result. */
export interface TierRange<T extends Breakpoint> {
  readonly tier: T;
  readonly next: T | null;
}

/**
 * The ranges of breakpoints that run from best to worst, in their order: each ends where the next begins.
 * Source: terms that say "less than the target, at least the next step"; the only style without holes.
 */
export function tierRanges<T extends Breakpoint>(tiers: readonly T[]): readonly TierRange<T>[] {
  return tiers.map((tier, index) => ({ tier, next: tiers[index + 1] ?? null }));
}

/** The tier of a result: the last whose breakpoint it passed; null when no credit is due. */
export function tierOf<T extends Breakpoint>(reading: Reading, tiers: readonly T[]): T | null {
  return tiers.findLast((tier) => isBeyond(reading, tier)) ?? null;
}

function isBeyond({ measured, time }: Reading, breakpoint: Breakpoint): boolean {
  if ('below' in breakpoint) return measured !== null && comparePercents(measured, breakpoint.below) < 0;
  if ('above' in breakpoint) return measured !== null && comparePercents(measured, breakpoint.above) > 0;
  return time !== null && time.nanoseconds > elapsedOf(secondsOf(breakpoint['longer-than'])).nanoseconds;
}
