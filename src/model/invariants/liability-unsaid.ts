/** Silence on a limit of liability is liability without one, in Indonesian and in English law: it is never left to chance. */
import type { Invariant } from './invariant.js';

/** The clauses that say it, in whichever outline. A contract may say it in words of its own in their place. */
const CLAUSES = ['liability', 'plain-liability'];

export const liabilityUnsaid: Invariant = {
  id: 'liability-unsaid',
  says: 'A contract says how far its parties are liable, in legal.liability or in a clause of its own in that place.',
  why: 'Silence is liability without a limit, for one small fault as for a lost business: nobody should sign that by oversight.',
  fix: 'Write the limit, or liability: none where both mean it.',
  source: 'KUHPerdata art. 1243 to 1248; English common law',
  good: [{ yaml: 'legal: { liability: none }' }],
  bad: [{ yaml: 'legal: { liability: null }', at: 'legal' }],
  *check({ contract: { legal, 'own-clauses': own = {} }, broken }) {
    if (legal === undefined || legal.liability !== undefined || broken.has('own-clauses')) return;
    if (Object.values(own).some((one) => 'instead-of' in one && CLAUSES.includes(one['instead-of']))) return;
    yield {
      message: 'Nothing says whether liability is limited, and silence is liability without a limit.',
      help: 'write liability: none, or the limit',
      path: 'legal',
    };
  },
};
