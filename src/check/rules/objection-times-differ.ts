/** Two periods for one thing: a result may be disputed for so long, and a credit for it be claimed for another time. */

import { seeAlso } from '../../model/invariants/invariant.js';
import { compareTimes } from '../../model/time-order.js';
import { printDuration } from '../../values/duration.js';
import type { Rule } from '../rule.js';

export const objectionTimesDiffer: Rule = {
  id: 'objection-times-differ',
  severity: 'warning',
  about: 'contract',
  says: 'A credit may be claimed as long as the result behind it may be disputed, and no longer.',
  why: 'The result binds after ten days and the credit may be claimed for thirty: is a late objection heard or not?',
  fix: 'Write one time for both, counted from the report.',
  source: 'practice: one window from the receipt of the report',
  good: [{ base: 'saas-standard', yaml: '' }],
  bad: [
    {
      base: 'saas-standard',
      yaml: 'penalties: { claim: { objections-within: 10 business days } }',
      at: 'penalties.claim.objections-within',
    },
  ],
  *check({ contract }) {
    const { within, from, 'objections-within': objections } = contract.penalties?.claim ?? {};
    if (within === undefined || objections === undefined || from !== 'report') return;
    if (compareTimes({ time: within }, { time: objections }, contract) === 0) return;
    if (within.unit === objections.unit && within.amount === objections.amount) return;
    yield {
      message: `A result may be disputed for ${printDuration(objections)}, and a credit claimed for ${printDuration(within)}.`,
      help: `write objections-within: ${printDuration(within)}`,
      path: 'penalties.claim.objections-within',
      related: [seeAlso('the time for claims', 'penalties.claim.within')],
    };
  },
};
