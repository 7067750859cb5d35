/** Who leaves because the other side failed gets back what it paid for the time after. Silence makes it a lawsuit. */
import { isFullContract, saysItself } from '../../model/deal.js';
import type { Rule } from '../rule.js';

export const prepaidKept: Rule = {
  id: 'prepaid-kept',
  severity: 'warning',
  about: 'contract',
  says: 'Where fees are paid in advance, the contract says after which endings they go back.',
  why: 'A customer that may leave after a breach and loses a year’s fee by it cannot leave.',
  fix: 'Write termination.refund-prepaid with the endings after which it goes back.',
  source: 'KUHPerdata art. 1359 (what was paid and is not owed goes back); practice',
  good: [
    { yaml: 'termination: { refund-prepaid: [breach-by-provider] }' },
    { yaml: 'services: { hosting: { fee: { paid: in-arrears } } }\ntermination: { refund-prepaid: null }' },
  ],
  bad: [{ yaml: 'termination: { refund-prepaid: null }', at: 'termination' }],
  *check({ contract }) {
    const { termination, services } = contract;
    if (termination === undefined || termination['refund-prepaid'] !== undefined || !isFullContract(contract)) return;
    if (termination['for-breach'] === undefined && (termination.chronic ?? []).length === 0) return;
    if (saysItself(['after-end'], contract)) return;
    if (!Object.values(services ?? {}).some(({ fee }) => fee && 'paid' in fee && fee.paid === 'in-advance')) return;
    yield {
      message: 'Fees are paid in advance, and nothing says when they go back.',
      help: 'write refund-prepaid: [breach-by-provider, chronic]',
      path: 'termination',
    };
  },
};
