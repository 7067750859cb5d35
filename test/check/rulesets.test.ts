/** Whom a rule speaks to, and how loudly: the same contract read by the three who read it. */
import { describe, expect, it } from 'vitest';
import { checkContract } from '../../src/check/check.js';
import { RULES } from '../../src/check/rules/index.js';
import { RULESETS, type RulesetName, rulesetFor } from '../../src/check/rulesets.js';
import { parseContract } from '../../src/model/parse-contract.js';
import { readSource } from '../../src/source/read-source.js';
import { makeSource } from '../../src/source/source.js';
import { assets } from '../support/assets.js';
import { sampleText } from '../support/sample-contract.js';

const found = (ruleset: RulesetName, yaml: string) => {
  const raw = readSource(makeSource('sample.json', sampleText({ yaml }))).value;
  if (raw === null) throw new Error('A sample is YAML.');
  const { value, sections, broken } = parseContract(raw.root);
  const { findings } = checkContract({ contract: value ?? sections, broken }, { ruleset });
  return findings.map(({ code, severity }) => `${severity} ${code}`);
};

describe('a ruleset', () => {
  it.each<readonly [yaml: string, accountManager: string[], legal: string[], smallBusiness: string[]]>([
    [
      'legal: { liability: { except: [fees, confidentiality, wilful-misconduct, gross-negligence] } }',
      [],
      ['warning check/personal-data-capped'],
      [],
    ],
    ['agreement: { number: null }', ['info check/number-missing'], ['warning check/number-missing'], []],
    ['review: null', ['warning check/review-missing'], ['warning check/review-missing'], []],
    [
      'exit: { last-warning: null }',
      ['warning check/deletion-unwarned'],
      ['warning check/deletion-unwarned'],
      ['warning check/deletion-unwarned'],
    ],
  ])('%s', (yaml, ...expected) => {
    const read = (['account-manager', 'legal', 'small-business'] as const).map((ruleset) => found(ruleset, yaml));
    expect(read).toEqual(expected);
  });

  it('of a lawyer hides nothing', () => {
    expect(Object.values(RULESETS.legal)).not.toContain('off');
  });

  it('says of no rule what the rule says itself', () => {
    const own = new Map(RULES.map(({ id, severity }) => [id, severity]));
    for (const ruleset of Object.values(RULESETS)) {
      for (const [id, severity] of Object.entries(ruleset))
        expect(`${id} ${severity}`).not.toBe(`${id} ${own.get(id)}`);
    }
  });

  it('follows from the outline where nobody chose one', () => {
    expect(['standard', 'internal', 'schedule', undefined].map(rulesetFor)).toEqual(Array(4).fill('account-manager'));
    expect(['small-business', 'mini'].map(rulesetFor)).toEqual(Array(2).fill('small-business'));
  });
});

it('asks for the words of a language once, however many texts there are', () => {
  const raw = readSource(makeSource('sample.json', sampleText({ yaml: 'review: null' }))).value;
  if (raw === null) throw new Error('A sample is YAML.');
  const { sections, value, broken } = parseContract(raw.root);
  let asked = 0;
  const wordings = () => {
    asked += 1;
    return assets.wordings();
  };
  checkContract({ contract: value ?? sections, broken }, { wordings });
  expect(asked).toBe(1);
});
