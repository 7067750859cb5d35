import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capFor, capsOf } from '../../src/reckon/caps.js';
import { baseOf, remedyOf } from '../../src/reckon/credit.js';
import { exposureOf, type Most, mostWindows } from '../../src/reckon/exposure.js';
import { owedBy, type Result } from '../../src/reckon/remedies/index.js';
import { type Credit, type Settled, settleCredits } from '../../src/reckon/settle.js';
import { clipWindow, type WindowPeriod, windowOn, windowsBetween } from '../../src/reckon/window.js';
import { addDays, printDate } from '../../src/values/calendar.js';
import { printMoney } from '../../src/values/money.js';
import { percentOf } from '../../src/values/percent.js';
import {
  type Cap,
  date,
  type Parts,
  period,
  perMiss,
  reply,
  result,
  type Terms,
  terms,
  tiered,
  uptime,
} from './terms.js';

const table = tiered(['99.9%', '5%'], ['99.5%', '10%'], ['99.0%', '25%'], ['95.0%', '50%']);
const webHosting: Parts = {
  metrics: { uptime: uptime() },
  remedies: { tiers: table },
  stacking: 'highest',
  caps: [
    ['calendar month', '50%', 'hosting', '1 calendar month'],
    ['contract-year', '20%', 'hosting', '12 months'],
  ],
};

describe('exposureOf', () => {
  it('is the worst tier in a month and the cap in a year', () => {
    const { month, year } = exposureOf(terms(webHosting));
    expect([printed(month), printed(year)]).toEqual(['IDR 750000', 'IDR 3600000 by contract-year']);
  });

  it('is the same for the only service', () => {
    const { month, year, services } = exposureOf(terms(webHosting));
    expect(services.get('hosting')).toEqual({ month, year });
  });

  it('adds up what stacks by sum, and takes the highest of what does not', () => {
    const parts: Parts = {
      metrics: { uptime: uptime(), reply: reply() },
      remedies: { tiers: table, late: perMiss('5%') },
    };
    expect(printed(exposureOf(terms({ ...parts, stacking: 'sum' })).month)).toBe('IDR 825000');
    expect(printed(exposureOf(terms({ ...parts, stacking: 'highest' })).month)).toBe('IDR 750000');
    expect(printed(exposureOf(terms({ ...parts, stacking: 'sum' })).year)).toBe('IDR 9900000');
  });

  it('says so where only a cap could bound it and none does', () => {
    const parts: Parts = { metrics: { reply: reply() }, remedies: { late: perMiss('5%', 'late-item') } };
    expect(printed(exposureOf(terms(parts)).month)).toBe('unbounded');
    expect(printed(exposureOf(terms({ ...parts, caps: [['event', 'IDR 1000']] })).month)).toBe('unbounded');
    const capped = exposureOf(terms({ ...parts, caps: [['calendar month', '10%', 'hosting', '1 calendar month']] }));
    expect([printed(capped.month), printed(capped.year)]).toEqual([
      'IDR 150000 by calendar-month',
      'IDR 1800000 by calendar-month',
    ]);
  });

  it.each([
    ['no cap', [], ['unbounded', 'unbounded']],
    [
      'a cap',
      [['calendar month', '10%', 'hosting', '1 calendar month']],
      ['IDR 150000 by calendar-month', 'IDR 1800000 by calendar-month'],
    ],
  ] as const)('is bound by %s alone where days of late cases are counted', (_, caps, most) => {
    const remedies = { late: perMiss('IDR 25000', 'late-day') };
    const { month, year } = exposureOf(terms({ metrics: { reply: reply() }, remedies, caps: [...caps] }));
    expect([printed(month), printed(year)]).toEqual(most);
  });

  it('does not guess how many events there can be', () => {
    const parts: Parts = { metrics: { reply: reply({ window: period('event') }) }, remedies: { late: perMiss('5%') } };
    expect(printed(exposureOf(terms(parts)).month)).toBe('unbounded');
  });

  it('has no sum of several currencies, but one for each service', () => {
    const parts: Parts = {
      fees: { hosting: ['IDR 1500000', 'calendar month'], help: ['GBP 120', 'calendar month'] },
      metrics: { uptime: uptime(), reply: reply({ service: 'help' }) },
      remedies: { tiers: table, late: { ...perMiss('5%'), base: { fee: 'help' } } },
    };
    const { month, services } = exposureOf(terms(parts));
    expect(printed(month)).toBe('currencies');
    expect(printed(services.get('help')?.month ?? month)).toBe('GBP 6');
  });

  it('is nothing where no metric earns money', () => {
    const parts: Parts = { metrics: { uptime: uptime({ remedy: { none: { reason: 'new service' } } }) } };
    expect(printed(exposureOf(terms(parts)).year)).toBe('no-credits');
  });

  it('ends with a term that ends', () => {
    expect(printed(exposureOf(terms({ ...webHosting, caps: [], ends: '2027-02-28' })).year)).toBe('IDR 2250000');
    expect(printed(exposureOf(terms({ ...webHosting, caps: [], ends: '2027-02-28', renews: true })).year)).toBe(
      'IDR 9000000',
    );
  });
});

