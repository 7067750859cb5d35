import { describe, expect, it } from 'vitest';
import { isQuantity, printQuantity } from '../../src/values/quantity.js';

describe('printQuantity', () => {
  it('writes every kind as its author does', () => {
    expect(printQuantity({ type: 'money', currency: 'GBP', minor: 12000n })).toBe('GBP 120');
    expect(printQuantity({ type: 'duration', amount: 1, unit: 'business-day' })).toBe('1 business day');
    expect(printQuantity({ type: 'month-day', month: 12, day: 12 })).toBe('12-12');
    expect(printQuantity({ type: 'zone', name: 'Asia/Jakarta' })).toBe('Asia/Jakarta');
  });
});

describe('isQuantity', () => {
  it('knows values from other data of a contract', () => {
    expect(isQuantity({ type: 'percent', micro: 1n, decimals: 0 })).toBe(true);
    expect([isQuantity({ type: 'external' }), isQuantity('5%'), isQuantity(null)]).toEqual([false, false, false]);
  });
});
