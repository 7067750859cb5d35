/**
 * A draft may go unread; what is agreed or signed should have been read by a lawyer, and in the revision that is
 * signed. A warning: the parties may do without, and know then that they do.
 */
import type { Invariant } from './invariant.js';

export const noLegalReview: Invariant = {
  id: 'no-legal-review',
  says: 'A lawyer has read what is agreed, in the revision that is agreed.',
  why: 'A figure that was changed after the lawyer had read the text is the one that a court will read.',
  fix: 'Write agreement.legal-review with the name, the day and the revision that was read.',
  source: 'practice',
  severity: 'warning',
  good: [
    { yaml: 'agreement: { status: agreed, legal-review: { by: Rina Contoh, on: 2026-12-01, revision: 1 } }' },
    { base: 'internal-it-ola', yaml: 'agreement: { status: agreed }' },
  ],
  bad: [
    { yaml: 'agreement: { status: agreed }', at: 'agreement.status' },
    {
      yaml: 'agreement: { revision: 2, legal-review: { by: Rina Contoh, on: 2026-12-01, revision: 1 } }',
      at: 'agreement.legal-review.revision',
    },
  ],
  *check({ contract: { agreement } }) {
    if (agreement === undefined) return;
    const { status, revision, outline, 'legal-review': review } = agreement;
    if (review !== undefined && review.revision !== revision) {
      yield {
        message: `The lawyer read revision ${review.revision}, and this is revision ${revision}.`,
        help: 'have the changes read, and write the revision that was read',
        path: 'agreement.legal-review.revision',
      };
    }
    // Inside one organisation there is nobody to sue, and a promise on one page is made without lawyers.
    const isSmall = outline === 'internal' || outline === 'mini';
    if (review !== undefined || isSmall || !['agreed', 'signed'].includes(status)) return;
    yield {
      message: `Revision ${revision} is ${status}, and nothing says that a lawyer has read it.`,
      help: `add legal-review: { by: the name, on: the day, revision: ${revision} }`,
      path: 'agreement.status',
    };
  },
};
