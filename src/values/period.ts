/**
 * Periods that come again: the window of a metric, the month a fee is for, the year of a cap.
 * A duration says how long; a period says which stretch of the calendar.
 */
import { accepted, type Parsed, refused } from './parsed.js';

export interface Period {
  readonly type: 'period';
  readonly name: PeriodName;
}

/** `event`: each event by itself. `contract-year`: from the day the agreement takes effect, and each year after. */
export type PeriodName =
  | 'calendar-week'
  | 'calendar-month'
  | 'calendar-quarter'
  | 'calendar-year'
  | 'contract-year'
  | 'event';

/** Months in each; null where a period is not made of months. */
const MONTHS: Readonly<Record<PeriodName, number | null>> = {
  'calendar-week': null,
  'calendar-month': 1,
  'calendar-quarter': 3,
  'calendar-year': 12,
  'contract-year': 12,
  event: null,
};

/** All periods, shortest first, `event` last. */
export const PERIOD_NAMES: readonly PeriodName[] = Object.keys(MONTHS) as PeriodName[];

/** Reads `calendar month`, `contract-year`, `event`; a hyphen or a space between. Refuses a bare `month`. */
export function parsePeriod(text: string): Parsed<Period> {
  const name = text.replace(' ', '-');
  if (Object.hasOwn(MONTHS, name)) return accepted({ type: 'period', name: name as PeriodName });
  const bare = /^(?:(?:a|each|every|per|1) )?(week|month|quarter|year)s?(?:ly)?$/i
    .exec(text.trim())?.[1]
    ?.toLowerCase();
  const wanted = bare === undefined ? null : bare === 'year' ? 'calendar year or contract-year' : `calendar ${bare}`;
  const message = wanted === null ? `${text} is not a period.` : `${text} does not say where it begins.`;
  return refused(
    message,
    `write ${wanted ?? 'calendar month, calendar quarter, calendar year, contract-year or event'}`,
  );
}

/** As the author writes it: `calendar month`, `contract-year`. */
export function printPeriod(period: Period): string {
  return period.name === 'contract-year' ? period.name : period.name.replace('-', ' ');
}

/** Months of a period; null for a week or an event. */
export function periodMonths(period: Period): number | null {
  return MONTHS[period.name];
}
