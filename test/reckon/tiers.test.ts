import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elapsedOf } from '../../src/reckon/elapsed.js';
import { type Reading, tierOf, tierRanges } from '../../src/reckon/tiers.js';
import { secondsOf } from '../../src/values/duration.js';
import { comparePercents, type Percent, percentOf, printPercent } from '../../src/values/percent.js';
import { duration, percent, type Step, tiers } from './terms.js';

/** Published tables, as breakpoints. */
const compute = tiers(['99.99%', '10%'], ['99.0%', '30%'], ['95.0%', '100%']);
const databaseMulti = tiers(['99.95%', '10%'], ['99.0%', '25%'], ['95.0%', '100%']);
const databaseSingle = tiers(['99.5%', '10%'], ['99.0%', '25%'], ['95.0%', '100%']);
const storage = tiers(['99.9%', '10%'], ['99.0%', '25%'], ['95.0%', '100%']);
const storageRare = tiers(['99.0%', '10%'], ['98.0%', '25%'], ['95.0%', '100%']);
const zones = tiers(['99.99%', '10%'], ['99%', '25%'], ['95%', '100%']);
const platform = tiers(['99.95%', '10%'], ['99.0%', '30%'], ['95.0%', '100%']);
const health = tiers(['99.9%', '5%'], ['99.0%', '10%'], ['95.0%', '25%']);

describe('tierOf', () => {
  it.each<[string, readonly Step[], string, string | null]>([
    ['compute', compute, '99.99%', null],
    ['compute', compute, '99.98%', '10%'],
    ['compute', compute, '99.0%', '10%'],
    ['compute', compute, '98.9%', '30%'],
    ['compute', compute, '95.0%', '30%'],
    ['compute', compute, '94.99%', '100%'],
    ['compute, 4 minutes of 30 days', compute, '99.990741%', null],
    ['compute, 5 minutes of 30 days', compute, '99.988426%', '10%'],
    ['database, several zones', databaseMulti, '99.6%', '10%'],
    ['database, several zones', databaseMulti, '98%', '25%'],
    ['database, several zones', databaseMulti, '94.9%', '100%'],
    ['database, one zone', databaseSingle, '99.6%', null],
    ['database, one zone', databaseSingle, '98%', '25%'],
    ['storage', storage, '99.5%', '10%'],
    ['storage', storage, '98.0%', '25%'],
    ['storage, rare access', storageRare, '99.5%', null],
    ['storage, rare access', storageRare, '98.0%', '10%'],
    ['storage, rare access', storageRare, '97.99%', '25%'],
    ['virtual machines in zones', zones, '99.0%', '10%'],
    ['virtual machines in zones', zones, '98.99%', '25%'],
    ['virtual machines in zones', zones, '95.0%', '25%'],
    ['virtual machines in zones', zones, '94.9%', '100%'],
    ['application platform', platform, '99.2%', '10%'],
    ['application platform', platform, '98.5%', '30%'],
    ['application platform', platform, '95.0%', '30%'],
    ['health records', health, '99.5%', '5%'],
    ['health records', health, '94.99%', '25%'],
    ['health records, a hole in its printed ranges', health, '99.895%', '5%'],
    ['total failure', compute, '0%', '100%'],
  ])('%s at %3$s', (_, steps, result, credit) => {
    const tier = tierOf(at(percent(result)), steps);
    expect(tier === null ? null : printPercent(tier.credit)).toBe(credit);
  });
});

describe('tierRanges', () => {
  it('prints breakpoints as ranges, the last one open', () => {
    const printed = tierRanges(health).map(({ tier, next }) => [
      next === null ? null : printPercent(next.below),
      printPercent(tier.below),
    ]);
    expect(printed).toEqual([
      ['99.0%', '99.9%'],
      ['95.0%', '99.0%'],
      [null, '95.0%'],
    ]);
  });

  it('meets without holes', () => {
    fc.assert(
      fc.property(tables(), (steps) => {
        const ranges = tierRanges(steps);
        ranges.forEach((range, index) => {
          expect(range.next).toEqual(ranges[index + 1]?.tier ?? null);
        });
      }),
    );
  });
});

