/** V02. Who must give notice before a renewal ends can only do so if the notice is shorter than the renewal. */
import { compareDurations, printDuration } from '../../values/duration.js';
import { type Invariant, seeAlso } from './invariant.js';

export const renewalNoticeTooLong: Invariant = {
  id: 'renewal-notice-too-long',
  says: 'The notice against a renewal is shorter than the term it renews for.',
  why: 'A party that must give notice 12 months before a term of 12 months ends has to give it before the term begins, so it can never leave.',
  fix: 'Write a shorter notice, such as 30 calendar days.',
  source: 'practice: auto-renewal with 30 to 90 days of notice',
  good: [{ yaml: 'agreement: { renewal: { mode: automatic, term: 12 months, notice: 60 calendar days } }' }],
  bad: [
    {
      yaml: 'agreement: { renewal: { mode: automatic, term: 12 months, notice: 12 months } }',
      at: 'agreement.renewal.notice',
    },
  ],
  *check({ contract: { agreement } }) {
    const renewal = agreement?.renewal;
    if (renewal?.mode !== 'automatic') return;
    const order = compareDurations(renewal.notice, renewal.term);
    if (order === null || order < 0) return;
    yield {
      message: `The notice of ${printDuration(renewal.notice)} is not shorter than the term of ${printDuration(renewal.term)}.`,
      help: 'write a shorter notice, such as 30 calendar days',
      path: 'agreement.renewal.notice',
      related: [seeAlso('the term', 'agreement.renewal.term')],
    };
  },
};
