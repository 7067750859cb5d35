/** A credit on the next invoice is worth nothing when there is no next invoice: the last months are when services fail. */
import type { Rule } from '../rule.js';

export const creditWithoutInvoice: Rule = {
  id: 'credit-without-invoice',
  severity: 'warning',
  about: 'contract',
  says: 'A credit that no invoice follows is paid in money.',
  why: 'Who leaves because of bad service earned most credits in the last months, and would lose exactly these.',
  fix: 'Write without-invoice: { as: cash, within: 30 calendar days } under penalties.paid.',
  source: 'practice: terms of service that pay earned credits at the end',
  good: [
    {
      yaml: 'penalties: { paid: { as: credit, on: next-invoice, without-invoice: { as: cash, within: 30 calendar days } } }',
    },
  ],
  bad: [{ yaml: 'penalties: { paid: { without-invoice: null } }', at: 'penalties.paid' }],
  *check({ contract: { agreement, penalties } }) {
    if (penalties?.paid.as !== 'credit' || penalties.paid['without-invoice'] !== undefined) return;
    // A schedule is settled as its master agreement says.
    if (agreement?.outline === 'schedule') return;
    yield {
      message: 'A credit stands on the next invoice, and nothing says what becomes of it when none follows.',
      help: 'add without-invoice: { as: cash, within: 30 calendar days }',
      path: 'penalties.paid',
    };
  },
};
