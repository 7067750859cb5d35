/**
 * Contracts with one mistake planted by a named operator: the check must find it where it was made. A seeded sample
 * here; `npm run mutate` tries them all and prints the table.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INVARIANTS } from '../../src/model/invariants/invariants.js';
import { bases, type Tried, tried } from '../mutation/judge.js';
import { OPERATORS } from '../mutation/operators/index.js';
import { tell } from '../mutation/tell.js';

const all = process.env.MUTATE === 'all';
const presets = bases();
const mutants = OPERATORS.map((operator) => ({
  operator,
  on: presets.flatMap((base) => [...operator.mutants(base.contract)].map((mutant) => ({ base, mutant }))),
}));

describe('a mistake that is planted', () => {
  it('has forty names at least, each once, and each of them something to be done to', () => {
    expect(new Set(OPERATORS.map(({ name }) => name)).size).toBe(OPERATORS.length);
    expect(OPERATORS.length).toBeGreaterThanOrEqual(40);
    expect(mutants.filter(({ on }) => on.length === 0).map(({ operator }) => operator.name)).toEqual([]);
  });

  it('is one against every invariant at least', () => {
    const raised = new Set(OPERATORS.flatMap(({ codes }) => codes));
    expect(INVARIANTS.filter(({ id }) => !raised.has(`model/${id}`)).map(({ id }) => id)).toEqual([]);
  });

  if (all) {
    it('is found where it was made, each of them', { timeout: 3_600_000 }, async () => {
      const results = mutants.map(({ operator, on }) => ({
        operator,
        results: on.map(({ base, mutant }) => tried(operator, base, mutant)),
      }));
      const every = results.flatMap(({ results: own }) => own);
      const rows = results.map(({ operator, results: own }) => row(operator.name, operator.codes, own));
      await tell([...rows, row(`all ${OPERATORS.length}, on ${presets.length} contracts`, [], every)].join('\n'));
      expect(every.filter(({ caught }) => !caught)).toEqual([]);
    });
  } else {
    it('is found where it was made, in a sample', () => {
      const picks = fc.sample(fc.tuple(fc.nat(), fc.nat()), { numRuns: 60, seed: 4 });
      const results = picks.flatMap(([which, nat]) => {
        const { operator, on } = mutants[which % mutants.length] ?? { on: [] };
        const pick = on[nat % on.length];
        return operator && pick ? [tried(operator, pick.base, pick.mutant)] : [];
      });
      expect(results.length).toBe(60);
      expect(results.filter(({ caught }) => !caught)).toEqual([]);
    });
  }
});

/** `swap two tiers    24 made, 24 found    model/tiers-out-of-order`. */
function row(name: string, codes: readonly string[], results: readonly Tried[]): string {
  const found = results.filter(({ caught }) => caught).length;
  return `${name.padEnd(66)}${String(results.length).padStart(6)} made${String(found).padStart(6)} found   ${codes.join(' or ')}`;
}
