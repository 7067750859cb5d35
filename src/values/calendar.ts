/**
 * Dates without clock or zone, counted by hand so that neither the machine's zone nor its version
 * of anything has a say. The Gregorian calendar throughout.
 */
import { accepted, type Parsed, refused } from './parsed.js';

/** `month` 1 to 12, `day` 1 to the last of its month. */
export interface LocalDate {
  readonly type: 'date';
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day that comes every year: 12 December. 29 February is one. */
export interface MonthDay {
  readonly type: 'month-day';
  readonly month: number;
  readonly day: number;
}

export interface Weekday {
  readonly type: 'weekday';
  readonly day: DayName;
}

export type DayName = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** Monday first, as ISO 8601 counts. */
export const DAY_NAMES: readonly DayName[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Reads `2026-12-01`, years 1900 to 2999; refuses a date that does not exist. */
export function parseDate(text: string): Parsed<LocalDate> {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return refused(`${text} is not a date.`, dateHelp(text));
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12) return refused(`${text} has no such month.`, 'write year, month and day: 2026-12-01');
  const last = daysInMonth(year, month);
  if (day < 1 || day > last) {
    return refused(`${text} does not exist.`, `write a day from 01 to ${last}, such as ${text.slice(0, 8)}${last}`);
  }
  if (year < 1900 || year > 2999)
    return refused(`${text} is outside the years 1900 to 2999.`, 'write a year from 1900 to 2999');
  return accepted({ type: 'date', year, month, day });
}

/** The ISO date to write, where the text can mean one date only; a day up to 12 may be a month as well. */
function dateHelp(text: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text.trim()) ?? [];
  if (Number(day) > 12 && Number(month) <= 12) return `write ${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return 'write year, month and day with hyphens: 2026-12-01';
}

/** As the author writes it: `2026-12-01`. */
export function printDate(date: LocalDate): string {
  return [
    String(date.year).padStart(4, '0'),
    String(date.month).padStart(2, '0'),
    String(date.day).padStart(2, '0'),
  ].join('-');
}

/** Reads the two fields of `{ month: 12, day: 12 }`. */
export function parseMonthDay(month: string, day: string): Parsed<MonthDay> {
  if (!/^(?:[1-9]|1[0-2])$/.test(month)) return refused(`${month} is not a month.`, 'write a month from 1 to 12');
  const last = daysInMonth(2000, Number(month));
  if (!/^[1-9]\d?$/.test(day) || Number(day) > last) {
    return refused(`${day} is not a day of month ${month}.`, `write a day from 1 to ${last}`);
  }
  return accepted({ type: 'month-day', month: Number(month), day: Number(day) });
}

/** Reads `mon` to `sun`. */
export function parseWeekday(text: string): Parsed<Weekday> {
  const day = DAY_NAMES.find((name) => name === text);
  if (day !== undefined) return accepted({ type: 'weekday', day });
  const meant = DAY_NAMES.find((name) => text.toLowerCase().startsWith(name));
  return refused(`${text} is not a day of the week.`, `write ${meant ?? 'mon, tue, wed, thu, fri, sat or sun'}`);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Same date some months later (or, below zero, earlier); the last day of the month where there is none. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const count = date.year * 12 + (date.month - 1) + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return { type: 'date', year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Days from one date to another: 0 for the same date, below zero when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function compareDates(left: LocalDate, right: LocalDate): -1 | 0 | 1 {
  const days = daysBetween(right, left);
  if (days === 0) return 0;
  return days < 0 ? -1 : 1;
}

export function weekdayOf(date: LocalDate): DayName {
  // Day 0 (1 March 0000) is a Wednesday in the Gregorian calendar counted back.
  const index = (((dayNumber(date) + 2) % 7) + 7) % 7;
  return DAY_NAMES[index] ?? 'mon';
}

/** Days since 1 March of year 0: with the year starting in March the leap day comes last, and all months follow one formula. */
function dayNumber({ year, month, day }: LocalDate): number {
  const shifted = month <= 2 ? year - 1 : year;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + Math.floor((monthFromMarch * 153 + 2) / 5) + day - 1;
}

function dateOfDayNumber(number: number): LocalDate {
  const era = Math.floor(number / 146_097);
  const dayOfEra = number - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((dayOfYear * 5 + 2) / 153);
  const day = dayOfYear - Math.floor((monthFromMarch * 153 + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { type: 'date', year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day };
}
