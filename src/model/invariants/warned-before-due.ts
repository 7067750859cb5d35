/**
 * Nobody is warned of a suspension for what he does not owe yet. Source: KUHPerdata art. 1238 (default begins when the
 * date has passed, or with a warning after it).
 */
import { fewestDays, mostDays } from '../../values/day-count.js';
import { printDuration } from '../../values/duration.js';
import { type Invariant, seeAlso } from './invariant.js';

export const warnedBeforeDue: Invariant = {
  id: 'warned-before-due',
  says: 'The warning of a suspension is sent when payment is late, and not before.',
  why: 'A warning that must go out before the due date is a threat to somebody who owes nothing, and no suspension can rest on it.',
  fix: 'Suspend later, or warn a shorter time before.',
  source: 'KUHPerdata art. 1238',
  good: [{ yaml: 'billing: { late: { warn: 3 business days, suspend: 7 calendar days } }' }],
  bad: [{ yaml: 'billing: { late: { warn: 5 business days, suspend: 7 calendar days } }', at: 'billing.late.warn' }],
  *check({ contract: { billing } }) {
    const late = billing?.late;
    if (billing === undefined || late?.warn === undefined || late.suspend === undefined) return;
    const [warn, suspend] = [mostDays(late.warn), fewestDays(late.suspend)];
    const due = late.from === 'due' ? 0 : mostDays(billing.due);
    if (warn === null || suspend === null || due === null || suspend - warn > due) return;
    yield {
      message: `The warning goes out ${printDuration(late.warn)} before a suspension that comes ${printDuration(late.suspend)} after the ${late.from === 'due' ? 'due date' : 'invoice'}, when nothing may be late yet.`,
      help: `write suspend: ${due + warn + 2} calendar days, or warn a shorter time before`,
      path: 'billing.late.warn',
      related: [seeAlso('the suspension', 'billing.late.suspend')],
    };
  },
};