describe('tiers in general', () => {
  it('cover every result below the first breakpoint exactly once, and none at or above it', () => {
    fc.assert(
      fc.property(tables(), results(), (steps, result) => {
        const covering = tierRanges(steps).filter(
          ({ tier, next }) => result.micro < tier.below.micro && result.micro >= (next?.below.micro ?? 0n),
        );
        const first = steps[0]?.below;
        const missed = first !== undefined && comparePercents(result, first) < 0;
        expect(covering).toHaveLength(missed ? 1 : 0);
        expect(tierOf(at(result), steps)).toEqual(covering[0]?.tier ?? null);
      }),
    );
  });

  it('never give a worse result a smaller credit', () => {
    fc.assert(
      fc.property(tables(), results(), results(), (steps, one, other) => {
        const [worse, better] = comparePercents(one, other) <= 0 ? [one, other] : [other, one];
        expect(micro(worse, steps)).toBeGreaterThanOrEqual(micro(better, steps));
      }),
    );
  });
});

describe('other breakpoints', () => {
  const errors = [
    { above: percent('0.1%'), credit: percent('5%') },
    { above: percent('1%'), credit: percent('10%') },
  ];
  const downtime = ['44 minutes', '219 minutes', '438 minutes', '876 minutes'].map((time, index) => ({
    'longer-than': duration(time),
    credit: percent(['5%', '10%', '20%', '30%'][index] ?? '1%'),
  }));

  it.each([
    ['0.1%', null],
    ['0.11%', '5%'],
    ['1%', '5%'],
    ['1.000001%', '10%'],
    ['100%', '10%'],
  ])('above, at %s', (result, credit) => {
    const tier = tierOf(at(percent(result)), errors);
    expect(tier === null ? null : printPercent(tier.credit)).toBe(credit);
  });

  it.each([
    ['43 minutes', null],
    ['44 minutes', null],
    ['1 hour', '5%'],
    ['5 hours', '10%'],
    ['10 hours', '20%'],
    ['15 hours', '30%'],
  ])('longer than, at %s of downtime', (time, credit) => {
    const tier = tierOf({ measured: null, time: elapsedOf(secondsOf(duration(time))) }, downtime);
    expect(tier === null ? null : printPercent(tier.credit)).toBe(credit);
  });

  it('are passed by nothing that nobody measured', () => {
    expect(tierOf({ measured: null, time: null }, errors)).toBeNull();
    expect(tierOf({ measured: null, time: null }, downtime)).toBeNull();
  });
});

const at = (measured: Percent): Reading => ({ measured, time: null });

const micro = (result: Percent, steps: readonly Step[]): bigint => tierOf(at(result), steps)?.credit.micro ?? 0n;

/** Results often land on breakpoints, where mistakes live. */
function results(): fc.Arbitrary<Percent> {
  return fc.oneof(
    fc.constantFrom('99.9%', '99%', '95%', '0%', '100%').map(percent),
    fc.bigInt(0n, 100_000_000n).map((n) => percentOf(n)),
  );
}

/** Breakpoints falling, credits rising: what the model accepts. */
function tables(): fc.Arbitrary<readonly Step[]> {
  const step = fc.tuple(
    fc.oneof(fc.constantFrom(99_900_000n, 99_000_000n, 95_000_000n), fc.bigInt(1n, 100_000_000n)),
    fc.bigInt(1n, 100_000_000n),
  );
  return fc.uniqueArray(step, { minLength: 1, maxLength: 6, selector: ([below]) => below }).map((steps) => {
    const below = steps.map(([one]) => one).sort((left, right) => (left > right ? -1 : 1));
    const credits = steps.map(([, one]) => one).sort((left, right) => (left < right ? -1 : 1));
    return below.map((one, index) => ({ below: percentOf(one), credit: percentOf(credits[index] ?? 1n) }));
  });
}
