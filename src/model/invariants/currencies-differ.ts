/** V26. One contract, one currency: a cap in another one than the fee cannot be compared with it. */
import type { Money } from '../../values/money.js';
import { type Invariant, seeAlso } from './invariant.js';

export const currenciesDiffer: Invariant = {
  id: 'currencies-differ',
  says: 'All amounts of a contract are in one currency.',
  why: 'A cap in dollars on a fee in rupiah rises and falls with the exchange rate of a day that nobody named.',
  fix: 'Write every amount in the currency of the fee.',
  source: 'practice; UU 7/2011 art. 21: rupiah for payments in Indonesia',
  good: [{ yaml: 'billing: { late: { reactivation-fee: IDR 150000 } }' }],
  bad: [{ yaml: 'billing: { late: { reactivation-fee: USD 10 } }', at: 'billing.late.reactivation-fee' }],
  *check({ leaves }) {
    const amounts = leaves.filter(({ value }) => isMoney(value));
    const fee = amounts.find(({ path }) => path.startsWith('services.')) ?? amounts[0];
    if (fee === undefined) return;
    const { currency } = fee.value as Money;
    for (const { value, path } of amounts) {
      if (!isMoney(value) || value.currency === currency) continue;
      yield {
        message: `This amount is in ${value.currency}, and the fee is in ${currency}.`,
        help: `write it in ${currency}`,
        path,
        related: [seeAlso('the fee', fee.path)],
      };
    }
  },
};

function isMoney(value: unknown): value is Money {
  return value !== null && typeof value === 'object' && 'type' in value && value.type === 'money';
}
