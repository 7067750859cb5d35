import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feeFor } from '../../src/reckon/credit.js';
import { daysAdded, mostBy, owedBy, type Reach, type Remedy, type Result } from '../../src/reckon/remedies/index.js';
import { printMoney } from '../../src/values/money.js';
import { comparePercents, type Percent, percentOf, WHOLE } from '../../src/values/percent.js';
import { duration, lost, money, percent, period, perMiss, result, tiered } from './terms.js';

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

  it.each([
    [[], null, 'IDR 0'],
    [[0], null, 'IDR 0'],
    [[1], null, 'IDR 25000'],
    [[3, 1], null, 'IDR 100000'],
    [[3, 1], 'IDR 60000', 'IDR 85000'],
  ] as const)('counts the days of each late case: %j with %s at most for each owes %s', (lateDays, limit, owed) => {
    const most = limit === null ? null : money(limit);
    const daily = perMiss('IDR 25000', 'late-day');
    expect(printMoney(owedBy(daily, base, most, result({ missed: true, late: 9, lateDays })))).toBe(owed);
  });

  it('has no most where cases or their days are counted', () => {
    expect(mostBy(perMiss('5%', 'late-item'), base, null, null)).toBeNull();
    expect(mostBy(perMiss('5%', 'late-day'), base, null, null)).toBeNull();
    expect(mostBy(perMiss('5%'), base, null, null)).toEqual(money('IDR 75000'));
  });
});

/** Fees and outages of published terms; what is owed, in percent of the fee where that is how it is printed. */
describe('tiered-days', () => {
  const days: Remedy = {
    kind: 'tiered-days',
    base: { fee: 'hosting' },
    tiers: [
      { below: percent('99.5%'), days: 3 },
      { below: percent('98%'), days: 7 },
      { below: percent('95%'), days: 15 },
    ],
  };

  it.each([
    ['99.5%', 'IDR 0'],
    ['99.0%', 'IDR 150000'],
    ['96%', 'IDR 350000'],
    ['94%', 'IDR 750000'],
  ])('at %s owes %s', (measured, owed) => {
    expect(printMoney(owedBy(days, base, null, result({ measured: percent(measured) })))).toBe(owed);
  });
});

describe('per-event in days', () => {
  it('is a day of the monthly charge where packets are lost', () => {
    const day: Remedy = { ...perMiss('5%'), credit: duration('1 calendar day') } as Remedy;
    const fee = feeFor({ amount: money('USD 300'), per: period('calendar month') }, 1);
    expect(printMoney(owedBy(day, fee, null, result({ missed: true })))).toBe('USD 10');
    expect(owedBy(day, fee, null, result()).minor).toBe(0n);
  });
});

describe('per-unit-time', () => {
  const hourly = (counted: 'started' | 'complete'): Remedy => ({
    kind: 'per-unit-time',
    base: { fee: 'hosting' },
    credit: percent('5%'),
    each: duration('1 hour'),
    counted,
    time: 'beyond-allowance',
  });

  it.each([
    [5, 'complete', 'IDR 75000'],
    [5, 'started', 'IDR 150000'],
    [9.7, 'complete', 'IDR 450000'],
    [12, 'complete', 'IDR 600000'],
    [3.6, 'started', 'IDR 0'],
    [3.5, 'started', 'IDR 0'],
  ] as const)('for %s h of 720 at 99.5%%, %s hours, owes %s', (hours, counted, owed) => {
    expect(printMoney(owedBy(hourly(counted), base, null, result(lost(720, '99.5%', [0, hours]))))).toBe(owed);
  });

  it.each([
    [10, 'IDR 20000'],
    [37.2, 'IDR 40000'],
    [5, 'IDR 0'],
  ])('two days of the fee for each started 24 h beyond 99%%: %s h owes %s', (hours, owed) => {
    const remedy = { ...hourly('started'), credit: duration('2 calendar days'), each: duration('24 hours') } as Remedy;
    const fee = feeFor({ amount: money('IDR 300000'), per: period('calendar month') }, 1);
    expect(printMoney(owedBy(remedy, fee, null, result(lost(720, '99%', [0, hours]))))).toBe(owed);
  });

  it('counts all of the time where it says so, once the target is missed', () => {
    const all = { ...hourly('complete'), time: 'all' } as Remedy;
    expect(printMoney(owedBy(all, base, null, result(lost(720, '99.5%', [0, 5]))))).toBe('IDR 375000');
    expect(owedBy(all, base, null, result(lost(720, '99.5%', [0, 2]))).minor).toBe(0n);
  });
});

