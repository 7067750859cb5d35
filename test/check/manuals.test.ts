/**
 * Every invariant and every rule against the samples of its own manual: nothing in the good ones, and in a bad one
 * exactly what it plants, from this rule and from all others together.
 */
import { describe, expect, it } from 'vitest';
import { checkContract, checkForeign } from '../../src/check/check.js';
import { explanations } from '../../src/check/explain.js';
import { readMarkdown } from '../../src/extract/markdown.js';
import { parseContract } from '../../src/model/parse-contract.js';
import type { Sample } from '../../src/source/manual.js';
import { readSource } from '../../src/source/read-source.js';
import { makeSource } from '../../src/source/source.js';
import { assets } from '../support/assets.js';
import { sampleText } from '../support/sample-contract.js';

const known = new Map<string, ReadonlySet<string>>();

describe.each(explanations())('$code', (rule) => {
  it('has a manual', () => {
    for (const words of [rule.says, rule.why, rule.fix, rule.source]) expect(words).toMatch(/\S/);
    expect(rule.says).toMatch(/\.$/);
    expect(rule.good.length).toBeGreaterThan(0);
    expect(rule.bad.length).toBeGreaterThan(0);
  });

  it.each(rule.good)('finds nothing in good sample %#', (sample) => {
    // What does not parse, or breaks an invariant, is no good sample: there the rule may never have been asked.
    expect(foundIn(sample).filter(({ code }) => code === rule.code || code.startsWith('model/'))).toEqual([]);
  });

  it.each(rule.bad)('finds what bad sample %# plants, and nothing else', ({ at, also = [], ...sample }) => {
    const before = foundBefore(sample);
    const found = foundIn(sample).filter(({ code, place }) => !before.has(`${code} ${place}`));
    expect(found.filter(({ code }) => code === rule.code).map(({ place }) => place)).toEqual([at]);
    const others = found.filter(({ code }) => code !== rule.code).map(({ code }) => code);
    expect([...new Set(others)].sort()).toEqual([...also].sort());
  });
});

type Sampled = Omit<Sample, 'markdown'> & { readonly markdown?: string | undefined };

/** What is found in the base of a sample as it is; several samples share one. */
function foundBefore({ base = '' }: Sampled): ReadonlySet<string> {
  const found =
    known.get(base) ?? new Set(foundIn(base === '' ? {} : { base }).map(({ code, place }) => `${code} ${place}`));
  known.set(base, found);
  return found;
}

/** With the path of each finding, or `line:column` in a Markdown sample. */
function foundIn(sample: Sampled): readonly { readonly code: string; readonly place: string | null }[] {
  const wordings = () => assets.wordings();
  if (sample.markdown !== undefined) {
    const found = checkForeign(readMarkdown(makeSource('sample.md', sample.markdown), wordings()), { wordings });
    return found.map(({ code, span }) => ({ code, place: span && `${span.start.line}:${span.start.column}` }));
  }
  const { value: raw, diagnostics } = readSource(makeSource('sample.json', sampleText(sample as Sample)));
  if (raw === null) throw new Error(`A sample is YAML: ${diagnostics.map(({ message }) => message).join()}`);
  const parsed = parseContract(raw.root);
  const { findings } = checkContract(
    { contract: parsed.value ?? parsed.sections, broken: parsed.broken },
    // The one that hides no rule.
    { ruleset: 'legal', wordings },
  );
  return [...parsed.diagnostics, ...findings].map(({ code, path }) => ({ code, place: path }));
}
