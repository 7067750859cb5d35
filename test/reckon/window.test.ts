import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clipWindow,
  datesIn,
  daysIn,
  secondsIn,
  type WindowPeriod,
  windowOn,
  windowsBetween,
} from '../../src/reckon/window.js';
import { addDays, compareDates, type LocalDate, parseDate, printDate } from '../../src/values/calendar.js';

const effective = date('2026-12-15');

describe('windowOn', () => {
  it.each<[WindowPeriod, string, string, string, number]>([
    ['calendar-month', '2027-02-14', '2027-02-01', '2027-02-28', 28],
    ['calendar-month', '2028-02-14', '2028-02-01', '2028-02-29', 29],
    ['calendar-month', '2027-04-30', '2027-04-01', '2027-04-30', 30],
    ['calendar-month', '2027-12-31', '2027-12-01', '2027-12-31', 31],
    ['calendar-quarter', '2027-02-14', '2027-01-01', '2027-03-31', 90],
    ['calendar-quarter', '2028-03-31', '2028-01-01', '2028-03-31', 91],
    ['calendar-quarter', '2027-11-01', '2027-10-01', '2027-12-31', 92],
    ['calendar-year', '2028-06-01', '2028-01-01', '2028-12-31', 366],
    ['calendar-week', '2027-01-01', '2026-12-28', '2027-01-03', 7],
    ['contract-year', '2026-12-15', '2026-12-15', '2027-12-14', 365],
    ['contract-year', '2027-12-14', '2026-12-15', '2027-12-14', 365],
    ['contract-year', '2027-12-15', '2027-12-15', '2028-12-14', 366],
  ])('%s on %s is %s to %s, %i days', (period, on, first, last, days) => {
    const window = windowOn(period, date(on), effective);
    expect([printDate(window.first), printDate(window.last), daysIn(window)]).toEqual([first, last, days]);
  });

  it('gives back the 29 February of a contract year in the next leap year', () => {
    const years = windowsBetween('contract-year', date('2028-02-29'), date('2033-02-27'), date('2028-02-29'));
    expect(years.map((year) => printDate(year.first))).toEqual([
      '2028-02-29',
      '2029-02-28',
      '2030-02-28',
      '2031-02-28',
      '2032-02-29',
    ]);
  });

  it('counts a month in which clocks change like any other', () => {
    expect(secondsIn(windowOn('calendar-month', date('2027-03-28'), effective))).toBe(31 * 86_400);
  });
});

describe('windowsBetween', () => {
  it('holds every window that is touched, whole', () => {
    const months = windowsBetween('calendar-month', effective, date('2027-12-14'), effective);
    expect(months).toHaveLength(13);
    expect(printDate(months[0]?.first ?? effective)).toBe('2026-12-01');
    expect(windowsBetween('calendar-month', effective, date('2027-12-14'), effective, 5)).toEqual(months.slice(0, 5));
  });

  it('leaves no date out and takes none twice', () => {
    const periods: readonly WindowPeriod[] = [
      'calendar-week',
      'calendar-month',
      'calendar-quarter',
      'calendar-year',
      'contract-year',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...periods), dates(), fc.nat(1500), dates(), (period, first, days, start) => {
        const windows = windowsBetween(period, first, addDays(first, days), start);
        const all = windows.flatMap(datesIn).map(printDate);
        const [from] = windows;
        expect(compareDates(from?.first ?? first, first)).toBeLessThanOrEqual(0);
        expect(new Set(all).size).toBe(all.length);
        expect(all).toEqual(all.map((_, index) => printDate(addDays(from?.first ?? first, index))));
        expect(all).toContain(printDate(addDays(first, days)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('clipWindow', () => {
  const month = windowOn('calendar-month', effective, effective);

  it('keeps the days of the term only', () => {
    expect(daysIn(clipWindow(month, effective, null) ?? month)).toBe(17);
    expect(daysIn(clipWindow(month, date('2026-01-01'), date('2026-12-10')) ?? month)).toBe(10);
  });

  it('is nothing outside the term', () => {
    expect(clipWindow(month, date('2027-01-01'), null)).toBeNull();
  });
});

function date(text: string): LocalDate {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
}

function dates(): fc.Arbitrary<LocalDate> {
  return fc.nat(30_000).map((days) => addDays({ type: 'date', year: 2000, month: 1, day: 1 }, days));
}
