/** What is never limited, and yet has no claim: the two lists of one contract say what is owed beyond the credits. */
import { seeAlso } from '../../model/invariants/invariant.js';
import type { Rule } from '../rule.js';

/** Heads that both lists know. */
const SHARED = ['personal-data', 'wilful-misconduct', 'gross-negligence'] as const;

export const carveOutsDiffer: Rule = {
  id: 'carve-outs-differ',
  severity: 'warning',
  about: 'contract',
  says: 'What is never limited by the limit of liability is not cut off by the credits either.',
  why: 'One clause says that liability has no limit, the other that the credit is all: the parties have agreed both, and a judge decides which.',
  fix: 'Write the same heads in sole-remedy.except as in legal.liability.except.',
  source: 'practice: read the two clauses together',
  good: [
    {
      yaml: 'penalties: { sole-remedy: { except: [termination, personal-data, wilful-misconduct, gross-negligence] } }',
    },
  ],
  bad: [
    {
      yaml: 'penalties: { sole-remedy: { except: [termination, data-loss, wilful-misconduct, gross-negligence] } }',
      at: 'penalties.sole-remedy.except',
    },
  ],
  *check({ contract: { penalties, legal } }) {
    const sole = penalties?.['sole-remedy'];
    const limit = legal?.liability;
    if (sole === undefined || !('except' in sole) || limit === undefined || !('except' in limit)) return;
    const cut = SHARED.filter((word) => limit.except.includes(word) && !sole.except.includes(word));
    if (cut.length === 0) return;
    yield {
      message: `Liability for ${cut.join(' and ')} is unlimited, and the credits are the only right for a miss.`,
      help: `add ${cut.join(', ')} to except here, or take it out of legal.liability.except`,
      path: 'penalties.sole-remedy.except',
      related: [seeAlso('what is never limited', 'legal.liability.except')],
    };
  },
};
