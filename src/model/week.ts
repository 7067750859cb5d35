/**
 * Hours as they come round each week, so that two of them can be laid over each other. Fourteen kinds of day: each
 * day of the week as an ordinary one and as a public holiday, because hours of business days are closed on the one
 * and hours of named days are open on both.
 */
import { DAY_NAMES, type DayName } from '../values/calendar.js';
import type { TimeOfDay } from '../values/time.js';
import type { Contract } from './contract.js';

export interface Opening {
  readonly days: 'business-days' | readonly DayName[];
  readonly from: TimeOfDay;
  readonly to: TimeOfDay;
}

/** Minutes of one kind of day, in order, none overlapping another; 14 lists. */
export type Week = readonly (readonly Span[])[];

interface Span {
  readonly from: number;
  readonly to: number;
}

const MINUTES_A_DAY = 1440;

const ALL: Week = everyDay(() => [{ from: 0, to: MINUTES_A_DAY }]);

/** Null where hours are by business day and nothing says which days those are. */
export function weekOf(openings: 'all' | readonly Opening[], calendar: Contract['calendar'] | undefined): Week | null {
  const business = calendar?.['business-days']?.days;
  if (openings === 'all') return ALL;
  if (business === undefined && openings.some(({ days }) => days === 'business-days')) return null;
  const known = weeks.get(openings);
  if (known !== undefined && known.business === business) return known.week;
  const week = everyDay((day, holiday) =>
    joined(
      openings
        .filter(({ days }) => (days === 'business-days' ? !holiday && business?.includes(day) : days.includes(day)))
        .map(({ from, to }) => ({ from: from.minutes, to: to.minutes })),
    ),
  );
  weeks.set(openings, { business, week });
  return week;
}

/** Every target of a contract asks for the same few hours again. */
const weeks = new WeakMap<object, { readonly business: readonly DayName[] | undefined; readonly week: Week }>();

/** The week of an entry of `hours`; null where there is none of that name. */
export function weekNamed(name: string | undefined, contract: Partial<Contract>): Week | null {
  const entry = name === undefined ? undefined : contract.hours?.[name];
  if (entry === undefined) return null;
  return weekOf('always' in entry.open ? entry.open.always : entry.open, contract.calendar);
}

/** What lies in both. */
export function overlap(left: Week, right: Week): Week {
  return left.map((spans, kind) =>
    spans.flatMap((one) =>
      (right[kind] ?? []).flatMap((other) => {
        const both = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
        return both.from < both.to ? [both] : [];
      }),
    ),
  );
}

/** Whether all of `inner` lies in `outer`. */
export function covers(outer: Week, inner: Week): boolean {
  const both = overlap(outer, inner);
  return inner.every((spans, kind) => minutesOf(spans) === minutesOf(both[kind] ?? []));
}

export function isEmpty(week: Week): boolean {
  return week.every((spans) => spans.length === 0);
}

/** Minutes of a week without a holiday. */
export function minutesAWeek(week: Week): number {
  return week.slice(0, DAY_NAMES.length).reduce((sum, spans) => sum + minutesOf(spans), 0);
}

/** The longest stretch that is open without a break, in minutes; all the time where no minute is closed. */
export function longestStretch(week: Week): number {
  const days = week.slice(0, DAY_NAMES.length);
  if (days.every((spans) => minutesOf(spans) === MINUTES_A_DAY)) return Number.POSITIVE_INFINITY;
  let [longest, running, end] = [0, 0, 0];
  // Twice round, for a stretch over the end of the week.
  for (const [day, spans] of [...days, ...days].entries()) {
    for (const { from, to } of spans) {
      const start = day * MINUTES_A_DAY + from;
      running = start === end ? running + to - from : to - from;
      end = start + to - from;
      longest = Math.max(longest, running);
    }
  }
  return longest;
}

/** The minute of the day at which the first day opens that is open at all, an ordinary one; null where none is. */
export function firstOpening(week: Week): number | null {
  return week.slice(0, DAY_NAMES.length).find((spans) => spans.length > 0)?.[0]?.from ?? null;
}

/** The fewest and the most minutes of a day that is open at all, ordinary days only; null where none is. */
export function dayLengths(week: Week): { readonly fewest: number; readonly most: number } | null {
  const lengths = week
    .slice(0, DAY_NAMES.length)
    .map(minutesOf)
    .filter((length) => length > 0);
  return lengths.length === 0 ? null : { fewest: Math.min(...lengths), most: Math.max(...lengths) };
}

export function isAllTheTime(week: Week): boolean {
  return week.every((spans) => minutesOf(spans) === MINUTES_A_DAY);
}

function everyDay(spans: (day: DayName, holiday: boolean) => readonly Span[]): Week {
  return [false, true].flatMap((holiday) => DAY_NAMES.map((day) => spans(day, holiday)));
}

function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((left, right) => left.from - right.from)) {
    const last = result.at(-1);
    if (last !== undefined && span.from <= last.to) {
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    } else if (span.to > span.from) result.push(span);
  }
  return result;
}

function minutesOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, to }) => sum + to - from, 0);
}
