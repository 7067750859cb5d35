/**
 * How many days of the calendar a duration takes, at least and at most: a month has 28 to 31 of them, five business
 * days a week. What runs in hours of service depends on their hours, and has neither.
 */
import { clockOf, type Duration, monthsOf, secondsOf } from './duration.js';

const DAY = 86_400;

export function fewestDays(duration: Duration): number | null {
  const months = monthsOf(duration);
  if (months !== null) return months * 28;
  if (clockOf(duration) === 'elapsed') return Math.floor(secondsOf(duration) / DAY);
  return duration.unit === 'service-hour' ? null : duration.amount;
}

/** Where a week has five business days, and none of them is a holiday. */
export function mostDays(duration: Duration): number | null {
  const months = monthsOf(duration);
  if (months !== null) return months * 31;
  if (clockOf(duration) === 'elapsed') return Math.ceil(secondsOf(duration) / DAY);
  if (duration.unit === 'business-day') return Math.ceil((duration.amount * 7) / 5);
  return duration.unit === 'calendar-day' ? duration.amount : null;
}
