/**
 * Only a registered provider (PKP) charges Indonesian VAT and issues a tax invoice, and a registered one must
 * (UU PPN art. 3A and 14). What a service says of its fee has to agree with what the provider says of itself.
 */
import { keyPath } from '../../source/path.js';
import { type Invariant, seeAlso } from './invariant.js';

export const taxStatusDoesNotFit: Invariant = {
  id: 'tax-status-does-not-fit',
  says: 'A provider that is not PKP charges no VAT and issues no tax invoice, and a PKP charges it.',
  why: 'Who is not PKP may not charge VAT, and who is must: the wrong one is a fine for the provider and no deduction for the customer.',
  fix: 'Write tax: not-registered for a provider that is not-pkp, and added or included for one that is pkp.',
  source: 'UU PPN art. 3A and 14',
  good: [{ yaml: 'services: { hosting: { fee: { tax: included } } }' }],
  bad: [
    { yaml: 'services: { hosting: { fee: { tax: not-registered } } }', at: 'services.hosting.fee.tax' },
    {
      yaml: `parties: { provider: { tax-status: not-pkp } }
services: { hosting: { fee: { tax: not-registered } } }`,
      at: 'billing.tax-invoice',
    },
  ],
  *check({ contract: { parties, services, billing } }) {
    const [id, provider] = Object.entries(parties ?? {}).find(([, { role }]) => role === 'provider') ?? [];
    const status = provider !== undefined && 'tax-status' in provider ? provider['tax-status'] : undefined;
    if (id === undefined || status === undefined) return;
    const there = [seeAlso('the status', `parties.${id}.tax-status`)];
    for (const [service, { fee }] of Object.entries(services ?? {})) {
      if (fee === undefined || !('tax' in fee) || (fee.tax === 'not-registered') === (status === 'not-pkp')) continue;
      yield {
        message: `The fee of ${service} is ${fee.tax}, and the provider is ${status}.`,
        help: status === 'pkp' ? 'write tax: added or included' : 'write tax: not-registered',
        path: `${keyPath('services', service)}.fee.tax`,
        related: there,
      };
    }
    if (status === 'not-pkp' && billing?.['tax-invoice'] !== undefined) {
      yield {
        message: 'billing has a tax-invoice, and the provider is not-pkp.',
        help: 'delete tax-invoice, or write tax-status: pkp',
        path: 'billing.tax-invoice',
        related: there,
      };
    }
  },
};