describe('exposure in general', () => {
  it('bounds whatever happens', () => {
    fc.assert(
      fc.property(contracts(), fc.infiniteStream(results()), (contract, stream) => {
        const settled = settleCredits(creditsOf(contract, stream), contract);
        const { month, year } = exposureOf(contract);
        expectWithin(settled, month, 'calendar-month', contract);
        expectWithin(settled, year, 'contract-year', contract);
      }),
      { numRuns: 300 },
    );
  });

  it('lets no credit exceed what it was, nor any cap', () => {
    fc.assert(
      fc.property(contracts(), fc.infiniteStream(results()), (contract, stream) => {
        const settled = settleCredits(creditsOf(contract, stream), contract);
        for (const { paid, amount } of settled) {
          expect(paid.minor).toBeGreaterThanOrEqual(0n);
          expect(paid.minor).toBeLessThanOrEqual(amount.minor);
        }
        for (const { per, amount } of capsOf(contract)) {
          if (per === 'event') continue;
          for (const total of totals(settled, per, contract)) expect(total).toBeLessThanOrEqual(amount.minor);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('counts enough windows for every start', () => {
    const periods: readonly WindowPeriod[] = [
      'calendar-week',
      'calendar-month',
      'calendar-quarter',
      'calendar-year',
      'contract-year',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...periods), fc.nat(20_000), fc.nat(900), (name, start, later) => {
        const effective = addDays(date('2000-01-01'), start);
        const { agreement } = terms({ effective: printDate(effective), ends: null });
        for (const horizon of ['calendar-month', 'contract-year'] as const) {
          const { first, last } = windowOn(horizon, addDays(effective, later), effective);
          const touched = windowsBetween(name, first, last, effective).length;
          expect(touched).toBeLessThanOrEqual(mostWindows(name, horizon, { agreement }));
        }
      }),
    );
  });
});

function expectWithin(settled: readonly Settled[], most: Most, horizon: WindowPeriod, contract: Terms): void {
  if (most.amount === null) return;
  for (const total of totals(settled, horizon, contract)) expect(total).toBeLessThanOrEqual(most.amount.minor);
}

/** What is paid for windows that end in each stretch of a period. */
function totals(settled: readonly Settled[], name: WindowPeriod, contract: Terms): readonly bigint[] {
  const sums = new Map<string, bigint>();
  for (const { window, paid } of settled) {
    const key = printDate(windowOn(name, window.last, contract.agreement.effective).first);
    sums.set(key, (sums.get(key) ?? 0n) + paid.minor);
  }
  return [...sums.values()];
}

/** What every metric earns in every window of the term. */
function creditsOf(contract: Terms, stream: Iterator<Result>): readonly Credit[] {
  const { effective, ends } = contract.agreement;
  const caps = capsOf(contract);
  return Object.entries(contract.metrics).flatMap(([metric, terms]) => {
    const remedy = remedyOf(terms, contract);
    const { name } = terms.window;
    if (remedy === null || name === 'event' || ends === undefined) return [];
    return windowsBetween(name, effective, ends, effective).map((window) => ({
      metric,
      window: clipWindow(window, effective, ends) ?? window,
      amount: owedBy(remedy, baseOf(remedy, terms.window, contract), capFor('event', caps, 'IDR'), stream.next().value),
    }));
  });
}

/** Often the worst there is, because a bound must hold there. */
function results(): fc.Arbitrary<Result> {
  const worst = result({
    measured: percentOf(0n),
    missed: true,
    late: 30,
    lateDays: Array(30).fill(31),
    beyondShare: 30,
  });
  const any = fc
    .record({
      measured: fc.bigInt(94_000_000n, 100_000_000n).map((micro) => percentOf(micro)),
      missed: fc.boolean(),
      late: fc.nat(30),
      beyondShare: fc.nat(30),
    })
    .map(result);
  return fc.oneof(fc.constant(worst), any);
}

function contracts(): fc.Arbitrary<Terms> {
  const windows = fc.constantFrom(
    'calendar week',
    'calendar month',
    'calendar quarter',
    'calendar year',
    'contract-year',
  );
  const caps = fc.subarray<Cap>([
    ['event', 'IDR 60000'],
    ['calendar week', 'IDR 90000'],
    ['calendar month', '30%', 'hosting', '1 calendar month'],
    ['calendar quarter', 'IDR 1000000'],
    ['calendar year', 'IDR 2500000'],
    ['contract-year', '20%', 'hosting', '12 months'],
  ]);
  return fc
    .record({
      start: fc.nat(800),
      days: fc.nat(900),
      windows: fc.tuple(windows, windows),
      caps,
      late: fc.constantFrom(
        perMiss('5%'),
        perMiss('IDR 70000', 'late-item'),
        perMiss('IDR 9000', 'late-day'),
        perMiss('1%', 'item-beyond-share'),
      ),
      stacking: fc.constantFrom('sum' as const, 'highest' as const, 'first' as const),
    })
    .map((drawn) => {
      const effective = addDays(date('2026-01-01'), drawn.start);
      return terms({
        effective: printDate(effective),
        ends: printDate(addDays(effective, drawn.days)),
        metrics: {
          uptime: uptime({ window: period(drawn.windows[0]) }),
          reply: reply({ window: period(drawn.windows[1]) }),
        },
        remedies: { tiers: table, late: drawn.late },
        caps: drawn.caps,
        stacking: drawn.stacking,
      });
    });
}

function printed(most: Most): string {
  if (most.amount === null) return most.because;
  return printMoney(most.amount) + (most.boundBy === null ? '' : ` by ${most.boundBy}`);
}
