/** Silence on a limit of liability is liability without one, in Indonesian and in English law: it is never left to chance. */
import type { Invariant } from './invariant.js';

/** The clauses that say it, in whichever outline. A contract may say it in words of its own in their place. */
const CLAUSES = ['liability', 'plain-liability'];

export const liabilityUnsaid: Invariant = {
  id: 'liability-unsaid',
  says: 'A contract says how far its parties are liable, in legal.liability or in a clause of its own in that place.',
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
