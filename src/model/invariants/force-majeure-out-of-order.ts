/** Force majeure is announced long before it lets a party go: else the contract could end before anybody was told. */
import { fewestDays, mostDays } from '../../values/day-count.js';
import { printDuration } from '../../values/duration.js';
import { type Invariant, seeAlso } from './invariant.js';

export const forceMajeureOutOfOrder: Invariant = {
  id: 'force-majeure-out-of-order',
  says: 'Force majeure must be announced sooner than it lets a party end the agreement.',
  why: 'A party could end the agreement for an event of which the other has not had to tell it yet.',
  fix: 'Shorten the notice, such as 7 calendar days, or let the right to end the agreement begin later.',
  source: 'practice; KUHPerdata art. 1244 and 1245',
  good: [{ yaml: 'legal: { force-majeure: { notice: 7 calendar days, ends-after: 30 calendar days } }' }],
  bad: [
    {
      yaml: 'legal: { force-majeure: { notice: 30 calendar days, ends-after: 30 calendar days } }',
      at: 'legal.force-majeure.notice',
    },
  ],
  *check({ contract: { legal } }) {
    const kahar = legal?.['force-majeure'];
    if (kahar === undefined) return;
    const [notice, end] = [mostDays(kahar.notice), fewestDays(kahar['ends-after'])];
    if (notice === null || end === null || notice < end) return;
    yield {
      message: `Force majeure is announced within ${printDuration(kahar.notice)}, and lets a party go after ${printDuration(kahar['ends-after'])}.`,
      help: `write a shorter notice than ${printDuration(kahar['ends-after'])}`,
      path: 'legal.force-majeure.notice',
      related: [seeAlso('the end', 'legal.force-majeure.ends-after')],
    };
  },
};