describe('prorata', () => {
  const times = (times: number | null, time: 'all' | 'beyond-allowance'): Remedy => ({
    kind: 'prorata',
    base: { fee: 'hosting' },
    ...(times === null ? {} : { times }),
    time,
  });
  const hundred = feeFor({ amount: money('EUR 100000'), per: period('calendar month') }, 1);

  it.each([
    [3, 'EUR 3166.67'],
    [80, 'EUR 110111.11'],
    [0.72, 'EUR 0'],
  ])('ten times the time beyond 0.1%%: %s h owes %s', (hours, owed) => {
    const got = owedBy(times(10, 'beyond-allowance'), hundred, null, result(lost(720, '99.9%', [0, hours])));
    expect(printMoney(got)).toBe(owed);
  });

  it('is the fee for the lost time where it is not multiplied', () => {
    const got = owedBy(times(null, 'all'), hundred, null, result(lost(720, '99.99%', [0, 0.36])));
    expect(printMoney(got)).toBe('EUR 50');
  });
});

describe('day-credit', () => {
  const day = (trigger: 'day' | 'outage', longer: string, share = '100%'): Remedy => ({
    kind: 'day-credit',
    base: { fee: 'hosting' },
    share: percent(share),
    trigger,
    'longer-than': duration(longer),
  });
  const fee = feeFor({ amount: money('SEK 300'), per: period('calendar month') }, 1);
  const owed = (remedy: Remedy, ...outages: readonly (readonly [number, number])[]): string =>
    printMoney(owedBy(remedy, fee, null, result(lost(720, '100%', ...outages))));

  it('is due for more than four hours of a day, and not for exactly four', () => {
    expect(owed(day('day', '4 hours'), [8, 12])).toBe('SEK 0');
    expect(owed(day('day', '4 hours'), [8, 12 + 1 / 60])).toBe('SEK 10');
  });

  it('adds up the outages of one day only where the day is what counts', () => {
    expect(owed(day('day', '4 hours'), [1, 4], [10, 12])).toBe('SEK 10');
    expect(owed(day('outage', '4 hours'), [1, 4], [10, 12])).toBe('SEK 0');
  });

  it('ends a day at midnight, and an outage when it ends', () => {
    expect(owed(day('day', '4 hours'), [21, 27])).toBe('SEK 0');
    expect(owed(day('outage', '4 hours'), [21, 27])).toBe('SEK 10');
  });

  it('is a thirtieth for each dead day, a sixtieth for each degraded one', () => {
    expect(owed(day('day', '12 hours'), [0, 96])).toBe('SEK 40');
    expect(owed(day('day', '12 hours', '50%'), [0, 96])).toBe('SEK 20');
  });
});

describe('fee-waiver', () => {
  it('charges no clock hour in which the service was out for more than six minutes', () => {
    const waiver: Remedy = {
      kind: 'fee-waiver',
      base: { fee: 'hosting' },
      unit: 'hour',
      'longer-than': duration('6 minutes'),
    };
    const fee = feeFor({ amount: money('USD 720'), per: period('calendar month') }, 1);
    const owed = (from: number, to: number): string =>
      printMoney(owedBy(waiver, fee, null, result(lost(720, '100%', [from, to]))));
    expect(owed(1, 1.1)).toBe('USD 0');
    expect(owed(1, 1.2)).toBe('USD 1');
    expect(owed(1.95, 2.05)).toBe('USD 0');
    expect(owed(1.5, 3.5)).toBe('USD 3');
  });
});

describe('point-shortfall', () => {
  it('is in proportion to the points that are missing', () => {
    const points: Remedy = { kind: 'point-shortfall', base: { fee: 'hosting' }, credit: percent('1%') };
    const owed = (shortBy: string | null): string =>
      printMoney(owedBy(points, base, null, result({ shortBy: shortBy === null ? null : percent(shortBy) })));
    expect([owed(null), owed('1%'), owed('3.5%')]).toEqual(['IDR 0', 'IDR 15000', 'IDR 52500']);
  });
});

