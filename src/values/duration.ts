/**
 * Durations with their clock. An hour that passes, an hour of service and a business day are
 * different things, and nothing here turns one into another: that needs a calendar (reckon/window).
 */
import { accepted, type Parsed, refused } from './parsed.js';

export interface Duration {
  readonly type: 'duration';
  /** A positive whole number of `unit`. */
  readonly amount: number;
  readonly unit: DurationUnit;
}

/**
 * `month` runs from a date to the same date; `calendar-month` is a whole month by name.
 * `contract-year` runs from the day the agreement takes effect.
 */
export type DurationUnit =
  | 'millisecond'
  | 'second'
  | 'minute'
  | 'hour'
  | 'service-hour'
  | 'business-day'
  | 'calendar-day'
  | 'month'
  | 'calendar-month'
  | 'year'
  | 'contract-year';

/** What has to pass: time itself, hours in which service is given, days of business, or days and months of the calendar. */
export type Clock = 'elapsed' | 'service-hours' | 'business-days' | 'calendar';

const CLOCKS: Readonly<Record<DurationUnit, Clock>> = {
  millisecond: 'elapsed',
  second: 'elapsed',
  minute: 'elapsed',
  hour: 'elapsed',
  'service-hour': 'service-hours',
  'business-day': 'business-days',
  'calendar-day': 'calendar',
  month: 'calendar',
  'calendar-month': 'calendar',
  year: 'calendar',
  'contract-year': 'calendar',
};

/** All units, in the order of their length. */
export const DURATION_UNITS: readonly DurationUnit[] = Object.keys(CLOCKS) as DurationUnit[];

/** Words that are not units, and what their author probably meant. `*7` multiplies the number. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  day: ['calendar-day', 'business-day'],
  'working-day': ['business-day'],
  'work-day': ['business-day'],
  weekday: ['business-day'],
  week: ['calendar-day*7'],
  'calendar-week': ['calendar-day*7'],
  quarter: ['month*3'],
  'calendar-quarter': ['calendar-month*3'],
  'calendar-year': ['calendar-month*12'],
  'business-hour': ['service-hour'],
  'working-hour': ['service-hour'],
  ms: ['millisecond'],
  msec: ['millisecond'],
  milidetik: ['millisecond'],
  s: ['second'],
  sec: ['second'],
  m: ['minute', 'month'],
  min: ['minute'],
  h: ['hour'],
  hr: ['hour'],
  d: ['calendar-day', 'business-day'],
  menit: ['minute'],
  jam: ['hour'],
  hari: ['calendar-day', 'business-day'],
  'hari-kerja': ['business-day'],
  'hari-kalender': ['calendar-day'],
  bulan: ['month'],
  tahun: ['year'],
};

/**
 * Reads `1 hour`, `4 service hours`, `1 business day`, `30 calendar days`, `12 months`,
 * `3 calendar months`, `1 contract-year`. A bare `30 days` is refused: nobody can count it.
 */
export function parseDuration(text: string): Parsed<Duration> {
  const match = /^([1-9]\d{0,5}) ([a-z]+(?:[ -][a-z]+)?)$/.exec(text);
  const unit = match === null ? undefined : unitOf(match[2] ?? '');
  if (match !== null && unit !== undefined) return accepted({ type: 'duration', amount: Number(match[1]), unit });
  return explain(text);
}

function unitOf(words: string): DurationUnit | undefined {
  const name = unitWord(words);
  return Object.hasOwn(CLOCKS, name) ? (name as DurationUnit) : undefined;
}

function unitWord(words: string): string {
  const joined = words.trim().toLowerCase().replace(/\s+/g, '-');
  return joined.length > 3 && joined.endsWith('s') ? joined.slice(0, -1) : joined;
}

