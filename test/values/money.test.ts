import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMoney,
  CURRENCIES,
  capMoney,
  compareMoney,
  type Money,
  multiplyMoney,
  parseMoney,
  printMoney,
  scaleMoney,
} from '../../src/values/money.js';
import { type Percent, parsePercent } from '../../src/values/percent.js';

const idr = (minor: bigint): Money => ({ type: 'money', currency: 'IDR', minor });
const _percent = (text: string): Percent => {
  const parsed = parsePercent(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
};
const anyMoney = fc.record({
  type: fc.constant('money' as const),
  currency: fc.constantFrom(...CURRENCIES),
  minor: fc.bigInt({ min: 0n, max: 10n ** 14n }),
});

describe('parseMoney', () => {
  it.each([
    ['IDR 1500000', 150000000n],
    ['IDR 1500000.50', 150000050n],
    ['GBP 120', 12000n],
    ['JPY 120', 120n],
    ['KWD 1.250', 1250n],
    ['IDR 0', 0n],
  ])('reads %s', (text, minor) => {
    expect(parseMoney(text)).toMatchObject({ ok: true, value: { currency: text.slice(0, 3), minor } });
  });

  it.each([
    ['25.000', 'write the currency first and no thousands separators: IDR 25000'],
    ['Rp1.500.000,-', 'write the currency first and no thousands separators: IDR 1500000'],
    ['Rp 1.500.000,50', 'write the currency first and no thousands separators: IDR 1500000.50'],
    ['IDR 1,500,000', 'write the currency first and no thousands separators: IDR 1500000'],
    ['£120', 'write the currency first and no thousands separators: GBP 120'],
    ['120 GBP', 'write the currency first and no thousands separators: GBP 120'],
    ['idr 100', 'write the currency first and no thousands separators: IDR 100'],
    ['IDR 25.000', 'write IDR 25000, without separators, or IDR 25.00'],
    ['IDR 25.5', 'write IDR 25.50'],
    ['GBP 0.001', 'write GBP 0.00'],
    ['JPY 120.50', 'write JPY 120'],
    ['XXX 5', 'write an ISO 4217 code such as IDR, USD, EUR, GBP or SGD'],
    ['IDR 1234567890123456', 'write an amount of at most 15 digits'],
    ['free', 'write the currency first, then the figure: IDR 1500000'],
    ['IDR -5', 'write the currency first, then the figure: IDR 1500000'],
  ])('refuses %s and says what to write', (text, help) => {
    expect(parseMoney(text)).toMatchObject({ ok: false, help });
  });

  it('reads back what printMoney writes', () => {
    fc.assert(
      fc.property(anyMoney, (money) => {
        expect(parseMoney(printMoney(money))).toEqual({ ok: true, value: money });
      }),
    );
  });
});

describe('amounts', () => {
  it('rounds a share half up, once', () => {
    expect(scaleMoney(idr(150000000n), 5n, 100n)).toEqual(idr(7500000n));
    expect(scaleMoney(idr(101n), 1n, 2n)).toEqual(idr(51n));
    expect(scaleMoney(idr(3n), 33_333_333n, 100_000_000n)).toEqual(idr(1n));
  });

  it('scales by a ratio in one step, where two would round twice', () => {
    expect(scaleMoney(idr(10000n), 50n, 1200n)).toEqual(idr(417n));
    expect(scaleMoney(idr(5n), 1n, 2n)).toEqual(idr(3n));
    expect(() => scaleMoney(idr(5n), 1n, 0n)).toThrow('ratio');
  });

  it('never makes a share larger than the whole, nor a smaller percent a larger share', () => {
    fc.assert(
      fc.property(anyMoney, fc.bigInt(0n, 50_000_000n), fc.bigInt(0n, 50_000_000n), (money, less, more) => {
        const share = (micro: bigint) => scaleMoney(money, micro, 100_000_000n);
        expect(share(less + more).minor).toBeLessThanOrEqual(money.minor);
        expect(share(less).minor).toBeLessThanOrEqual(share(less + more).minor);
      }),
    );
  });

  it('adds, multiplies, compares and caps in one currency', () => {
    expect(addMoney(idr(1n), idr(2n))).toEqual(idr(3n));
    expect(multiplyMoney(idr(150n), 12)).toEqual(idr(1800n));
    expect(compareMoney(idr(1n), idr(2n))).toBe(-1);
    expect(capMoney(idr(5n), idr(3n))).toEqual(idr(3n));
    expect(capMoney(idr(2n), idr(3n))).toEqual(idr(2n));
  });

  it('throws when currencies are mixed, which the model has excluded', () => {
    expect(() => addMoney(idr(1n), { type: 'money', currency: 'GBP', minor: 1n })).toThrow('one currency');
  });
});
