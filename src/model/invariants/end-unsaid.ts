/** V02. An agreement has a last day, or none and then a way out. */
import type { Invariant } from './invariant.js';

export const endUnsaid: Invariant = {
  id: 'end-unsaid',
  says: 'An agreement says its last day, or that it has none; without one a party may end it with notice.',
  why: 'Nobody knows how long the promise is bought for, and where there is no last day and no notice nobody can leave.',
  fix: 'Write the last day; or evergreen: true, with a right to end the agreement by notice.',
  source: 'practice',
  good: [
    { yaml: 'agreement: { ends: 2028-12-31 }' },
    { yaml: 'agreement: { ends: null, evergreen: true, renewal: null }' },
  ],
  bad: [
    { yaml: 'agreement: { ends: null, renewal: null }', at: 'agreement' },
    { yaml: 'agreement: { evergreen: true, renewal: null }', at: 'agreement.evergreen' },
    {
      yaml: `agreement: { ends: null, evergreen: true, renewal: null }
termination: { for-convenience: null }`,
      at: 'agreement.evergreen',
    },
  ],
  *check({ contract: { agreement, termination }, broken }) {
    if (agreement === undefined) return;
    const { ends, evergreen } = agreement;
    if (ends === undefined && evergreen !== true) {
      yield {
        message: 'The agreement says neither when it ends nor that it has no end.',
        help: 'write ends: 2027-11-30, or evergreen: true',
        path: 'agreement',
      };
    }
    if (ends !== undefined && evergreen === true) {
      yield {
        message: 'The agreement has a last day and is evergreen as well.',
        help: 'leave one of the two out',
        path: 'agreement.evergreen',
      };
    }
    // A mini ends with a word, a schedule with its master agreement.
    const endsOtherwise = agreement.outline === 'mini' || agreement.outline === 'schedule';
    if (
      evergreen === true &&
      ends === undefined &&
      !endsOtherwise &&
      !broken.has('termination') &&
      !termination?.['for-convenience']
    ) {
      yield {
        message: 'The agreement has no end, and nobody may end it with notice.',
        help: 'write for-convenience: { right: both, notice: 30 calendar days } under termination',
        path: 'agreement.evergreen',
      };
    }
  },
};
