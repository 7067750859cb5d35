/** A consumer compares and pays one price; tax that comes on top of it makes the price that was told too low. */
import { isConsumer } from '../../model/deal.js';
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

export const consumerPriceBeforeTax: Rule = {
  id: 'consumer-price-before-tax',
  severity: 'warning',
  about: 'contract',
  says: 'The price that a consumer is told includes value added tax.',
  why: 'A trader tells a consumer the total price; what was not told in it may not be owed.',
  fix: 'Write tax: included, with the price that is paid, or ignore this with a reason.',
  source: 'Consumer Contracts (Information, Cancellation and Additional Charges) Regulations 2013 sch. 1(c) and 2(f)',
  good: [{ base: 'cable-isp-home' }],
  bad: [
    {
      base: 'cable-isp-home',
      yaml: 'services: { internet: { fee: { tax: added } } }',
      at: 'services.internet.fee.tax',
    },
  ],
  *check({ contract }) {
    if (!isConsumer(contract)) return;
    for (const [id, { fee }] of Object.entries(contract.services ?? {})) {
      if (fee === undefined || !('tax' in fee) || fee.tax !== 'added') continue;
      yield {
        message: `Value added tax comes on top of the fee for ${id}, and the customer is a consumer.`,
        help: 'write tax: included, and the amount with the tax in it',
        path: keyPath(keyPath(keyPath('services', id), 'fee'), 'tax'),
      };
    }
  },
};
