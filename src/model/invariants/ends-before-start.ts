/** V02. The last day is after the first. */
import { compareDates, printDate } from '../../values/calendar.js';
import { type Invariant, seeAlso } from './invariant.js';

export const endsBeforeStart: Invariant = {
  id: 'ends-before-start',
  says: 'An agreement ends after it begins.',
  why: 'An agreement that is over before it begins promises nothing for a single day.',
  fix: 'Write a last day after the first one; mostly the year was mistyped.',
  source: 'practice',
  good: [{ yaml: 'agreement: { effective: 2027-01-01, ends: 2027-06-30 }' }],
  bad: [{ yaml: 'agreement: { effective: 2028-01-01 }', at: 'agreement.ends', also: ['check/cap-base-beyond-term'] }],
  *check({ contract: { agreement } }) {
    if (agreement?.ends === undefined || compareDates(agreement.ends, agreement.effective) > 0) return;
    yield {
      message: `The agreement ends on ${printDate(agreement.ends)}, and begins on ${printDate(agreement.effective)}.`,
      help: 'write a last day after the first one',
      path: 'agreement.ends',
      related: [seeAlso('the first day', 'agreement.effective')],
    };
  },
};
