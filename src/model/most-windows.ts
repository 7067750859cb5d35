/**
 * How many windows of a metric can end within a time. Easy to get wrong: the time falls anywhere, so that the shortest
 * windows and the luckiest start count.
 */
import { type Duration, monthsOf } from '../values/duration.js';
import type { Period, PeriodName } from '../values/period.js';

/** The shortest that a period can be, in days. */
const SHORTEST: Readonly<Record<Exclude<PeriodName, 'event'>, number>> = {
  'calendar-week': 7,
  'calendar-month': 28,
  'calendar-quarter': 90,
  'calendar-year': 365,
  'contract-year': 365,
};

/** How many windows can end within a time, however it falls; null where any number can. */
export function mostWindows(time: Duration, { name }: Period): number | null {
  if (name === 'event') return null;
  const months = monthsOf(time);
  if (months !== null) {
    if (name === 'calendar-week') return Math.ceil((months * 31) / 7);
    const each = name === 'calendar-month' ? 1 : name === 'calendar-quarter' ? 3 : 12;
    // Whole months by name hold so many windows; months from any date one more where they are no whole number of them.
    return Math.ceil(months / each);
  }
  return time.unit === 'calendar-day' ? Math.ceil(time.amount / SHORTEST[name]) : null;
}
