/** What one rule says of a contract that is a preset or an example with changes laid over it, or of single texts. */
import { passagesOf } from '../../src/check/passages.js';
import type { Rule, RuleGiven, Smell } from '../../src/check/rule.js';
import type { Passage } from '../../src/document/passage.js';
import { parseContract } from '../../src/model/parse-contract.js';
import { walkLeaves } from '../../src/model/walk-leaves.js';
import type { Sample } from '../../src/source/manual.js';
import { readSource } from '../../src/source/read-source.js';
import { makeSource } from '../../src/source/source.js';
import { assets } from './assets.js';
import { sampleText } from './sample-contract.js';

const wording: RuleGiven['wording'] = (language) => (language === null ? null : (assets.wordings()[language] ?? null));

/** Throws where the sample is no contract: a rule that finds nothing in nothing proves nothing. */
export function inContract(rule: Rule, sample: Sample): readonly Smell[] {
  const raw = readSource(makeSource('sample.json', sampleText(sample))).value;
  const parsed = raw && parseContract(raw.root);
  if (parsed?.value == null) {
    throw new Error(`A sample is a contract: ${parsed?.diagnostics.map(({ message }) => message).join(' ')}`);
  }
  const leaves = walkLeaves(parsed.value);
  const passages = passagesOf(parsed.value, leaves);
  return [...rule.check({ contract: parsed.value, leaves, broken: new Set(), passages, foreign: null, wording })];
}

/** The first thing that the rule says of a text; null where it says nothing. */
export function ofText(rule: Rule, text: string, language: Passage['language'] = null): string | null {
  const passage: Passage = { kind: 'text', text, language, path: null, span: null, within: null };
  const [smell] = [
    ...rule.check({ contract: {}, leaves: [], broken: new Set(), passages: [passage], foreign: null, wording }),
  ];
  return smell?.message ?? null;
}
