/**
 * Two parties in Indonesia under the law of another country: mandatory Indonesian rules apply all the same, and a
 * contract on a provider's standard terms with a user in Indonesia is under Indonesian law by statute.
 */
import { isWholeContract, lawOf, partyWith } from '../../model/deal.js';
import type { Rule } from '../rule.js';

export const foreignLawInIndonesia: Rule = {
  id: 'foreign-law-in-indonesia',
  severity: 'warning',
  about: 'contract',
  says: 'A contract with a customer in Indonesia is under Indonesian law, unless it was negotiated across a border.',
  why: 'Electronic contracts on standard terms with a user in Indonesia are governed by Indonesian law whatever they say, so that the limits of the other law may not hold.',
  fix: 'Write law: ID, or ignore this where the terms were negotiated, with that reason.',
  source: 'UU 1/2024 (second amendment of the ITE act) art. 18A; KUHPerdata art. 1337',
  good: [{ yaml: 'legal: { law: ID }' }, { base: 'saas' }],
  bad: [
    {
      yaml: 'legal: { law: GB-ENG, waives-1266: null }',
      at: 'legal.law',
      also: ['check/judgment-unenforceable', 'check/court-exclusivity-unsaid'],
    },
  ],
  *check({ contract }) {
    const law = lawOf(contract);
    if (law === undefined || law === 'ID' || !isWholeContract(contract)) return;
    if (partyWith('customer', contract)?.party.country !== 'ID') return;
    const both = partyWith('provider', contract)?.party.country === 'ID';
    yield {
      message: `The law is ${law}, and ${both ? 'both parties are' : 'the customer is'} in Indonesia.`,
      help: 'write law: ID, or ignore this with the reason that the terms were negotiated across the border',
      path: 'legal.law',
    };
  },
};
