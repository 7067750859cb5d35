/** What is sold in Indonesia is priced in rupiah. Source: UU 7/2011 art. 21, PBI 17/3/PBI/2015 art. 2 and 11. */
import { partyWith } from '../../model/deal.js';
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

export const currencyNotRupiah: Rule = {
  id: 'currency-not-rupiah',
  severity: 'error',
  about: 'contract',
  says: 'Between a provider and a customer in Indonesia prices are in rupiah.',
  why: 'A price in another currency for what is sold in Indonesia is an offence, with a fine of up to Rp200 million, and where no cash is paid one per cent of the sum up to Rp1 billion.',
  fix: 'Write the amounts in IDR. Trade across the border is an exception: ignore this with that reason.',
  source: 'UU 7/2011 art. 21 and 33; PBI 17/3/PBI/2015 art. 2, 4 and 11',
  good: [{ yaml: 'services: { hosting: { fee: { amount: IDR 500000 } } }' }, { base: 'saas' }],
  bad: [
    {
      yaml: 'services: { hosting: { fee: { amount: USD 20 } } }\nbilling: { refund: null, late: { reactivation-fee: null } }',
      at: 'services.hosting.fee.amount',
    },
  ],
  *check({ contract }) {
    const [provider, customer] = [partyWith('provider', contract), partyWith('customer', contract)];
    if (provider?.party.country !== 'ID' || customer?.party.country !== 'ID') return;
    for (const [id, { fee }] of Object.entries(contract.services ?? {})) {
      // A cost that is only shown is nobody's price.
      if (fee === undefined || 'notional' in fee || fee.amount.currency === 'IDR') continue;
      yield {
        message: `The fee is in ${fee.amount.currency}, and both parties are in Indonesia.`,
        help: 'write the amount in IDR',
        path: `${keyPath('services', id)}.fee.amount`,
      };
    }
  },
};
