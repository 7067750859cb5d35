import { describe, expect, it } from 'vitest';
import { earnedBack } from '../../src/reckon/earn-back.js';
import { settleCredits } from '../../src/reckon/settle.js';
import { windowOn } from '../../src/reckon/window.js';
import { date, money, terms } from './terms.js';

const contract = terms({ ends: null });
const threeInARow = terms({ ends: null, earnBack: 3 });

/** A credit for January; the months from February on, `m` met, `x` missed, nothing without a result. */
function back(later: string, given = threeInARow): number {
  const window = windowOn('calendar-month', date('2027-01-01'), date('2026-12-01'));
  const settled = settleCredits([{ metric: 'uptime', window, amount: money('IDR 75000') }], given);
  return earnedBack(settled, (_, { first }) => ({ m: true, x: false })[later[first.month - 2] ?? ''] ?? null, given)
    .length;
}

describe('earnedBack', () => {
  it('takes as many met windows as the contract says, right after the miss', () => {
    expect([back('mmm'), back('mm'), back('mmx'), back('xmmm'), back('mxmm'), back('mmmx')]).toEqual([
      1, 0, 0, 0, 0, 1,
    ]);
  });

  it('gives nothing back where the contract does not say so', () => {
    expect(back('mmmm', contract)).toBe(0);
  });
});
