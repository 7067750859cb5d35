/**
 * Which of two times of targets is over first. Four hours, four hours of service and one business day run on
 * different clocks, and how long each takes depends on when it begins. They are compared for the case that a contract
 * is made for: one that begins when the hours open, with business days to follow. Two times that contradict each other
 * there do so in daily work; what weekends and nights do beyond that is not asked here.
 */
import { clockOf, type Duration, monthsOf, secondsOf } from '../values/duration.js';
import type { Contract } from './contract.js';
import { dayLengths, firstOpening, isAllTheTime, type Week, weekNamed } from './week.js';

/** A time, and the id of the hours in which its clock runs. */
export interface ClockedTime {
  readonly time: Duration;
  readonly hours?: string | undefined;
}

/** Below zero where `left` is over first, above zero where `right` is, 0 where both are at once; null where hours are not known. */
export function compareTimes(left: ClockedTime, right: ClockedTime, contract: Partial<Contract>): number | null {
  const { unit } = left.time;
  const sameClock = unit === right.time.unit && (unit !== 'service-hour' || left.hours === right.hours);
  if (sameClock) return left.time.amount - right.time.amount;
  const [one, other] = [weekNamed(left.hours, contract), weekNamed(right.hours, contract)];
  const opens = openingOf(one) ?? openingOf(other) ?? 0;
  const [first, second] = [elapsed(left.time, one, opens, contract), elapsed(right.time, other, opens, contract)];
  return first === null || second === null ? null : first - second;
}

const DAY = 86_400;

/** Minutes of the day at which hours open that are closed at night. */
function openingOf(week: Week | null): number | null {
  return week === null || isAllTheTime(week) ? null : firstOpening(week);
}

/** Seconds from the opening, at `opens` minutes of the day. Hours and minutes run without interruption, whatever the hours beside them. */
function elapsed(time: Duration, week: Week | null, opens: number, { calendar }: Partial<Contract>): number | null {
  if (clockOf(time) === 'elapsed') return secondsOf(time);
  if (time.unit === 'service-hour') return week === null ? null : serviceHours(time.amount, week);
  if (time.unit === 'business-day') {
    const ends = calendar?.['business-days']?.['day-ends'].minutes;
    return ends === undefined ? null : time.amount * DAY + (ends - opens) * 60;
  }
  const months = monthsOf(time);
  return (months === null ? time.amount : months * 30) * DAY;
}

function serviceHours(hours: number, week: Week): number | null {
  const lengths = dayLengths(week);
  if (lengths === null) return null;
  const day = lengths.most * 60;
  const nights = Math.ceil((hours * 3600) / day) - 1;
  return nights * DAY + hours * 3600 - nights * day;
}
