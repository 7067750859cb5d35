/** A credit stands on an invoice; cash is paid within a time. Each needs its own word, and has no use for the other's. */
import type { Invariant } from './invariant.js';

export const paidUnsaid: Invariant = {
  id: 'paid-unsaid',
  says: 'A credit says on which invoice it stands, cash within which time it is paid.',
  why: 'A credit on no named invoice and cash without a date are owed and never due.',
  fix: 'Write on: next-invoice for a credit, within: and a time for cash.',
  source: 'practice; KUHPerdata art. 1238: default begins with a date',
  good: [{ yaml: 'penalties: { paid: { as: cash, on: null, without-invoice: null, within: 14 calendar days } }' }],
  bad: [
    { yaml: 'penalties: { paid: { on: null } }', at: 'penalties.paid' },
    { yaml: 'penalties: { paid: { within: 14 calendar days } }', at: 'penalties.paid.within' },
  ],
  *check({ contract: { penalties } }) {
    const paid = penalties?.paid;
    if (paid === undefined) return;
    const needed = paid.as === 'credit' ? 'on' : 'within';
    const idle = paid.as === 'credit' ? (['within'] as const) : (['on', 'without-invoice'] as const);
    if (paid[needed] === undefined) {
      yield {
        message: `Credits are settled as ${paid.as}, and ${needed} is not said.`,
        help: paid.as === 'credit' ? 'write on: next-invoice' : 'write within: 30 calendar days',
        path: 'penalties.paid',
      };
    }
    for (const key of idle) {
      if (paid[key] === undefined) continue;
      yield {
        message: `Credits are settled as ${paid.as}, so ${key} would never apply.`,
        help: `leave ${key} out`,
        path: `penalties.paid.${key}`,
      };
    }
  },
};
