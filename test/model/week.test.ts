/** Weeks laid over each other: what is open in both, what lies inside what, and the longest stretch. */
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../src/model/contract.js';
import { covers, isEmpty, longestStretch, minutesAWeek, type Opening, overlap, weekOf } from '../../src/model/week.js';

const calendar = { 'business-days': { days: ['mon', 'tue', 'wed', 'thu', 'fri'] } } as unknown as Contract['calendar'];

const at = (minutes: number) => ({ type: 'time', minutes }) as const;

function week(...openings: readonly (readonly [days: Opening['days'], from: number, to: number])[]) {
  const made = weekOf(
    openings.map(([days, from, to]) => ({ days, from: at(from * 60), to: at(to * 60) })),
    calendar,
  );
  if (made === null) throw new Error('The calendar says which days are business days.');
  return made;
}

const always = weekOf('all', calendar) ?? [];
const office = week(['business-days', 8, 17]);
const named = week([['mon', 'tue', 'wed', 'thu', 'fri'], 8, 17]);

describe('a week', () => {
  it('has so many minutes without a holiday', () => {
    expect(minutesAWeek(always)).toBe(7 * 24 * 60);
    expect(minutesAWeek(office)).toBe(5 * 9 * 60);
    expect(minutesAWeek(week([['mon'], 8, 12], [['mon'], 10, 14]))).toBe(6 * 60);
  });

  it('is closed on holidays where it goes by business days, and open where it names the days', () => {
    expect(covers(named, office)).toBe(true);
    expect(covers(office, named)).toBe(false);
    expect(covers(always, named)).toBe(true);
  });

  it('shares nothing with hours of other days', () => {
    expect(isEmpty(overlap(office, week([['sun'], 0, 24])))).toBe(true);
    expect(minutesAWeek(overlap(office, week([['mon', 'sun'], 6, 9])))).toBe(60);
  });

  it('runs on over midnight', () => {
    expect(longestStretch(office)).toBe(9 * 60);
    expect(longestStretch(week([['sun'], 20, 24], [['mon'], 0, 3]))).toBe(7 * 60);
    expect(longestStretch(always)).toBe(Number.POSITIVE_INFINITY);
  });

  it('is not known where nothing says which days are business days', () => {
    expect(weekOf([{ days: 'business-days', from: at(0), to: at(60) }], undefined)).toBeNull();
  });
});
