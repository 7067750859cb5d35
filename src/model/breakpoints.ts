/**
 * The breakpoints of a remedy with tiers, whichever key they stand under: below a share that is better
 * high, above one that is better low, longer than a time, so many days late.
 */
import { compareDurations, type Duration, printDuration } from '../values/duration.js';
import { comparePercents, type Percent, printPercent } from '../values/percent.js';
import type { Contract } from './contract.js';

type Remedy = NonNullable<Contract['penalties']>['remedies'][string];

/** A remedy with tiers, and one of them. */
export type TieredRemedy = Extract<Remedy, { readonly tiers: unknown }>;
export type Tier = TieredRemedy['tiers'][number];

export const BREAKPOINT_KEYS = ['below', 'above', 'longer-than', 'late'] as const;
export type BreakpointKey = (typeof BREAKPOINT_KEYS)[number];

export interface BreakpointAt {
  readonly key: BreakpointKey;
  readonly value: Percent | Duration;
}

export function isTiered(remedy: Remedy): remedy is TieredRemedy {
  return 'tiers' in remedy;
}

export function breakpointOf(tier: Tier): BreakpointAt {
  for (const key of BREAKPOINT_KEYS) {
    const value = (tier as Readonly<Partial<Record<BreakpointKey, Percent | Duration>>>)[key];
    if (value !== undefined) return { key, value };
  }
  throw new Error('A tier has a breakpoint.');
}

/** True where `later` begins at a worse result than `earlier`; null where the two cannot be compared. */
export function isWorse(earlier: BreakpointAt, later: BreakpointAt): boolean | null {
  if (earlier.key !== later.key) return null;
  const order = compare(earlier.value, later.value);
  if (order === null) return null;
  return earlier.key === 'below' ? order > 0 : order < 0;
}

export function sameBreakpoint(one: BreakpointAt['value'], other: BreakpointAt['value']): boolean {
  return compare(one, other) === 0;
}

export function printBreakpoint({ value }: Pick<BreakpointAt, 'value'>): string {
  return value.type === 'percent' ? printPercent(value) : printDuration(value);
}

/** What a tier gives: a share, or a number of days. */
export function tierCredit(tier: Tier): {
  readonly key: 'credit' | 'days';
  readonly worth: bigint;
  readonly text: string;
} {
  if ('days' in tier) return { key: 'days', worth: BigInt(tier.days), text: `${tier.days}` };
  return { key: 'credit', worth: tier.credit.micro, text: printPercent(tier.credit) };
}

function compare(one: Percent | Duration, other: Percent | Duration): number | null {
  if (one.type === 'percent' && other.type === 'percent') return comparePercents(one, other);
  return one.type === 'duration' && other.type === 'duration' ? compareDurations(one, other) : null;
}
