/** The downtime maths of published tables: which figure is right for which base. */
import { describe, expect, it } from 'vitest';
import { allowanceHolds, allowedOf, basesThatHold, type PrintedTime } from '../../src/model/printed-allowance.js';
import { lastPlaceOf, nanosecondsOf, parseTimeSpan, printTimeSpan } from '../../src/values/time-span.js';
import { percent } from '../reckon/terms.js';

function time(text: string): PrintedTime {
  const read = parseTimeSpan(text);
  if (!read.ok) throw new Error(read.message);
  return { nanoseconds: nanosecondsOf(read.value), place: lastPlaceOf(read.value) };
}

const DAY = 86_400;

describe('what a target allows', () => {
  it.each([
    ['99%', DAY, '14 minutes 24 seconds'],
    ['99.9%', 30 * DAY, '43 minutes 12 seconds'],
    ['99.9%', 31 * DAY, '44 minutes 38.4 seconds'],
    ['99.9%', 2_629_800, '43 minutes 49.8 seconds'],
    ['99.95%', 31_557_600, '4 hours 22 minutes 58.8 seconds'],
    ['99.99%', 30 * DAY, '4 minutes 19.2 seconds'],
    ['99.999%', 365 * DAY, '5 minutes 15.36 seconds'],
    ['99.5%', 176 * 3600, '52 minutes 48 seconds'],
  ])('%s of %d seconds', (target, seconds, said) => {
    expect(printTimeSpan(allowedOf(percent(target), seconds))).toBe(said);
  });
});

describe('a printed figure', () => {
  it.each<[target: string, printed: string, first: string | undefined]>([
    ['99.9%', '43.2 minutes', '30 days'],
    ['99.9%', '43 minutes', '30 days'],
    ['99.9%', '43.8 minutes', '730 hours (365 days / 12)'],
    ['99.9%', '43.83 minutes', '43830 minutes (365.25 days / 12)'],
    ['99.9%', '44 minutes 38 seconds', '31 days'],
    ['99.95%', '21 minutes 54 seconds', '730 hours (365 days / 12)'],
    ['99.9%', '8.76 hours', '365 days'],
    ['99.9%', '8.77 hours', '8766 hours (365.25 days)'],
    ['99.99%', '8.64 seconds', '1 day'],
    ['99.99%', '8.66 seconds', undefined],
    ['99%', '3.4 hours', undefined],
    ['99.9%', '86.23 minutes', undefined],
  ])('%s, %s', (target, printed, first) => {
    expect(basesThatHold(percent(target), time(printed))[0]?.name).toBe(first);
  });

  it('is right where it is rounded or cut to its own places, and nowhere else', () => {
    const holds = (printed: string) => allowanceHolds(percent('99.9%'), time(printed), 31 * DAY);
    expect(
      ['44.64 minutes', '44.6 minutes', '45 minutes', '44 minutes', '44 minutes 38.4 seconds'].filter(holds),
    ).toHaveLength(5);
    expect(['44.65 minutes', '44.7 minutes', '43 minutes', '44 minutes 39 seconds'].filter(holds)).toEqual([]);
  });
});
