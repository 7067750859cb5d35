/** An uncertified electronic signature is one, and proves little of who made it: in Indonesia the law says which is stronger. */
import { hasPartyIn, isWholeContract } from '../../model/deal.js';
import type { Rule } from '../rule.js';

export const signatureUncertified: Rule = {
  id: 'signature-uncertified',
  severity: 'info',
  about: 'contract',
  says: 'With a party in Indonesia electronic signatures are certified ones.',
  why: 'A scanned or typed signature is valid, and whoever relies on it must prove who made it and that nothing was changed afterwards.',
  fix: 'Write mode: certified, with the provider of the certificate, or sign on paper.',
  source: 'UU 11/2008 art. 11 as amended by UU 1/2024 (art. 17(2a)); PP 71/2019 art. 59 and 60',
  good: [{ yaml: 'signing: { mode: certified }' }, { base: 'saas' }],
  bad: [{ yaml: 'signing: { mode: uncertified }', at: 'signing.mode' }],
  *check({ contract }) {
    if (contract.signing?.mode !== 'uncertified' || !isWholeContract(contract) || !hasPartyIn('ID', contract)) return;
    yield {
      message: 'The electronic signatures are uncertified, and a party is in Indonesia.',
      help: 'write mode: certified',
      path: 'signing.mode',
    };
  },
};
