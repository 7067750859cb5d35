import { describe, expect, it } from 'vitest';
import { PERIOD_NAMES, parsePeriod, periodMonths, printPeriod } from '../../src/values/period.js';

describe('parsePeriod', () => {
  it.each(['calendar month', 'contract-year', 'event', 'calendar-quarter'])('reads %s', (text) => {
    expect(parsePeriod(text)).toEqual({ ok: true, value: { type: 'period', name: text.replace(' ', '-') } });
  });

  it('reads back what printPeriod writes', () => {
    for (const name of PERIOD_NAMES) {
      expect(parsePeriod(printPeriod({ type: 'period', name }))).toMatchObject({ value: { name } });
    }
  });

  it.each([
    ['month', 'write calendar month'],
    ['monthly', 'write calendar month'],
    ['each year', 'write calendar year or contract-year'],
    ['sometimes', 'write calendar month, calendar quarter, calendar year, contract-year or event'],
  ])('refuses %s', (text, help) => {
    expect(parsePeriod(text)).toMatchObject({ ok: false, help });
  });

  it('knows the months of what is made of months', () => {
    expect(periodMonths({ type: 'period', name: 'calendar-quarter' })).toBe(3);
    expect(periodMonths({ type: 'period', name: 'event' })).toBeNull();
  });
});
