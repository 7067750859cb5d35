/** Leaves of the calendar and the clock: dates, days of the week, times, time zones. */

import { nearest } from '../../source/nearest.js';
import {
  DAY_NAMES,
  type DayName,
  type LocalDate,
  type MonthDay,
  parseDate,
  parseMonthDay,
  parseWeekday,
} from '../../values/calendar.js';
import { accepted, type Parsed } from '../../values/parsed.js';
import { parseTime, type TimeOfDay } from '../../values/time.js';
import { parseZone, type Zone } from '../../values/zone.js';
import { type Field, rawField, textField } from './field.js';
import type { Problem } from './problem.js';
import { twice } from './words.js';

/** Days of the week in their order, or the days that `calendar.business-days` names, less its holidays. */
export type Days = 'business-days' | readonly DayName[];

export function date(describe: string, sensitive = false): Field<LocalDate> {
  return textField({ leaf: 'date', describe, sensitive }, parseDate);
}

export function time(describe: string): Field<TimeOfDay> {
  return textField({ leaf: 'time', describe }, parseTime);
}

/** `{ month: 11, day: 11 }` */
export function monthDay(describe: string): Field<MonthDay> {
  return rawField({ leaf: 'month-day', describe }, (raw) => {
    if (typeof raw === 'string' || Array.isArray(raw)) return { type: raw === '' ? 'empty' : 'shape', expected: 'map' };
    const { month, day, ...others } = raw as Readonly<Record<string, unknown>>;
    const problems: Problem[] = Object.keys(others).map((key) => ({
      type: 'unknown-key',
      key,
      known: ['month', 'day'],
    }));
    if (typeof month !== 'string') problems.push({ ...missingOrShape(month), below: ['month'] });
    if (typeof day !== 'string') problems.push({ ...missingOrShape(day), below: ['day'] });
    if (problems.length > 0 || typeof month !== 'string' || typeof day !== 'string') return problems;
    return parseMonthDay(month, day);
  });
}

function missingOrShape(raw: unknown): Problem {
  return raw === undefined ? { type: 'missing' } : { type: 'shape', expected: 'text' };
}

/** `business-days`, or `[sat, sun]`. */
export function days(describe: string): Field<Days> {
  return rawField<Days>({ leaf: 'days', describe }, (raw) => {
    if (raw === 'business-days') return accepted('business-days' as const);
    if (raw === '') return { type: 'empty' };
    if (typeof raw === 'string') {
      const read = parseWeekday(raw);
      const help = read.ok ? `write [${raw}]` : 'write business-days, or a list such as [mon, tue]';
      return { type: 'value', message: `${raw} is not a list of days.`, help };
    }
    if (!Array.isArray(raw)) return { type: 'shape', expected: 'list' };
    return readDays(raw);
  });
}

/** A list of days of the week. */
export function weekdays(describe: string): Field<readonly DayName[]> {
  return rawField<readonly DayName[]>({ leaf: 'days', describe }, (raw) => {
    return Array.isArray(raw) ? readDays(raw) : { type: raw === '' ? 'empty' : 'shape', expected: 'list' };
  });
}

function readDays(raw: readonly unknown[]): Parsed<readonly DayName[]> | Problem | readonly Problem[] {
  if (raw.length === 0) return { type: 'empty' };
  const found = new Set<DayName>();
  const problems: Problem[] = [];
  for (const [index, text] of raw.entries()) {
    if (typeof text !== 'string') {
      problems.push({ type: 'shape', expected: 'text', below: [index] });
      continue;
    }
    const read = parseWeekday(text);
    if (!read.ok) problems.push({ type: 'value', message: read.message, help: read.help, below: [index] });
    else if (found.has(read.value.day)) problems.push({ ...twice(text), below: [index] });
    else found.add(read.value.day);
  }
  return problems.length > 0 ? problems : accepted(DAY_NAMES.filter((day) => found.has(day)));
}

/** A time zone by its name: `Asia/Jakarta`. Names of the day's offset (`WIB`, `+07:00`) do not know their summer time. */
export function zone(describe: string): Field<Zone> {
  return textField({ leaf: 'zone', describe }, (text) => parseZone(text, nearest));
}
