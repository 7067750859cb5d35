import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addPercents,
  comparePercents,
  type Percent,
  parsePercent,
  percentOf,
  printPercent,
  subtractPercents,
} from '../../src/values/percent.js';

const percent = (text: string): Percent => {
  const parsed = parsePercent(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
};

describe('parsePercent', () => {
  it.each(['99.9%', '99.90%', '5%', '0%', '0.000001%', '100%', '250.5%'])('keeps %s as typed', (text) => {
    expect(printPercent(percent(text))).toBe(text);
  });

  it.each([
    ['99,9%', 'write 99.9%'],
    ['99.9', 'write 99.9%'],
    ['99.9 %', 'write 99.9%'],
    ['5 percent', 'write 5%'],
    ['05%', 'write 5%'],
    ['99.9999999%', 'write at most six decimals: 99.999999%'],
    ['-5%', 'write a percentage such as 99.9%'],
    ['most', 'write a percentage such as 99.9%'],
    ['', 'write a percentage such as 99.9%'],
  ])('refuses %s and says what to write', (text, help) => {
    expect(parsePercent(text)).toMatchObject({ ok: false, help });
  });

  it('reads back what printPercent writes', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 11n), fc.nat(6), (micro, decimals) => {
        const value = percentOf(micro, decimals);
        expect(parsePercent(printPercent(value))).toEqual({ ok: true, value });
      }),
    );
  });
});

describe('percents', () => {
  it('are the same whatever their decimals', () => {
    expect(comparePercents(percent('99.9%'), percent('99.90%'))).toBe(0);
    expect(comparePercents(percent('99.95%'), percent('99.9%'))).toBe(1);
  });

  it('add and subtract exactly, keeping the longer decimals', () => {
    expect(printPercent(addPercents(percent('0.1%'), percent('0.20%')))).toBe('0.30%');
    expect(printPercent(subtractPercents(percent('100%'), percent('99.95%')))).toBe('0.05%');
    expect(printPercent(subtractPercents(percent('1%'), percent('1.5%')))).toBe('-0.5%');
  });
});
