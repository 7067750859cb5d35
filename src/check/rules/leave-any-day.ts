/** A year that one side may leave on any day is a year for the other side alone, and its exits for failure are dead. */
import { isConsumer, isFullContract } from '../../model/deal.js';
import { seeAlso } from '../../model/invariants/invariant.js';
import { printDuration } from '../../values/duration.js';
import type { Rule } from '../rule.js';

export const leaveAnyDay: Rule = {
  id: 'leave-any-day',
  severity: 'info',
  about: 'contract',
  says: 'Who may end a contract with a term without a reason may do so after some time only.',
  why: 'With a way out on any day the term, the renewal and the exit for repeated failure bind one side only, and the price was made for a year.',
  fix: 'Write from when the contract may be ended without a reason, or make the contract one without an end.',
  source: 'practice: minimum terms of 3, 6 or 12 months',
  good: [
    { yaml: 'termination: { for-convenience: { right: customer, not-before: 6 months, notice: 30 calendar days } }' },
  ],
  bad: [{ yaml: 'termination: { for-convenience: { not-before: null } }', at: 'termination.for-convenience' }],
  *check({ contract }) {
    const way = contract.termination?.['for-convenience'];
    if (way === undefined || way['not-before'] !== undefined || contract.agreement?.ends === undefined) return;
    if (!isFullContract(contract) || contract.parties === undefined || isConsumer(contract)) return;
    const who = way.right === 'both' ? 'Each party' : `The ${way.right}`;
    yield {
      message: `${who} may leave on any day with ${printDuration(way.notice)} of notice, though the agreement has a last day.`,
      help: 'write not-before: 6 months, or evergreen: true instead of a last day',
      path: 'termination.for-convenience',
      related: [seeAlso('the last day', 'agreement.ends')],
    };
  },
};
