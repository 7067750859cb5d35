/** V36. What is signed is fixed, its day too: a blank in a signed text can be filled by anybody afterwards. */
import type { Rule } from '../rule.js';

export const signedUndated: Rule = {
  id: 'signed-undated',
  severity: 'warning',
  about: 'contract',
  says: 'A contract that is signed says on which day it was.',
  why: 'The file prints a blank where the day belongs, so a copy made of it now is not the paper that was signed.',
  fix: 'Copy the day from the signed paper. A change after it is a new revision with a status of its own.',
  source: 'practice: a signed text is changed by an addendum and by nothing else',
  good: [
    {
      yaml: 'agreement: { status: signed, legal-review: { by: Rina Contoh, on: 2026-12-01, revision: 1 } }\nsigning: { date: 2026-12-21 }',
    },
  ],
  bad: [
    {
      yaml: 'agreement: { status: signed, legal-review: { by: Rina Contoh, on: 2026-12-01, revision: 1 } }',
      at: 'agreement.status',
    },
  ],
  *check({ contract: { agreement, signing } }) {
    if (agreement?.status !== 'signed' || signing === undefined || signing.date !== undefined) return;
    yield {
      message: 'The contract is signed, and does not say when.',
      help: 'write date: and the day under signing, or status: agreed',
      path: 'agreement.status',
    };
  },
};
