/**
 * Invariants that have a manual, against its samples: nothing of theirs in the good ones, and in a bad one exactly
 * what it plants.
 */
import { describe, expect, it } from 'vitest';
import { INVARIANTS } from '../../../src/model/invariants/invariants.js';
import { parseContract } from '../../../src/model/parse-contract.js';
import type { Sample } from '../../../src/source/manual.js';
import { readSource } from '../../../src/source/read-source.js';
import { makeSource } from '../../../src/source/source.js';
import { sampleText } from '../../support/sample-contract.js';

const withManual = INVARIANTS.filter(({ good, bad }) => good !== undefined || bad !== undefined);

describe.each(withManual)('$id', ({ id, says, why, fix, source, good = [], bad = [] }) => {
  it('has a whole manual', () => {
    for (const words of [says, why, fix, source]) expect(words).toMatch(/\S/);
    expect([good.length, bad.length].every((count) => count > 0)).toBe(true);
  });

  it.each(good)('finds nothing in good sample %#', (sample) => {
    expect(foundIn(sample)).toEqual([]);
  });

  it.each(bad)('finds what bad sample %# plants, and nothing else', ({ at, also = [], ...sample }) => {
    const found = foundIn(sample);
    expect(found.filter(({ code }) => code === `model/${id}`).map(({ path }) => path)).toEqual([at]);
    const others = found.filter(({ code }) => code !== `model/${id}`).map(({ code }) => code);
    expect([...new Set(others)].sort()).toEqual([...also].sort());
  });
});

function foundIn(sample: Sample) {
  const { value: raw, diagnostics } = readSource(makeSource('sample.yaml', sampleText(sample)));
  if (raw === null) throw new Error(`A sample is YAML: ${diagnostics.map(({ message }) => message).join()}`);
  return parseContract(raw.root).diagnostics;
}
