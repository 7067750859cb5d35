import { describe, expect, it } from 'vitest';
import { examplesOf } from '../../src/reckon/examples.js';
import { exposureOf } from '../../src/reckon/exposure.js';
import type { Remedy } from '../../src/reckon/remedies/index.js';
import { compareMoney, printMoney } from '../../src/values/money.js';
import { duration, type Parts, percent, perMiss, reply, terms, tiered, uptime } from './terms.js';

const base = { fee: 'hosting' };
const half: Parts['caps'] = [['calendar month', '50%', 'hosting', '1 calendar month']];
const down: readonly Remedy[] = [
  tiered(['99.9%', '5%'], ['99.5%', '10%'], ['99.0%', '60%']),
  { kind: 'tiered-days', base, tiers: [{ below: percent('99.9%'), days: 3 }] },
  perMiss('5%'),
  { kind: 'per-unit-time', base, credit: percent('5%'), each: duration('1 hour'), counted: 'started', time: 'all' },
  { kind: 'prorata', base, times: 10, time: 'beyond-allowance' },
  { kind: 'day-credit', base, share: percent('100%'), trigger: 'outage', 'longer-than': duration('4 hours') },
  { kind: 'point-shortfall', base, credit: percent('5%') },
  { kind: 'affected-ratio', base },
  { kind: 'fee-waiver', base, unit: 'hour', 'longer-than': duration('6 minutes') },
];

const contractOf = (remedy: Remedy, more: Parts = {}) =>
  terms({
    metrics: { uptime: uptime({ remedy: { credit: 'it' } }) },
    remedies: { it: remedy },
    caps: half ?? [],
    ...more,
  });

describe('examplesOf', () => {
  it.each(down.map((remedy) => [remedy.kind, remedy] as const))('%s: none earns more than the most', (_, remedy) => {
    const contract = contractOf(remedy);
    const examples = examplesOf(remedy, contract);
    const { month } = exposureOf(contract);
    expect(examples.length).toBeGreaterThan(0);
    for (const { earned, granted } of examples) {
      expect(compareMoney(granted, earned)).toBeLessThanOrEqual(0);
      if (month.amount !== null) expect(compareMoney(granted, month.amount)).toBeLessThanOrEqual(0);
    }
  });

  it('goes from the target to the cap', () => {
    const [remedy] = down;
    const printed =
      remedy &&
      examplesOf(remedy, contractOf(remedy)).map(({ earned, granted }) => [printMoney(earned), printMoney(granted)]);
    expect(printed).toEqual([
      ['IDR 0', 'IDR 0'],
      ['IDR 75000', 'IDR 75000'],
      ['IDR 900000', 'IDR 750000'],
    ]);
  });

  it('counts as many late cases as a cap takes', () => {
    const remedy = perMiss('IDR 100000', 'late-item');
    const contract = contractOf(remedy, { metrics: { reply: reply({ remedy: { credit: 'it' } }) } });
    const counts = examplesOf(remedy, contract).map((one) => (one.case.type === 'count' ? one.case.count : null));
    expect(counts).toEqual([1, 8]);
  });

  it.each([
    ['IDR 100000', [1, 8]],
    ['IDR 20000', [1]],
  ])('counts as many late days of one case as a cap takes, and no more than a month has: %s', (credit, days) => {
    const remedy = perMiss(credit, 'late-day');
    const contract = contractOf(remedy, { metrics: { reply: reply({ remedy: { credit: 'it' } }) } });
    const cases = examplesOf(remedy, contract).map((one) => one.case);
    expect(cases).toEqual(days.map((many) => ({ type: 'late-days', late: duration(`${many} calendar days`) })));
  });

  it('takes a cap per event off the days of one case', () => {
    const remedy = perMiss('IDR 100000', 'late-day');
    const contract = contractOf(remedy, {
      metrics: { reply: reply({ remedy: { credit: 'it' } }) },
      caps: [['event', 'IDR 250000']],
    });
    expect(examplesOf(remedy, contract).map(({ earned }) => printMoney(earned))).toEqual(['IDR 100000']);
  });

  it('says what lapses', () => {
    const [remedy] = down;
    const contract = remedy && contractOf(remedy, { minimum: ['IDR 80000', 'lapses'] });
    const lapses = remedy && contract && examplesOf(remedy, contract).map((one) => one.lapses);
    expect(lapses).toEqual([false, true, false]);
  });

  it('has none for days that are added, or for a remedy that no metric has', () => {
    const extension: Remedy = { kind: 'extension', base, adds: duration('3 calendar days') };
    expect(examplesOf(extension, contractOf(extension))).toEqual([]);
    expect(examplesOf(perMiss('5%'), contractOf(extension))).toEqual([]);
  });
});
