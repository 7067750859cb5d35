/**
 * A company in Indonesia withholds income tax on services: without a word on it, what it lawfully keeps is a debt.
 * Source: UU PPh art. 23 and 26. A person withholds only where the tax office has appointed him.
 */
import { isWholeContract, partyWith } from '../../model/deal.js';
import type { Rule } from '../rule.js';

export const withholdingUnsaid: Rule = {
  id: 'withholding-unsaid',
  severity: 'info',
  about: 'contract',
  says: 'Where an Indonesian company pays, the contract says which income tax it withholds, and when the slip is given.',
  why: 'The customer pays 98% and a slip; by the text 2% is overdue, and the service is suspended for it.',
  fix: 'Write billing.withholding: pph-23, final-umkm, pph-26 or none.',
  source: 'UU PPh art. 23 and 26; PMK 141/PMK.03/2015; PP 55/2022',
  good: [
    { yaml: 'billing: { withholding: { kind: pph-23, slip-within: 30 calendar days } }' },
    { base: 'it-support' },
    { base: 'saas' },
  ],
  bad: [{ yaml: 'billing: { withholding: null }', at: 'billing' }],
  *check({ contract }) {
    const customer = partyWith('customer', contract)?.party;
    const { billing } = contract;
    if (customer === undefined || billing === undefined || billing.withholding !== undefined) return;
    if (!isWholeContract(contract) || customer.country !== 'ID' || ['individual', 'ud'].includes(customer.form)) return;
    const abroad = partyWith('provider', contract)?.party.country !== 'ID';
    yield {
      message: 'The customer is a company in Indonesia, and nothing says which income tax it withholds.',
      help: `write withholding: { kind: ${abroad ? 'pph-26' : 'pph-23'}, slip-within: 30 calendar days }`,
      path: 'billing',
    };
  },
};
