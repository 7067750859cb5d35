import { describe, expect, it } from 'vitest';
import { clockParts, elapsedOf, secondsDigits, shareOfTime } from '../../src/reckon/elapsed.js';
import { percentOf } from '../../src/values/percent.js';

describe('shareOfTime', () => {
  it('is exact where floats are not', () => {
    expect(secondsDigits(shareOfTime(604_800, percentOf(10_000n)))).toBe('60.48');
    expect(secondsDigits(shareOfTime(2_592_000, percentOf(1n)))).toBe('0.02592');
  });
});

describe('elapsedOf', () => {
  it('holds milliseconds', () => {
    expect(elapsedOf(0.5).nanoseconds).toBe(500_000_000n);
    expect(elapsedOf(0.001).nanoseconds).toBe(1_000_000n);
  });
});

describe('clockParts', () => {
  it('splits into hours, minutes and seconds', () => {
    expect(clockParts(elapsedOf(2592))).toEqual({ hours: 0, minutes: 43, seconds: 12, fraction: '' });
    expect(clockParts(elapsedOf(315_360))).toEqual({ hours: 87, minutes: 36, seconds: 0, fraction: '' });
    expect(clockParts(shareOfTime(2_592_000, percentOf(10_000n)))).toEqual({
      hours: 0,
      minutes: 4,
      seconds: 19,
      fraction: '2',
    });
  });
});
