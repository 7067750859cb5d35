/** Between firms in England and the European Union a time for payment over 60 days must be fair to the creditor. */
import { isConsumer, lawOf } from '../../model/deal.js';
import { fewestDays } from '../../values/day-count.js';
import { printDuration } from '../../values/duration.js';
import type { Rule } from '../rule.js';

const LONGEST_DAYS = 60;

export const paymentTimeLong: Rule = {
  id: 'payment-time-long',
  severity: 'warning',
  about: 'contract',
  says: 'Under English law an invoice is due within 60 days.',
  why: 'A longer time counts only if it is not grossly unfair to the provider; else interest runs from day 60, whatever the contract says.',
  fix: 'Write due: 30 calendar days, or 60 at most.',
  source: 'Late Payment of Commercial Debts (Interest) Act 1998 s. 4, as amended in 2013',
  good: [{ base: 'saas' }, { yaml: 'billing: { due: 75 calendar days }' }],
  bad: [{ base: 'saas', yaml: 'billing: { due: 90 calendar days }', at: 'billing.due' }],
  *check({ contract }) {
    const due = contract.billing?.due;
    const days = due === undefined ? null : fewestDays(due);
    if (due === undefined || days === null || days <= LONGEST_DAYS) return;
    if (isConsumer(contract) || !lawOf(contract)?.startsWith('GB')) return;
    yield {
      message: `An invoice is due after ${printDuration(due)}.`,
      help: 'write due: 60 calendar days at most',
      path: 'billing.due',
    };
  },
};
