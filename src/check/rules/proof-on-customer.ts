/** The customer cannot see the provider's systems: an exclusion that it must disprove is one that always applies. */
import { isConsumer, partyWith } from '../../model/deal.js';
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

export const proofOnCustomer: Rule = {
  id: 'proof-on-customer',
  severity: 'warning',
  about: 'contract',
  says: 'Who relies on an exclusion proves it.',
  why: 'Logs, monitors and staff are the provider’s. A customer that must prove what happened inside them never can.',
  fix: 'Write proof: and the provider, or leave proof out, which says the same.',
  source: 'KUHPerdata art. 1865 (who alleges, proves) and 1244',
  good: [{ yaml: 'exclusions: { code: { proof: provider } }' }],
  bad: [{ yaml: 'exclusions: { code: { proof: customer } }', at: 'exclusions.code.proof' }],
  *check({ contract }) {
    // Against a consumer it is void, which consumer-clause-banned says.
    if (isConsumer(contract)) return;
    const customer = partyWith('customer', contract)?.id;
    for (const [id, { proof }] of Object.entries(contract.exclusions ?? {})) {
      if (proof === undefined || proof !== customer) continue;
      yield {
        message: `The customer must prove the exclusion ${id}.`,
        help: 'leave proof out: then the provider proves it',
        path: keyPath(keyPath('exclusions', id), 'proof'),
      };
    }
  },
};
