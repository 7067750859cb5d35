import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clockOf,
  compareDurations,
  DURATION_UNITS,
  type Duration,
  monthsOf,
  parseDuration,
  printDuration,
  secondsOf,
} from '../../src/values/duration.js';

const duration = (text: string): Duration => {
  const parsed = parseDuration(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
};
const anyDuration = fc.record({
  type: fc.constant('duration' as const),
  amount: fc.integer({ min: 1, max: 999_999 }),
  unit: fc.constantFrom(...DURATION_UNITS),
});

describe('parseDuration', () => {
  it.each([
    ['1 hour', 1, 'hour'],
    ['60 minutes', 60, 'minute'],
    ['4 service hours', 4, 'service-hour'],
    ['1 business day', 1, 'business-day'],
    ['30 calendar days', 30, 'calendar-day'],
    ['12 months', 12, 'month'],
    ['3 calendar months', 3, 'calendar-month'],
    ['2 years', 2, 'year'],
    ['1 contract-year', 1, 'contract-year'],
  ])('reads %s', (text, amount, unit) => {
    expect(parseDuration(text)).toEqual({ ok: true, value: { type: 'duration', amount, unit } });
  });

  it.each([
    ['30 days', 'write 30 calendar days or 30 business days'],
    ['1 day', 'write 1 calendar day or 1 business day'],
    ['2 weeks', 'write 14 calendar days'],
    ['30 hari kerja', 'write 30 business days'],
    ['4h', 'write 4 hours'],
    ['4 working hours', 'write 4 service hours'],
    ['4  Hours', 'write 4 hours'],
    ['1.5 hours', 'write it in a smaller unit, such as 90 minutes'],
    ['0 hours', 'write at least 1, or leave the line out'],
    ['10000000 hours', 'write it in a larger unit'],
    ['4 moons', 'write minutes, hours, service hours, business days, calendar days, months, calendar months or years'],
    ['soon', 'write a number and a unit, such as 4 hours or 30 calendar days'],
    ['30', 'write a number and a unit, such as 4 hours or 30 calendar days'],
    [
      '1 constructor',
      'write minutes, hours, service hours, business days, calendar days, months, calendar months or years',
    ],
  ])('refuses %s and says what to write', (text, help) => {
    expect(parseDuration(text)).toMatchObject({ ok: false, help });
  });

  it('says of bare days that they cannot be counted', () => {
    expect(parseDuration('30 days')).toMatchObject({ message: '30 days does not say which days count.' });
  });

  it('reads back what printDuration writes', () => {
    fc.assert(
      fc.property(anyDuration, (value) => {
        expect(parseDuration(printDuration(value))).toEqual({ ok: true, value });
      }),
    );
  });
});

describe('durations', () => {
  it('know their clock', () => {
    expect(['1 hour', '1 service hour', '1 business day', '1 month'].map((text) => clockOf(duration(text)))).toEqual([
      'elapsed',
      'service-hours',
      'business-days',
      'calendar',
    ]);
  });

  it('have seconds on the elapsed clock only', () => {
    expect(secondsOf(duration('2 hours'))).toBe(7200);
    expect(() => secondsOf(duration('1 business day'))).toThrow('elapsed time only');
  });

  it('have months when they are counted in them', () => {
    expect(['6 months', '1 contract-year', '30 calendar days'].map((text) => monthsOf(duration(text)))).toEqual([
      6,
      12,
      null,
    ]);
  });

  it.each([
    ['60 minutes', '1 hour', 0],
    ['59 minutes', '1 hour', -1],
    ['4 service hours', '3 service hours', 1],
    ['1 hour', '1 service hour', null],
    ['1 business day', '1 calendar day', null],
    ['1 year', '12 calendar months', 0],
    ['27 calendar days', '1 month', -1],
    ['30 calendar days', '1 month', null],
    ['1 month', '32 calendar days', -1],
  ])('%s against %s is %s', (left, right, expected) => {
    expect(compareDurations(duration(left), duration(right))).toBe(expected);
  });

  it('compare the other way round with the opposite answer', () => {
    fc.assert(
      fc.property(anyDuration, anyDuration, (left, right) => {
        const forth = compareDurations(left, right);
        const back = compareDurations(right, left);
        expect(back).toEqual(forth === null ? null : forth === 0 ? 0 : -forth);
      }),
    );
  });
});
