/** Intent and gross negligence are never bought off in advance; under Indonesian law that belongs in the text. */
import { lawOf } from '../../model/deal.js';
import type { Rule } from '../rule.js';

export const liabilityCarveOuts: Rule = {
  id: 'liability-carve-outs',
  severity: 'warning',
  about: 'contract',
  says: 'Under Indonesian law a limit of liability does not cover intent and gross negligence.',
  why: 'A limit for a breach on purpose is against good faith and good morals: a judge who strikes it out may strike out the whole limit.',
  fix: 'Add wilful-misconduct and gross-negligence to legal.liability.except.',
  source: 'KUHPerdata art. 1337, 1338(3), 1247 and 1248 (intent widens what is owed)',
  good: [
    { yaml: 'legal: { liability: { except: [fees, wilful-misconduct, gross-negligence] } }' },
    { base: 'small-business' },
  ],
  bad: [
    { yaml: 'legal: { liability: { except: [fees, personal-data, confidentiality] } }', at: 'legal.liability.except' },
  ],
  *check({ contract }) {
    const limit = contract.legal?.liability;
    if (limit === undefined || !('except' in limit) || lawOf(contract) !== 'ID') return;
    const missing = (['wilful-misconduct', 'gross-negligence'] as const).filter((word) => !limit.except.includes(word));
    if (missing.length === 0) return;
    yield {
      message: `The limit of liability covers ${missing.join(' and ')}.`,
      help: `add ${missing.join(', ')} to except`,
      path: 'legal.liability.except',
    };
  },
};
