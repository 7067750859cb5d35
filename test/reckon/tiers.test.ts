import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Breakpoint, tierOf, tierRanges } from '../../src/reckon/tiers.js';
import { comparePercents, percentOf, printPercent } from '../../src/values/percent.js';
import { percent, tiers } from './terms.js';

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
  it.each<[string, readonly Breakpoint[], string, string | null]>([
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
    const tier = tierOf(percent(result), steps);
    expect(tier === null ? null : printPercent(tier.credit)).toBe(credit);
  });
});

describe('tierRanges', () => {
  it('prints breakpoints as ranges, the last one open', () => {
    const printed = tierRanges(health).map(({ from, below }) => [
      from === null ? null : printPercent(from),
      printPercent(below),
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
          expect(range.from).toEqual(ranges[index + 1]?.below ?? null);
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
          ({ from, below }) => result.micro < below.micro && result.micro >= (from?.micro ?? 0n),
        );
        const first = steps[0]?.below;
        const missed = first !== undefined && comparePercents(result, first) < 0;
        expect(covering).toHaveLength(missed ? 1 : 0);
        expect(tierOf(result, steps)).toEqual(covering[0] ?? null);
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

const micro = (result: Breakpoint['below'], steps: readonly Breakpoint[]): bigint =>
  tierOf(result, steps)?.credit.micro ?? 0n;

/** Results often land on breakpoints, where mistakes live. */
function results(): fc.Arbitrary<Breakpoint['below']> {
  return fc.oneof(
    fc.constantFrom('99.9%', '99%', '95%', '0%', '100%').map(percent),
    fc.bigInt(0n, 100_000_000n).map((n) => percentOf(n)),
  );
}

/** Breakpoints falling, credits rising: what the model accepts. */
function tables(): fc.Arbitrary<readonly Breakpoint[]> {
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
