/** L43. A contract that nobody looks at again promises in its fifth year what was right in its first. */
import { monthsOf } from '../../values/duration.js';
import type { Rule } from '../rule.js';

const LONGEST_MONTHS = 24;

export const reviewMissing: Rule = {
  id: 'review-missing',
  severity: 'warning',
  about: 'contract',
  says: 'A contract that lasts is reviewed by both parties, once in two years at least.',
  why: 'Services, loads and people change; targets that nobody adjusts are missed every month or never noticed.',
  fix: 'Write review: { every: 3 months, changes: written-agreement }.',
  source: 'practice: ISO/IEC 20000-1 8.3.3 (reviews at planned intervals)',
  good: [{ yaml: 'review: { every: 12 months, changes: written-agreement }' }],
  bad: [
    { yaml: 'review: null', at: 'agreement.outline' },
    { yaml: 'review: { every: 36 months }', at: 'review.every' },
  ],
  *check({ contract: { agreement, review }, broken }) {
    if (agreement === undefined || broken.has('review')) return;
    if (!['standard', 'internal', 'schedule'].includes(agreement.outline)) return;
    if (review === undefined) {
      yield {
        message: 'Nothing says when the parties look at the agreement again.',
        help: 'add review: { every: 3 months, changes: written-agreement }',
        path: 'agreement.outline',
      };
    } else if ((monthsOf(review.every) ?? 0) > LONGEST_MONTHS) {
      yield {
        message: 'The parties look at the agreement less than once in two years.',
        help: 'write every: 12 months or less',
        path: 'review.every',
      };
    }
  },
};