describe('late-item', () => {
  const courier: Remedy = {
    kind: 'late-item',
    base: { fee: 'hosting' },
    tiers: [
      { late: duration('1 calendar day'), credit: percent('10%') },
      { late: duration('2 calendar days'), credit: percent('15%') },
    ],
  };
  const tariff = feeFor({ amount: money('IDR 50000'), per: period('event') }, null);

  it.each([
    [0, 'IDR 0'],
    [1, 'IDR 5000'],
    [2, 'IDR 7500'],
    [9, 'IDR 7500'],
  ])('%s days late owes %s', (days, owed) => {
    expect(printMoney(owedBy(courier, tariff, null, result({ lateItems: [{ days, price: null }] })))).toBe(owed);
  });

  it('takes the price of each item, and adds them up', () => {
    const lateItems = [
      { days: 1, price: money('IDR 20000') },
      { days: 2, price: null },
    ];
    expect(printMoney(owedBy(courier, tariff, null, result({ lateItems })))).toBe('IDR 9500');
    expect(mostBy(courier, tariff, null, null)).toBeNull();
  });
});

describe('affected-ratio', () => {
  it('is the fee for the lost time by the share that was hit', () => {
    const remedy: Remedy = { kind: 'affected-ratio', base: { fee: 'hosting' } };
    const outages = result(lost(720, '99.9%', [0, 7.2, '50%'], [10, 13.6]));
    expect(printMoney(owedBy(remedy, base, null, outages))).toBe('IDR 15000');
  });
});

describe('extension', () => {
  it('adds days and owes no money', () => {
    const remedy = {
      kind: 'extension',
      base: { fee: 'hosting' },
      adds: duration('3 calendar days'),
    } as const satisfies Remedy;
    expect(owedBy(remedy, base, null, result({ missed: true })).minor).toBe(0n);
    expect([daysAdded(remedy, { missed: true }), daysAdded(remedy, { missed: false })]).toEqual([3, 0]);
  });
});

describe('every remedy', () => {
  const remedies: readonly Remedy[] = [
    table,
    perMiss('5%'),
    perMiss('IDR 10000', 'late-item'),
    perMiss('IDR 10000', 'late-day'),
    perMiss('3%', 'item-beyond-share'),
    {
      kind: 'tiered-days',
      base: { fee: 'hosting' },
      tiers: [
        { below: percent('99.9%'), days: 2 },
        { below: percent('99%'), days: 9 },
      ],
    },
    {
      kind: 'per-unit-time',
      base: { fee: 'hosting' },
      credit: percent('5%'),
      each: duration('1 hour'),
      counted: 'started',
      time: 'beyond-allowance',
    },
    { kind: 'prorata', base: { fee: 'hosting' }, times: 10, time: 'all' },
    {
      kind: 'day-credit',
      base: { fee: 'hosting' },
      share: percent('50%'),
      trigger: 'day',
      'longer-than': duration('1 hour'),
    },
    { kind: 'fee-waiver', base: { fee: 'hosting' }, unit: 'hour', 'longer-than': duration('6 minutes') },
    { kind: 'point-shortfall', base: { fee: 'hosting' }, credit: percent('1%') },
    { kind: 'affected-ratio', base: { fee: 'hosting' } },
  ];
  const reach: Reach = { days: 31, allowed: percent('0.1%'), points: percent('99.9%') };

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
        const most = mostBy(remedy, base, limit, reach);
        if (most !== null) expect(owedBy(remedy, base, limit, one).minor).toBeLessThanOrEqual(most.minor);
      }),
    );
  });
});

/** A month of 31 days, out from its beginning; what is measured follows from it, as it does in life. */
function worstOf(one: Result, other: Result): Result {
  const measured = [one, other].map((each) => each.measured ?? WHOLE);
  const worse = measured.reduce((low, each) => (comparePercents(each, low) < 0 ? each : low));
  return month(worse, Math.max(one.late, other.late), Math.max(one.beyondShare, other.beyondShare));
}

function month(measured: Percent, late: number, beyondShare: number): Result {
  const hours = 744 * (1 - Number(measured.micro) / Number(WHOLE.micro));
  const promised = percent('99.9%');
  const short = promised.micro > measured.micro ? promised.micro - measured.micro : 0n;
  const time = lost(744, '99.9%', [0, hours]);
  const lateDays = Array<number>(late).fill(beyondShare);
  return result({ measured, late, lateDays, beyondShare, shortBy: percentOf(short), ...time });
}

function results(): fc.Arbitrary<Result> {
  return fc
    .tuple(
      fc.oneof(fc.bigInt(0n, 100_000_000n), fc.bigInt(94_000_000n, 100_000_000n)).map((micro) => percentOf(micro)),
      fc.nat(40),
      fc.nat(20),
    )
    .map(([measured, late, beyond]) => month(measured, late, beyond));
}

function limits() {
  return fc.constantFrom(null, money('IDR 50000'), money('IDR 500000'));
}
