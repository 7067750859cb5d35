/**
 * Leaves that are quantities. How each is written is for `values/` to say; here stand only the limits
 * that depend on what a quantity is used for: no share of a whole is above 100%.
 */
import { type Duration, type DurationUnit, parseDuration, printDuration } from '../../values/duration.js';
import { type Money, parseMoney } from '../../values/money.js';
import { accepted, type Parsed, refused } from '../../values/parsed.js';
import { comparePercents, type Percent, parsePercent, WHOLE } from '../../values/percent.js';
import { type Period, parsePeriod } from '../../values/period.js';
import { parseScore, type Score } from '../../values/score.js';
import { parseTimeSpan, type TimeSpan } from '../../values/time-span.js';
import { type Field, textField } from './field.js';

/** More than nothing: a fee, cap or credit of 0 promises what is not there. */
export function money(describe: string): Field<Money> {
  return textField({ leaf: 'money', describe }, readMoney);
}

/** A share of a whole: above 0% and up to 100%. */
export function percent(describe: string): Field<Percent> {
  return textField({ leaf: 'percent', describe }, readShare);
}

/** Money, or a share of something that the same map names. */
export function amount(describe: string): Field<Money | Percent> {
  return textField({ leaf: 'amount', describe }, readAmount);
}

/** Money, a share, or days of the fee: `2 calendar days`, a day being a thirtieth of the monthly fee. */
export function amountOrDays(describe: string): Field<Money | Percent | Duration> {
  return textField({ leaf: 'amount', describe }, (text): Parsed<Money | Percent | Duration> => {
    if (/[A-Z%]/.test(text) || !/[a-z]/.test(text)) return readAmount(text);
    return readInUnits(text, ['calendar-day']);
  });
}

/** A share, a time or a plain number, by how it is written: what the kind of metric asks for. */
export function figure(describe: string): Field<Percent | Duration | Score> {
  return textField({ leaf: 'quantity', describe }, (text): Parsed<Percent | Duration | Score> => {
    if (text.includes('%')) return readShare(text);
    return /[a-z]/i.test(text) ? parseDuration(text) : parseScore(text);
  });
}

/** Time that passes: `500 milliseconds`, `44 minutes`, `4 hours`. */
export function elapsedTime(describe: string): Field<Duration> {
  return textField({ leaf: 'duration', describe }, (text) =>
    readInUnits(text, ['millisecond', 'second', 'minute', 'hour']),
  );
}

/** Time that passed, as a result is printed: `43.2 minutes`, `43 minutes 12 seconds`. */
export function timeSpan(describe: string): Field<TimeSpan> {
  return textField({ leaf: 'time-span', describe }, parseTimeSpan);
}

/** A stretch that has a length of its own: `30 calendar days`, `720 hours`, `176 service hours`. */
export function stretch(describe: string): Field<Duration> {
  return textField({ leaf: 'duration', describe }, (text) =>
    readInUnits(text, ['calendar-day', 'hour', 'service-hour', 'minute']),
  );
}

/** A result, or where a range of results ends: from 0% to 100%. */
export function result(describe: string): Field<Percent> {
  return textField({ leaf: 'percent', describe }, readResult);
}

/** A result as it is measured: a share, or a time. */
export function measuredResult(describe: string): Field<Percent | Duration> {
  return textField({ leaf: 'quantity', describe }, (text): Parsed<Percent | Duration> => {
    if (text.includes('%')) return readResult(text);
    return readInUnits(text, ['millisecond', 'second', 'minute', 'hour']);
  });
}

/** Whole days of the calendar: `3 calendar days`. */
export function calendarDays(describe: string): Field<Duration> {
  return textField({ leaf: 'duration', describe }, (text) => readInUnits(text, ['calendar-day']));
}

export function duration(describe: string): Field<Duration> {
  return textField({ leaf: 'duration', describe }, parseDuration);
}

export function period(describe: string): Field<Period> {
  return textField({ leaf: 'period', describe }, parsePeriod);
}

/** A whole number from `least` to `most`, written in digits. */
export function count(describe: string, least = 0, most = 1_000_000_000): Field<number> {
  return textField({ leaf: 'count', describe }, (text) => {
    if (!/^(?:0|[1-9]\d{0,15})$/.test(text)) {
      const plain = /^\d{1,3}(?:[., _]\d{3})+$/.test(text) ? text.replace(/\D/g, '') : null;
      return refused(`${text} is not a whole number.`, `write digits only${plain === null ? '' : `: ${plain}`}`);
    }
    const number = Number(text);
    if (number < least || number > most)
      return refused(`${text} is outside ${least} to ${most}.`, `write a number from ${least} to ${most}`);
    return accepted(number);
  });
}

function readMoney(text: string): Parsed<Money> {
  const read = parseMoney(text);
  return read.ok && read.value.minor === 0n ? nothing(text, `${read.value.currency} 0`) : read;
}

/** `0` without its sign too: the sign would not make it a share. */
const ZERO = /^\s*0+(?:[.,]0+)?\s*%?\s*$/;

function nothing(text: string, written: string): Parsed<never> {
  return refused(`${text} is nothing.`, `write more than ${written}, or leave the line out`);
}

function readResult(text: string): Parsed<Percent> {
  const read = parsePercent(text);
  if (!read.ok || comparePercents(read.value, WHOLE) <= 0) return read;
  return refused(`${text} is more than the whole.`, 'write at most 100%');
}

function readShare(text: string): Parsed<Percent> {
  if (ZERO.test(text)) return nothing(text, '0%');
  const read = parsePercent(text);
  if (!read.ok) return read;
  if (comparePercents(read.value, WHOLE) > 0) return refused(`${text} is more than the whole.`, 'write at most 100%');
  return read;
}

function readAmount(text: string): Parsed<Money | Percent> {
  if (text.includes('%')) return readShare(text);
  return /[a-z]/i.test(text) ? readMoney(text) : neither(text);
}

function readInUnits(text: string, units: readonly DurationUnit[]): Parsed<Duration> {
  const read = parseDuration(text);
  if (!read.ok || units.includes(read.value.unit)) return read;
  const wanted = units.map((unit) => printDuration({ ...read.value, unit }));
  return refused(`${text} is in another unit than is counted here.`, `write it in such a unit: ${wanted.join(', ')}`);
}

function neither(text: string): Parsed<never> {
  if (ZERO.test(text)) return nothing(text, '0');
  return refused(
    `${text} is neither a share nor an amount of money.`,
    `write ${/^\d+$/.test(text) ? text : '5'}% or an amount such as IDR 100000`,
  );
}
