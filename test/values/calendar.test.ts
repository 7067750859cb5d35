import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  compareDates,
  DAY_NAMES,
  daysBetween,
  type LocalDate,
  parseDate,
  parseMonthDay,
  parseWeekday,
  printDate,
  weekdayOf,
} from '../../src/values/calendar.js';

const date = (text: string): LocalDate => {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
};
const anyDay = fc.integer({ min: 0, max: 400_000 });
const utc = (days: number) => new Date(Date.UTC(1900, 0, 1) + days * 86_400_000);
const dateOfDay = (days: number) => date(utc(days).toISOString().slice(0, 10));

describe('parseDate', () => {
  it.each([
    ['2027-02-30', '2027-02-30 does not exist.', 'write a day from 01 to 28, such as 2027-02-28'],
    ['2027-02-29', '2027-02-29 does not exist.', 'write a day from 01 to 28, such as 2027-02-28'],
    ['2027-13-01', '2027-13-01 has no such month.', 'write year, month and day: 2026-12-01'],
    ['23/11/2026', '23/11/2026 is not a date.', 'write 2026-11-23'],
    ['03/04/2026', '03/04/2026 is not a date.', 'write year, month and day with hyphens: 2026-12-01'],
    ['1 December 2026', '1 December 2026 is not a date.', 'write year, month and day with hyphens: 2026-12-01'],
    ['0026-12-01', '0026-12-01 is outside the years 1900 to 2999.', 'write a year from 1900 to 2999'],
  ])('refuses %s', (text, message, help) => {
    expect(parseDate(text)).toEqual({ ok: false, message, help });
  });

  it('accepts 29 February in a leap year', () => {
    expect(printDate(date('2028-02-29'))).toBe('2028-02-29');
  });
});

describe('dates', () => {
  it('agree with the calendar of the platform over a thousand years', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (days, more) => {
        const start = dateOfDay(days);
        expect(weekdayOf(start)).toBe(DAY_NAMES[(utc(days).getUTCDay() + 6) % 7]);
        const moved = addDays(start, more);
        expect(daysBetween(start, moved)).toBe(more);
        expect(`${moved.year}-${moved.month}-${moved.day}`).toBe(
          `${utc(days + more).getUTCFullYear()}-${utc(days + more).getUTCMonth() + 1}-${utc(days + more).getUTCDate()}`,
        );
        expect(compareDates(start, moved)).toBe(Math.sign(-more) + 0);
      }),
    );
  });

  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2027-12-01', 12, '2028-12-01'],
    ['2026-12-01', 6, '2027-06-01'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
  ])('%s and %i months is %s', (start, months, expected) => {
    expect(printDate(addMonths(date(start), months))).toBe(expected);
  });

  it('move by months to the same day or the last of the month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 600 }), (days, months) => {
        const start = dateOfDay(days);
        const moved = addMonths(start, months);
        expect(moved.year * 12 + moved.month - (start.year * 12 + start.month)).toBe(months);
        expect(moved.day === start.day || addDays(moved, 1).day === 1).toBe(true);
      }),
    );
  });

  it('of 23 November 2026 is a Monday', () => {
    expect(weekdayOf(date('2026-11-23'))).toBe('mon');
  });
});

describe('days of the year and of the week', () => {
  it('read a month and a day', () => {
    expect(parseMonthDay('12', '12')).toEqual({ ok: true, value: { type: 'month-day', month: 12, day: 12 } });
    expect(parseMonthDay('2', '29').ok).toBe(true);
    expect(parseMonthDay('2', '30')).toMatchObject({ ok: false, help: 'write a day from 1 to 29' });
    expect(parseMonthDay('13', '1')).toMatchObject({ ok: false, help: 'write a month from 1 to 12' });
  });

  it('read the short name of a day', () => {
    expect(parseWeekday('sun')).toEqual({ ok: true, value: { type: 'weekday', day: 'sun' } });
    expect(parseWeekday('Monday')).toMatchObject({ ok: false, help: 'write mon' });
  });
});
