/**
 * What follows late payment comes step by step: reminder, suspension, end. Where the times run from the invoice
 * none of them comes before payment is due. Source: KUHPerdata 1238 (nobody is in default before the date).
 */
import { compareDurations, printDuration } from '../../values/duration.js';
import { type Invariant, seeAlso } from './invariant.js';

const STEPS = ['remind', 'suspend', 'terminate'] as const;

export const lateOutOfOrder: Invariant = {
  id: 'late-out-of-order',
  says: 'Reminder, suspension and end of the agreement follow each other, and come after payment is due.',
  why: 'A suspension before the reminder, or an end before the suspension, is a threat that the next step takes back.',
  fix: 'Write the steps so that each comes later than the one before.',
  source: 'KUHPerdata art. 1238: nobody is in default before the date',
  good: [
    { yaml: 'billing: { late: { remind: 3 calendar days, suspend: 10 calendar days, terminate: 30 calendar days } }' },
  ],
  bad: [{ yaml: 'billing: { late: { terminate: 7 calendar days } }', at: 'billing.late.terminate' }],
  *check({ contract: { billing } }) {
    const late = billing?.late;
    if (billing === undefined || late === undefined) return;
    let before = late.from === 'invoice' ? { path: 'billing.due', after: billing.due } : null;
    for (const step of STEPS) {
      const after = late[step];
      if (after === undefined) continue;
      const path = `billing.late.${step}`;
      const order = before === null ? null : compareDurations(after, before.after);
      if (before !== null && order !== null && order <= 0) {
        yield {
          message: `${path} is ${printDuration(after)}, which is not after ${before.path}, ${printDuration(before.after)}.`,
          help: `write a longer time than ${printDuration(before.after)}`,
          path,
          related: [seeAlso('the step before', before.path)],
        };
      }
      before = { path, after };
    }
  },
};