function explain(text: string): Parsed<Duration> {
  const match = /^(\d+)(?:[.,]\d+)?\s*(\p{L}[\p{L} -]*)$/u.exec(text.trim());
  if (match === null)
    return refused(`${text} is not a duration.`, 'write a number and a unit, such as 4 hours or 30 calendar days');
  const [whole = '', digits = '', words = ''] = match;
  if (/^\d+[.,]/.test(whole))
    return refused(`${text} is not a whole number.`, 'write it in a smaller unit, such as 90 minutes');
  const amount = Number(digits);
  if (amount === 0) return refused(`${text} is no time at all.`, 'write at least 1, or leave the line out');
  if (amount > 999_999) return refused(`${text} is too long.`, 'write it in a larger unit');
  const unit = unitOf(words);
  if (unit !== undefined)
    return refused(
      `${text} is not written as a duration.`,
      `write ${printDuration({ type: 'duration', amount, unit })}`,
    );
  const name = unitWord(words);
  const meant = Object.hasOwn(MEANT, name) ? MEANT[name] : undefined;
  if (meant === undefined) {
    return refused(
      `${text} has a unit that is not known.`,
      'write minutes, hours, service hours, business days, calendar days, months, calendar months or years',
    );
  }
  const writings = meant.map((word) => {
    const [unitName = '', times = '1'] = word.split('*');
    return printDuration({ type: 'duration', amount: amount * Number(times), unit: unitName as DurationUnit });
  });
  const message =
    name === 'day' || name === 'hari'
      ? `${text} does not say which days count.`
      : `${text} is not a duration that can be counted.`;
  return refused(message, `write ${writings.join(' or ')}`);
}

/** As the author writes it: `30 calendar days`, `1 contract-year`. */
export function printDuration(duration: Duration): string {
  const words = duration.unit === 'contract-year' ? duration.unit : duration.unit.replace('-', ' ');
  return `${duration.amount} ${words}${duration.amount === 1 ? '' : 's'}`;
}

export function clockOf(duration: Duration): Clock {
  return CLOCKS[duration.unit];
}

/** Seconds of an elapsed duration; throws for any other clock, because only a calendar knows those. */
export function secondsOf(duration: Duration): number {
  if (duration.unit === 'millisecond') return duration.amount / 1000;
  if (duration.unit === 'second') return duration.amount;
  if (duration.unit === 'minute') return duration.amount * 60;
  if (duration.unit === 'hour') return duration.amount * 3600;
  throw new Error(`Seconds are known of elapsed time only, not of ${printDuration(duration)}.`);
}

/** Months of a duration counted in months or years, else null. */
export function monthsOf(duration: Duration): number | null {
  if (duration.unit === 'month' || duration.unit === 'calendar-month') return duration.amount;
  if (duration.unit === 'year' || duration.unit === 'contract-year') return duration.amount * 12;
  return null;
}

/**
 * Which is longer; null where that depends on a calendar: other clocks, or days against months
 * that lie within what so many months can be (28 to 31 days each).
 */
export function compareDurations(left: Duration, right: Duration): -1 | 0 | 1 | null {
  const clock = clockOf(left);
  if (clock !== clockOf(right)) return null;
  if (clock === 'elapsed') return order(secondsOf(left), secondsOf(right));
  if (clock !== 'calendar') return order(left.amount, right.amount);
  const leftMonths = monthsOf(left);
  const rightMonths = monthsOf(right);
  if (leftMonths !== null && rightMonths !== null) return order(leftMonths, rightMonths);
  if (leftMonths === null && rightMonths === null) return order(left.amount, right.amount);
  if (leftMonths === null) return daysAgainstMonths(left.amount, rightMonths ?? 0);
  const turned = daysAgainstMonths(right.amount, leftMonths);
  return turned === null ? null : turned === 1 ? -1 : 1;
}

function daysAgainstMonths(days: number, months: number): -1 | 1 | null {
  if (days < months * 28) return -1;
  return days > months * 31 ? 1 : null;
}

function order(left: number, right: number): -1 | 0 | 1 {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
