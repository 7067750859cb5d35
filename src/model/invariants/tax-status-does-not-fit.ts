/**
 * Only a registered provider (PKP) charges Indonesian VAT and issues a tax invoice, and a registered one must
 * (UU PPN art. 3A and 14). What a service says of its fee has to agree with what the provider says of itself.
 */
import { keyPath } from '../../source/path.js';
import { type PartyAt, partiesWith, providerOf } from '../deal.js';
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
  *check({ contract }) {
    const { services, billing } = contract;
    for (const [service, one] of Object.entries(services ?? {})) {
      const { fee } = one;
      const provider = providerOf(one, contract);
      const status = statusOf(provider);
      if (provider === undefined || status === undefined || fee === undefined || !('tax' in fee)) continue;
      if ((fee.tax === 'not-registered') === (status === 'not-pkp')) continue;
      yield {
        message: `The fee of ${service} is ${fee.tax}, and the provider is ${status}.`,
        help: status === 'pkp' ? 'write tax: added or included' : 'write tax: not-registered',
        path: `${keyPath('services', service)}.fee.tax`,
        related: [whereSaid(provider)],
      };
    }
    const providers = partiesWith('provider', contract);
    const [first] = providers;
    if (first === undefined || billing?.['tax-invoice'] === undefined) return;
    if (providers.some((provider) => statusOf(provider) !== 'not-pkp')) return;
    yield {
      message: 'billing has a tax-invoice, and the provider is not-pkp.',
      help: 'delete tax-invoice, or write tax-status: pkp',
      path: 'billing.tax-invoice',
      related: [whereSaid(first)],
    };
  },
};

function statusOf(provider: PartyAt | undefined): 'pkp' | 'not-pkp' | undefined {
  return provider !== undefined && 'tax-status' in provider.party ? provider.party['tax-status'] : undefined;
}

function whereSaid({ id }: PartyAt) {
  return seeAlso('the status', `${keyPath('parties', id)}.tax-status`);
}
