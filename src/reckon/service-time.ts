/**
 * How much service a window holds: the hours in which the service runs, counted date by date.
 * Hours by weekday are exact. Hours by business day need the holidays of those years, which a
 * contract names only by country: a holiday that nobody listed is not guessed, the result says so.
 */
import { addDays, type DayName, type LocalDate, printDate, weekdayOf } from '../values/calendar.js';
import type { TimeOfDay } from '../values/time.js';
import { datesIn, SECONDS_A_DAY, secondsIn, type Window } from './window.js';

/** `all`: around the clock. */
export type ServiceHours = 'all' | readonly Opening[];

/** From `from` up to `to` on each of these days; past midnight where `to` is not later than `from`. */
export interface Opening {
  readonly days: 'business-days' | readonly DayName[];
  readonly from: TimeOfDay;
  readonly to: TimeOfDay;
}

/** `holidays` null: nobody listed them. Collective leave that is not worked belongs into the list. */
export interface BusinessCalendar {
  readonly days: readonly DayName[];
  readonly holidays: readonly LocalDate[] | null;
}

/** With `unknown` holidays the seconds are those without any holiday: the most it can be. */
export interface ServiceTime {
  readonly seconds: number;
  readonly holidays: 'irrelevant' | 'known' | 'unknown';
}

/** Overlapping openings count once; an opening past midnight counts on the dates on which its minutes fall. */
export function serviceTimeIn(window: Window, hours: ServiceHours, calendar: BusinessCalendar | null): ServiceTime {
  if (hours === 'all') return { seconds: secondsIn(window), holidays: 'irrelevant' };
  const asked = hours.some((opening) => opening.days === 'business-days');
  const openOn = dayTest(calendar);
  const seconds = datesIn(window).reduce((sum, date) => sum + minutesOn(date, hours, openOn) * 60, 0);
  if (!asked) return { seconds, holidays: 'irrelevant' };
  return { seconds, holidays: calendar?.holidays == null ? 'unknown' : 'known' };
}

/** Whether the hours run around the clock, so that service hours are hours. */
export function isAroundTheClock(hours: ServiceHours): boolean {
  if (hours === 'all') return true;
  const week = Array.from({ length: 7 }, (_, index) => addDays({ type: 'date', year: 2001, month: 1, day: 1 }, index));
  const noBusinessDay: DayTest = (opening, date) =>
    opening.days !== 'business-days' && opening.days.includes(weekdayOf(date));
  return week.every((date) => minutesOn(date, hours, noBusinessDay) * 60 === SECONDS_A_DAY);
}

type DayTest = (opening: Opening, date: LocalDate) => boolean;

function dayTest(calendar: BusinessCalendar | null): DayTest {
  const holidays = new Set(calendar?.holidays?.map(printDate));
  return (opening, date) => {
    const day = weekdayOf(date);
    if (opening.days !== 'business-days') return opening.days.includes(day);
    if (calendar === null)
      throw new Error('Hours by business day come with the calendar that says which days those are.');
    return calendar.days.includes(day) && !holidays.has(printDate(date));
  };
}

function minutesOn(date: LocalDate, hours: readonly Opening[], openOn: DayTest): number {
  const yesterday = addDays(date, -1);
  const spans = hours.flatMap((opening) => {
    const { from, to } = { from: opening.from.minutes, to: opening.to.minutes };
    const overnight = to <= from;
    return [
      ...(openOn(opening, date) ? [{ from, to: overnight ? 1440 : to }] : []),
      ...(overnight && openOn(opening, yesterday) ? [{ from: 0, to }] : []),
    ];
  });
  return coveredMinutes(spans);
}

function coveredMinutes(spans: readonly { readonly from: number; readonly to: number }[]): number {
  let covered = 0;
  let end = 0;
  for (const span of [...spans].sort((left, right) => left.from - right.from)) {
    covered += Math.max(0, span.to - Math.max(end, span.from));
    end = Math.max(end, span.to);
  }
  return covered;
}
