/**
 * Tables of credits as others published them, typed in as they stood, and exactly what is found. A case is a YAML
 * file in `test/check/transcribed`: what it changes in the preset for web hosting, whose own table and text it takes
 * the place of; the printed findings stand beside it, empty for a sound table. `UPDATE_TRANSCRIBED=1` writes those
 * anew, to be reviewed like code.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contractItemIds } from '../../src/model/item-ids.js';
import { parseContract } from '../../src/model/parse-contract.js';
import { tierOf } from '../../src/reckon/tiers.js';
import { inOrder, withSpans } from '../../src/source/place.js';
import { printDiagnostics } from '../../src/source/print.js';
import { readSource } from '../../src/source/read-source.js';
import { makeSource } from '../../src/source/source.js';
import { percent } from '../reckon/terms.js';
import { sampleText } from '../support/sample-contract.js';

const folder = new URL('./transcribed/', import.meta.url);
const files = readdirSync(folder);
const cases = files.filter((file) => file.endsWith('.yaml'));

describe.each(cases)('%s', (file) => {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const found = printed(file, text);

  it('is judged', () => {
    const expected = new URL(file.replace('.yaml', '.txt'), folder);
    if (process.env.UPDATE_TRANSCRIBED === '1') writeFileSync(expected, found);
    expect(found).toBe(readFileSync(expected, 'utf8'));
  });

  it('is a contract once its table is sound, and the same one as with breakpoints', () => {
    const { value } = parsed(text);
    expect(value === null).toBe(found !== '');
    if (value === null || text.includes('up-to')) return;
    const alone = parsed(text.replace(/from: [\d.]+%, /g, '')).value;
    const tiers = (one: typeof alone) =>
      Object.values(one?.penalties?.remedies ?? {}).map((remedy) => ('tiers' in remedy ? byWorst(remedy.tiers) : []));
    // Printed from the worst row, breakpoints alone would stand in the wrong order.
    if (alone !== null) expect(tiers(value)).toEqual(tiers(alone));
  });
});

it('has at least twelve cases, and no expectation without its file', () => {
  expect(cases.length).toBeGreaterThanOrEqual(12);
  const names = new Set(cases.map((file) => file.replace('.yaml', '.txt')));
  expect(files.filter((file) => file.endsWith('.txt') && !names.has(file))).toEqual([]);
});

/** What the sound ones pay, as published. */
describe('pays as published', () => {
  it.each<[file: string, ...vectors: [measured: string, credit: string][]]>([
    [
      'c01-half-open.yaml',
      ['99.99%', '0'],
      ['99.98%', '10'],
      ['99%', '10'],
      ['98.9%', '30'],
      ['95%', '30'],
      ['94.99%', '100'],
    ],
    ['c03-half-open-closed.yaml', ['99.95%', '0'], ['99.6%', '10'], ['98%', '25'], ['94.9%', '100']],
    ['c04-infrequent-class.yaml', ['99%', '0'], ['98%', '10'], ['97.99%', '25'], ['94.99%', '100']],
    ['c07-nested.yaml', ['99.99%', '0'], ['99%', '10'], ['98.99%', '25'], ['95%', '25'], ['94.9%', '100']],
    ['c12-worst-first.yaml', ['99.2%', '10'], ['98.5%', '30'], ['95%', '30']],
    ['c22-rounded-first.yaml', ['99.9%', '0'], ['99.89%', '5'], ['99.5%', '5'], ['95%', '10'], ['94.99%', '25']],
    ['lower-is-better.yaml', ['0.5%', '0'], ['0.51%', '5'], ['1%', '5'], ['1.01%', '10'], ['2.5%', '25']],
  ])('%s', (file, ...vectors) => {
    const { value } = parsed(readFileSync(new URL(file, folder), 'utf8'));
    const remedies = value?.penalties?.remedies;
    const remedy = remedies?.['loss-credit'] ?? remedies?.['network-credit'];
    if (remedy?.kind !== 'tiered-percent') throw new Error('A transcribed table is a table of shares.');
    for (const [measured, credit] of vectors) {
      const tier = tierOf({ measured: percent(measured), time: null }, remedy.tiers);
      expect(Number(tier?.credit.micro ?? 0n) / 1e6, measured).toBe(Number(credit));
    }
  });

  it('in days', () => {
    const { value } = parsed(readFileSync(new URL('c20-days.yaml', folder), 'utf8'));
    const remedy = value?.penalties?.remedies['network-credit'];
    if (remedy?.kind !== 'tiered-days') throw new Error('This table credits days.');
    const days = ['99.5%', '99%', '96%', '94%'].map(
      (measured) => tierOf({ measured: percent(measured), time: null }, remedy.tiers)?.days ?? 0,
    );
    expect(days).toEqual([0, 3, 7, 15]);
  });
});

function byWorst(tiers: readonly object[]): readonly object[] {
  const first = (tier: object): number => Number((tier as { readonly below: { readonly micro: bigint } }).below.micro);
  return tiers.map((tier) => ({ ...tier })).sort((one, other) => first(other) - first(one));
}

function parsed(text: string) {
  const { value: raw, diagnostics } = readSource(makeSource('case.json', sampleText({ yaml: text })));
  if (raw === null) throw new Error(diagnostics.map(({ message }) => message).join());
  return parseContract(raw.root);
}

/** With the places of the case, not of the contract that it is laid over. */
function printed(file: string, text: string): string {
  const source = makeSource(file, text);
  const raw = readSource(source).value;
  if (raw === null) throw new Error('A case is YAML.');
  const findings = inOrder(withSpans(parsed(text).diagnostics, raw, contractItemIds));
  return printDiagnostics(findings, { sources: [source] });
}
