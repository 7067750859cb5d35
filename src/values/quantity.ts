/**
 * Every kind of value a contract is made of, closed on `type`: a table of formatters typed over it
 * makes the compiler list what a new kind still needs.
 */
import type { LocalDate, MonthDay, Weekday } from './calendar.js';
import { printDate } from './calendar.js';
import { type Duration, printDuration } from './duration.js';
import { type Money, printMoney } from './money.js';
import { type Percent, printPercent } from './percent.js';
import { type Period, printPeriod } from './period.js';
import { printScore, type Score } from './score.js';
import { printTime, type TimeOfDay } from './time.js';
import { printTimeSpan, type TimeSpan } from './time-span.js';
import type { Zone } from './zone.js';

export type Quantity =
  | Money
  | Percent
  | Score
  | Duration
  | Period
  | LocalDate
  | MonthDay
  | Weekday
  | TimeOfDay
  | TimeSpan
  | Zone;

const PRINTERS: { readonly [K in Quantity['type']]: (value: Extract<Quantity, { type: K }>) => string } = {
  money: printMoney,
  percent: printPercent,
  score: printScore,
  duration: printDuration,
  period: printPeriod,
  date: printDate,
  'month-day': (value) => `${value.month}-${value.day}`,
  weekday: (value) => value.day,
  time: printTime,
  'time-span': printTimeSpan,
  zone: (value) => value.name,
};

/** Any value as the author writes it, in no language: for messages, ids of list items and canonical JSON. */
export function printQuantity(value: Quantity): string {
  const print = PRINTERS[value.type] as (value: Quantity) => string;
  return print(value);
}

/** True for every value of this folder. Plain data of a contract has no `type` of these names beside it. */
export function isQuantity(value: unknown): value is Quantity {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  return typeof value.type === 'string' && Object.hasOwn(PRINTERS, value.type);
}
