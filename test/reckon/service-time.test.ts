import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAroundTheClock, type Opening, type ServiceHours, serviceTimeIn } from '../../src/reckon/service-time.js';
import { secondsIn, windowOn } from '../../src/reckon/window.js';
import { DAY_NAMES, type DayName, type LocalDate } from '../../src/values/calendar.js';

const march = windowOn('calendar-month', day(2027, 3, 1), day(2027, 1, 1));
const weekdays: readonly DayName[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const office: ServiceHours = [opening('business-days', 8, 17)];

describe('serviceTimeIn', () => {
  it('is the whole window around the clock', () => {
    expect(serviceTimeIn(march, 'all', null)).toEqual({ seconds: 31 * 86_400, holidays: 'irrelevant' });
  });

  it('counts the business days of this month, without the holidays it was told', () => {
    const calendar = { days: weekdays, holidays: [day(2027, 3, 9), day(2027, 3, 26), day(2027, 3, 27)] };
    expect(serviceTimeIn(march, office, calendar)).toEqual({ seconds: 21 * 9 * 3600, holidays: 'known' });
  });

  it('says so when nobody listed the holidays', () => {
    expect(serviceTimeIn(march, office, { days: weekdays, holidays: null })).toEqual({
      seconds: 23 * 9 * 3600,
      holidays: 'unknown',
    });
  });

  it('does not ask for holidays where hours go by weekday', () => {
    expect(serviceTimeIn(march, [opening(['sat'], 8, 12)], null)).toEqual({
      seconds: 4 * 4 * 3600,
      holidays: 'irrelevant',
    });
  });

  it('carries an opening past midnight into the next day', () => {
    const sunday = { ...march, first: day(2027, 3, 7), last: day(2027, 3, 7) };
    expect(serviceTimeIn(sunday, [opening(['sat'], 22, 6)], null).seconds).toBe(6 * 3600);
  });

  it('counts overlapping openings once and never more than the window', () => {
    const openings = fc.array(
      fc.record({ days: fc.subarray([...DAY_NAMES]), from: fc.nat(23), to: fc.integer({ min: 1, max: 24 }) }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(openings, (all) => {
        const hours = all.map((one) => opening(one.days, one.from, one.to));
        const { seconds } = serviceTimeIn(march, hours, null);
        expect(seconds).toBeLessThanOrEqual(secondsIn(march));
        expect(serviceTimeIn(march, [...hours, ...hours], null).seconds).toBe(seconds);
      }),
      { numRuns: 60 },
    );
  });
});

describe('isAroundTheClock', () => {
  it('sees every hour of every weekday, however it is written', () => {
    expect(isAroundTheClock('all')).toBe(true);
    expect(isAroundTheClock([opening(DAY_NAMES, 0, 12), opening(DAY_NAMES, 12, 24)])).toBe(true);
    expect(isAroundTheClock([opening(DAY_NAMES, 8, 8)])).toBe(true);
  });

  it('is not fooled by business days', () => {
    expect(isAroundTheClock([opening('business-days', 0, 24), opening(['sat', 'sun'], 0, 24)])).toBe(false);
  });
});

function opening(days: Opening['days'], from: number, to: number): Opening {
  return { days, from: { type: 'time', minutes: from * 60 }, to: { type: 'time', minutes: to * 60 } };
}

function day(year: number, month: number, dayOfMonth: number): LocalDate {
  return { type: 'date', year, month, day: dayOfMonth };
}
