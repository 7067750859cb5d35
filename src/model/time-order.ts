/**
 * Which of two times of targets is over first, where that is certain: four hours at any time and one business day
 * run on different clocks, and how many hours a business day takes depends on when it begins. What is not
 * certain is null, and nothing may be said of it.
 */
import { clockOf, type Duration, monthsOf, secondsOf } from '../values/duration.js';
import type { Contract } from './contract.js';
import { dayLengths, isAllTheTime, type Week, weekNamed } from './week.js';

/** A time, and the id of the hours in which its clock runs. */
export interface ClockedTime {
  readonly time: Duration;
  readonly hours?: string | undefined;
}

/** Below zero where `left` is over first in every case, above zero where `right` is, 0 where both are one time. */
export function compareTimes(left: ClockedTime, right: ClockedTime, contract: Partial<Contract>): number | null {
  const same = inOneClock(left, right, contract);
  if (same !== null) return same;
  const [one, other] = [elapsedBounds(left, contract), elapsedBounds(right, contract)];
  if (one === null || other === null) return null;
  if (one.most < other.least) return -1;
  if (other.most < one.least) return 1;
  return one.least === one.most && other.least === other.most ? 0 : null;
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Both in the same hours: hours of service, or business days of so many of them. */
function inOneClock(left: ClockedTime, right: ClockedTime, contract: Partial<Contract>): number | null {
  if (left.time.unit === 'business-day' && right.time.unit === 'business-day')
    return left.time.amount - right.time.amount;
  if (left.hours !== right.hours) return null;
  const week = weekNamed(left.hours, contract);
  const [one, other] = [openBounds(left.time, week), openBounds(right.time, week)];
  if (one === null || other === null) return null;
  if (one.least === one.most && other.least === other.most) return one.least - other.least;
  if (one.most < other.least) return -1;
  return other.most < one.least ? 1 : null;
}

/** Seconds of the hours themselves that pass. A business day begun in the evening is one day long, one begun early two. */
function openBounds(time: Duration, week: Week | null): Bounds | null {
  if (time.unit === 'service-hour') return { least: time.amount * 3600, most: time.amount * 3600 };
  const days = week && !isAllTheTime(week) ? dayLengths(week) : null;
  if (time.unit !== 'business-day' || days === null) return null;
  return { least: time.amount * days.fewest * 60, most: (time.amount + 1) * days.most * 60 };
}

const DAY = 86_400;

/**
 * Seconds on the wall; `most` is without end where nights, weekends and holidays come in. Hours and minutes run
 * without interruption, whatever the hours beside them: so the contract says (clause interpretation).
 */
function elapsedBounds({ time, hours }: ClockedTime, contract: Partial<Contract>): Bounds | null {
  if (clockOf(time) === 'elapsed') return { least: secondsOf(time), most: secondsOf(time) };
  if (time.unit === 'service-hour') {
    const week = weekNamed(hours, contract);
    const always = week !== null && isAllTheTime(week);
    return { least: time.amount * 3600, most: always ? time.amount * 3600 : Number.POSITIVE_INFINITY };
  }
  if (time.unit === 'business-day') {
    // Begun just before midnight, the first of them ends at its hour of the next day.
    const ends = contract.calendar?.['business-days']?.['day-ends'].minutes ?? 0;
    return { least: (time.amount - 1) * DAY + ends * 60, most: Number.POSITIVE_INFINITY };
  }
  const months = monthsOf(time);
  if (months !== null) return { least: months * 28 * DAY, most: (months * 31 + 1) * DAY };
  return { least: (time.amount - 1) * DAY, most: (time.amount + 1) * DAY };
}
