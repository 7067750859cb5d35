/**
 * The time a service was out in one window, outage by outage: what remedies that pay by time read.
 * Overlapping incidents are merged and excluded time is taken out before anything comes here. Days
 * and hours are those of the contract's zone, counted from the window's first midnight; a day has 24
 * hours, as in window.ts.
 */
import { type Percent, WHOLE } from '../values/percent.js';
import { type Elapsed, elapsedOf } from './elapsed.js';

/** Seconds since the window's first midnight; `to` does not belong to it any more. */
export interface Outage {
  readonly from: number;
  readonly to: number;
  /** The share of users, sites or calls that were hit. */
  readonly affected: Percent;
}

export interface LostTime {
  /** Agreed seconds of service in the window, less excluded time where the contract subtracts it. */
  readonly agreed: number;
  /** What the target leaves of them. */
  readonly allowed: Elapsed;
  /** In order, none overlapping another. */
  readonly outages: readonly Outage[];
}

export function lostSeconds({ outages }: LostTime): number {
  return outages.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** All of it, or what goes beyond the allowance; never below zero. */
export function timeThatCounts(lost: LostTime, counted: 'all' | 'beyond-allowance'): Elapsed {
  const all = elapsedOf(lostSeconds(lost));
  if (counted === 'all') return all;
  const beyond = all.nanoseconds - lost.allowed.nanoseconds;
  return { type: 'elapsed', nanoseconds: beyond > 0n ? beyond : 0n };
}

/** Of each day or hour in which the service was out, for how many seconds. */
export function lostIn({ outages }: LostTime, unit: 'day' | 'hour'): readonly number[] {
  const length = unit === 'day' ? 86_400 : 3600;
  const lost = new Map<number, number>();
  for (const { from, to } of outages) {
    for (let start = from; start < to; ) {
      const index = Math.floor(start / length);
      const end = Math.min(to, (index + 1) * length);
      lost.set(index, (lost.get(index) ?? 0) + end - start);
      start = end;
    }
  }
  return [...lost.values()];
}

/** Seconds times the share that was hit, in hundred-millionths of a second: exact. */
export function affectedSeconds({ outages }: LostTime): bigint {
  return outages.reduce((sum, { from, to, affected }) => sum + BigInt(to - from) * affected.micro, 0n);
}

/** What `affectedSeconds` gives where everybody is hit for so many seconds. */
export function wholeSeconds(seconds: number): bigint {
  return BigInt(seconds) * WHOLE.micro;
}
