/** Ranges of any shape become breakpoints or findings, never a crash; and a sound table pays what its ranges say. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsAt } from '../../src/model/credit-table.js';
import { parseContract } from '../../src/model/parse-contract.js';
import { isRanged, tableOf } from '../../src/model/typed-tiers.js';
import { tierOf } from '../../src/reckon/tiers.js';
import { readSource } from '../../src/source/read-source.js';
import { makeSource } from '../../src/source/source.js';
import { percentOf } from '../../src/values/percent.js';
import { sampleText } from '../support/sample-contract.js';

const base = JSON.parse(sampleText({})) as Record<string, Record<string, unknown>>;

function parsed(tiers: readonly object[], decimals: number) {
  const metrics = base.metrics as Record<string, object>;
  const penalties = base.penalties as { readonly remedies: Record<string, object> };
  const remedy = { ...penalties.remedies['network-credit'], tiers };
  const text = JSON.stringify({
    ...base,
    metrics: { ...metrics, network: { ...metrics.network, round: { decimals: `${decimals}`, mode: 'half-up' } } },
    penalties: { ...penalties, remedies: { ...penalties.remedies, 'network-credit': remedy } },
  });
  const raw = readSource(makeSource('sample.yaml', text)).value;
  if (raw === null) throw new Error('A sample is YAML.');
  return parseContract(raw.root);
}

const percents = fc.constantFrom('99.9%', '99.89%', '99.5%', '99.49%', '99%', '95%', '0%', '100%');
const times = fc.constantFrom('44 minutes', '4 hours', '1 hour');
const tier = fc.record(
  {
    below: percents,
    above: percents,
    from: percents,
    'up-to': fc.oneof(percents, times),
    'longer-than': times,
    credit: fc.constantFrom('5%', '10%', '25%', '50%'),
  },
  { requiredKeys: ['credit'] },
);

it('never crashes, whatever ends are given', () => {
  fc.assert(
    fc.property(fc.array(tier, { minLength: 1, maxLength: 4 }), fc.constantFrom(2, 3), (tiers, decimals) => {
      const { value, diagnostics } = parsed(tiers, decimals);
      expect(value !== null).toBe(diagnostics.every(({ severity }) => severity !== 'error'));
    }),
    { numRuns: 40 },
  );
});

/** Rows that meet, each with its ends in one of the ways that say the same. */
const sound = fc.record({
  cuts: fc.uniqueArray(fc.constantFrom(9_950, 9_900, 9_800, 9_500, 9_000), { maxLength: 3 }),
  ways: fc.array(fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()), { minLength: 4, maxLength: 4 }),
  reversed: fc.boolean(),
});

it('pays what the ranges say, in whichever of the sound ways they are written', () => {
  const say = (hundredths: number): string => `${hundredths / 100}%`;
  fc.assert(
    fc.property(sound, ({ cuts, ways, reversed }) => {
      const starts = [9_990, ...[...cuts].sort((one, other) => other - one)];
      const tiers = starts.map((start, at) => {
        const [printed = false, closed = false, open = false] = ways[at] ?? [];
        const next = starts[at + 1];
        return {
          ...(printed ? { 'up-to': say(start - 1) } : { below: say(start) }),
          ...(next === undefined
            ? closed
              ? { from: '0%' }
              : {}
            : open
              ? { above: say(next - 1) }
              : { from: say(next) }),
          credit: `${(at + 1) * 5}%`,
        };
      });
      const { value, diagnostics } = parsed(
        reversed && tiers.some((one) => 'from' in one) ? [...tiers].reverse() : tiers,
        2,
      );
      const wrong = diagnostics.filter(({ severity, code }) => severity === 'error' && !code.includes('out-of-order'));
      expect(wrong.map(({ message }) => message)).toEqual([]);
      if (value === null) return;
      const remedy = value.penalties?.remedies['network-credit'];
      if (remedy === undefined || !isRanged(remedy) || remedy.kind !== 'tiered-percent')
        throw new Error('It is a table.');
      const table = tableOf('network-credit', remedy, value.metrics);
      for (let at = 0; at <= 10_000; at += 7) {
        const measured = percentOf(BigInt(at) * 10_000n);
        const paid = tierOf({ measured, time: null }, remedy.tiers)?.credit.micro ?? 0n;
        expect([paid]).toEqual(at >= 9_990 ? [0n] : rowsAt(table, measured.micro).map(({ credit }) => credit));
      }
    }),
    { numRuns: 20 },
  );
});
