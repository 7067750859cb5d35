import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feeFor } from '../../src/reckon/credit.js';
import { mostBy, owedBy, type Remedy, type Result } from '../../src/reckon/remedies/index.js';
import { printMoney } from '../../src/values/money.js';
import { comparePercents, percentOf, WHOLE } from '../../src/values/percent.js';
import { money, percent, period, perMiss, tiered } from './terms.js';

const base = feeFor({ amount: money('IDR 1500000'), per: period('calendar month') }, 1);
const table = tiered(['99.9%', '5%'], ['99.5%', '10%'], ['99.0%', '25%'], ['95.0%', '50%']);

describe('tiered-percent', () => {
  it.each([
    ['99.9%', 'IDR 0'],
    ['99.899%', 'IDR 75000'],
    ['99.5%', 'IDR 75000'],
    ['99.0%', 'IDR 150000'],
    ['95.0%', 'IDR 375000'],
    ['94.999%', 'IDR 750000'],
  ])('at %s owes %s', (measured, owed) => {
    expect(printMoney(owedBy(table, base, null, result({ measured: percent(measured) })))).toBe(owed);
  });

  it('owes nothing for what nobody measured', () => {
    expect(owedBy(table, base, null, result({})).minor).toBe(0n);
  });
});

describe('per-event', () => {
  it.each([
    ['missed-window', 'IDR 75000'],
    ['late-item', 'IDR 375000'],
    ['item-beyond-share', 'IDR 150000'],
  ] as const)('counts by %s', (per, owed) => {
    expect(printMoney(owedBy(perMiss('5%', per), base, null, result({ missed: true, late: 5, beyondShare: 2 })))).toBe(
      owed,
    );
  });

  it('rounds each event and not their sum', () => {
    const third = feeFor({ amount: money('EUR 0.01'), per: period('calendar month') }, 1);
    expect(printMoney(owedBy(perMiss('50%', 'late-item'), third, null, result({ late: 3 })))).toBe('EUR 0.03');
  });

  it('keeps each event below the cap per event', () => {
    expect(printMoney(owedBy(perMiss('5%', 'late-item'), base, money('IDR 50000'), result({ late: 3 })))).toBe(
      'IDR 150000',
    );
  });

  it('has no most where cases are counted', () => {
    expect(mostBy(perMiss('5%', 'late-item'), base, null)).toBeNull();
    expect(mostBy(perMiss('5%'), base, null)).toEqual(money('IDR 75000'));
  });
});

describe('every remedy', () => {
  const remedies: readonly Remedy[] = [
    table,
    perMiss('5%'),
    perMiss('IDR 10000', 'late-item'),
    perMiss('3%', 'item-beyond-share'),
  ];

  it('never owes less for a worse result', () => {
    fc.assert(
      fc.property(fc.constantFrom(...remedies), results(), results(), limits(), (remedy, one, other, limit) => {
        const worse = worstOf(one, other);
        expect(owedBy(remedy, base, limit, worse).minor).toBeGreaterThanOrEqual(owedBy(remedy, base, limit, one).minor);
      }),
    );
  });

  it('never owes more than its most', () => {
    fc.assert(
      fc.property(fc.constantFrom(...remedies), results(), limits(), (remedy, one, limit) => {
        const most = mostBy(remedy, base, limit);
        if (most !== null) expect(owedBy(remedy, base, limit, one).minor).toBeLessThanOrEqual(most.minor);
      }),
    );
  });
});

function result(parts: Partial<Result>): Result {
  return { measured: null, missed: false, late: 0, beyondShare: 0, ...parts };
}

function worstOf(one: Result, other: Result): Result {
  const measured = [one, other].map((each) => each.measured ?? WHOLE);
  return {
    measured: measured.reduce((low, each) => (comparePercents(each, low) < 0 ? each : low)),
    missed: one.missed || other.missed,
    late: Math.max(one.late, other.late),
    beyondShare: Math.max(one.beyondShare, other.beyondShare),
  };
}

function results(): fc.Arbitrary<Result> {
  return fc.record({
    measured: fc
      .oneof(fc.bigInt(0n, 100_000_000n), fc.bigInt(94_000_000n, 100_000_000n))
      .map((micro) => percentOf(micro)),
    missed: fc.boolean(),
    late: fc.nat(40),
    beyondShare: fc.nat(20),
  });
}

function limits() {
  return fc.constantFrom(null, money('IDR 50000'), money('IDR 500000'));
}
