/** What is kept for the work of a refund must leave something of it. */
import { compareMoney, printMoney } from '../../values/money.js';
import type { Rule } from '../rule.js';

export const feeAboveRefund: Rule = {
  id: 'fee-above-refund',
  severity: 'warning',
  about: 'contract',
  says: 'The fee for a refund is below every sum that is sent back.',
  why: 'A fee that eats the refund keeps money that is not owed, which both laws give back.',
  fix: 'Write below: { amount: ..., kept-as: balance } with an amount above the fee, or a lower fee.',
  source: 'KUHPerdata art. 1359 and 1360; English law of restitution for mistake',
  good: [
    {
      yaml: 'billing: { refund: { mistaken-transfer: { admin-fee: IDR 25000, below: { amount: IDR 50000, kept-as: balance } } } }',
    },
  ],
  bad: [
    {
      yaml: 'billing: { refund: { mistaken-transfer: { admin-fee: IDR 50000 } } }',
      at: 'billing.refund.mistaken-transfer.admin-fee',
    },
    {
      yaml: 'billing: { refund: { mistaken-transfer: { below: null } } }',
      at: 'billing.refund.mistaken-transfer.admin-fee',
    },
  ],
  *check({ contract: { billing } }) {
    const refund = billing?.refund?.['mistaken-transfer'];
    const fee = refund?.['admin-fee'];
    if (refund === undefined || fee === undefined) return;
    const least = refund.below?.amount;
    if (least !== undefined && (least.currency !== fee.currency || compareMoney(fee, least) < 0)) return;
    yield {
      message: `The fee for a refund is ${printMoney(fee)}, and sums ${least === undefined ? 'of any size' : `from ${printMoney(least)} on`} are sent back.`,
      help: 'raise below.amount above the fee, or lower the fee',
      path: 'billing.refund.mistaken-transfer.admin-fee',
    };
  },
};
