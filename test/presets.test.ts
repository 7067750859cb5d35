/**
 * Every preset, found by listing: a complete contract in both languages that parses without a finding, makes a
 * document in every order of its languages without one, and writes out the most that a miss can cost.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContract } from '../src/check/check.js';
import { RULESET_NAMES } from '../src/check/rulesets.js';
import { makeDocument, makeSource, readContract } from '../src/index.js';
import { assets } from './support/examples.js';

const root = new URL('../templates/presets/', import.meta.url);
const orders = [['id', 'en'], ['en', 'id'], ['id'], ['en']];

describe.each(readdirSync(root))('%s', (file) => {
  const { value: contract, diagnostics } = readContract(makeSource(file, readFileSync(new URL(file, root), 'utf8')));

  it('is a contract without a finding', () => {
    expect(diagnostics).toEqual([]);
    expect(contract?.agreement.id).toBe(basename(file, '.yaml'));
    expect(contract?.agreement.languages).toEqual(['id', 'en']);
  });

  it.each(RULESET_NAMES)(
    'has nothing that the rules of %s find and that it does not let stand with a reason',
    (ruleset) => {
      if (contract === null) throw new Error(`${file} is no contract`);
      const { findings } = checkContract(
        { contract, broken: new Set() },
        { ruleset, wordings: () => assets.wordings() },
      );
      expect(findings.map(({ code, path, message }) => `${code} at ${path}: ${message}`)).toEqual([]);
    },
  );

  it.each(orders.map((languages) => ({ languages })))('makes a document in $languages', ({ languages }) => {
    if (contract === null) throw new Error(`${file} is no contract`);
    const made = makeDocument(contract, assets.prepared(languages), { languages });
    expect(made.diagnostics).toEqual([]);
    expect(made.value).not.toBeNull();
  });

  it('writes its cap out, unless no money follows', () => {
    const moneyless = contract?.agreement.type !== 'external' || contract.agreement.outline === 'mini';
    expect((contract?.penalties?.caps.length ?? 0) > 0).toBe(!moneyless);
  });
});
