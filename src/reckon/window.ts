/**
 * The windows over which a promise is measured: stretches of whole dates, each with its own length.
 * A day has 24 hours here, also the two on which clocks change: a window is counted by dates, and
 * what a zone does to its clock has no say. Easy to get wrong: a contract year starts on the day
 * the agreement takes effect, not on 1 January.
 */
import {
  addDays,
  addMonths,
  compareDates,
  DAY_NAMES,
  daysBetween,
  type LocalDate,
  weekdayOf,
} from '../values/calendar.js';
import type { PeriodName } from '../values/period.js';

/** `first` and `last` both belong to it. */
export interface Window {
  readonly period: WindowPeriod;
  readonly first: LocalDate;
  readonly last: LocalDate;
}

/** An event is no stretch of the calendar, so it has no window. */
export type WindowPeriod = Exclude<PeriodName, 'event'>;

export const SECONDS_A_DAY = 86_400;

/** The whole window of that period in which a date lies; `effective` is the date a contract year counts from. */
export function windowOn(period: WindowPeriod, date: LocalDate, effective: LocalDate): Window {
  const first = firstDay(period, date, effective);
  return { period, first, last: addDays(nextFirst(period, first, effective), -1) };
}

/** The windows that share at least one date with `first` to `last`, whole ones, in order, and no more than `most`. */
export function windowsBetween(
  period: WindowPeriod,
  first: LocalDate,
  last: LocalDate,
  effective: LocalDate,
  most = Number.POSITIVE_INFINITY,
): readonly Window[] {
  const windows: Window[] = [];
  let date = first;
  while (windows.length < most && compareDates(date, last) <= 0) {
    const window = windowOn(period, date, effective);
    windows.push(window);
    date = addDays(window.last, 1);
  }
  return windows;
}

/** The part of a window inside a term (`ends` null: without end); null when none of it is. Practice: a partial month counts its own days. */
export function clipWindow(window: Window, effective: LocalDate, ends: LocalDate | null): Window | null {
  const first = compareDates(window.first, effective) < 0 ? effective : window.first;
  const last = ends !== null && compareDates(window.last, ends) > 0 ? ends : window.last;
  return compareDates(first, last) > 0 ? null : { ...window, first, last };
}

export function daysIn(window: Window): number {
  return daysBetween(window.first, window.last) + 1;
}

/** Length by dates: days of 24 hours. */
export function secondsIn(window: Window): number {
  return daysIn(window) * SECONDS_A_DAY;
}

/** Every date of the window, in order. */
export function datesIn(window: Window): readonly LocalDate[] {
  return Array.from({ length: daysIn(window) }, (_, index) => addDays(window.first, index));
}

function firstDay(period: WindowPeriod, date: LocalDate, effective: LocalDate): LocalDate {
  switch (period) {
    case 'calendar-week':
      return addDays(date, -DAY_NAMES.indexOf(weekdayOf(date)));
    case 'calendar-month':
      return { ...date, day: 1 };
    case 'calendar-quarter':
      return { ...date, month: date.month - ((date.month - 1) % 3), day: 1 };
    case 'calendar-year':
      return { ...date, month: 1, day: 1 };
    case 'contract-year':
      return contractYearStart(date, effective);
  }
}

function nextFirst(period: WindowPeriod, first: LocalDate, effective: LocalDate): LocalDate {
  switch (period) {
    case 'calendar-week':
      return addDays(first, 7);
    case 'calendar-month':
      return addMonths(first, 1);
    case 'calendar-quarter':
      return addMonths(first, 3);
    case 'calendar-year':
      return addMonths(first, 12);
    case 'contract-year':
      return anniversary(effective, first.year - effective.year + 1);
  }
}

/** Counted from `effective` each time, so that a 29 February comes back in the next leap year. */
function contractYearStart(date: LocalDate, effective: LocalDate): LocalDate {
  const years = date.year - effective.year;
  const start = anniversary(effective, years);
  return compareDates(date, start) < 0 ? anniversary(effective, years - 1) : start;
}

const anniversary = (effective: LocalDate, years: number): LocalDate => addMonths(effective, years * 12);
