/** Access, prices and faults are secrets of both sides; without a word only trade secrets in the sense of the law are kept. */
import { isFullContract, saysItself } from '../../model/deal.js';
import type { Rule } from '../rule.js';

export const confidentialityUnsaid: Rule = {
  id: 'confidentiality-unsaid',
  severity: 'info',
  about: 'contract',
  says: 'A contract says how long each party keeps the secrets of the other.',
  why: 'The law protects what somebody took care to keep secret. A password list that was sent without a promise is shared, and nobody breached anything.',
  fix: 'Write confidentiality: { lasts: 2 years, from: end }.',
  source: 'UU 30/2000 on trade secrets art. 3; practice',
  good: [{ yaml: 'confidentiality: { lasts: 2 years, from: end }' }],
  bad: [{ yaml: 'confidentiality: null', at: 'agreement.outline' }],
  *check({ contract, broken }) {
    if (contract.confidentiality !== undefined || broken.has('confidentiality') || !isFullContract(contract)) return;
    if (saysItself(['confidentiality'], contract)) return;
    yield {
      message: 'Nothing says how long secrets are kept.',
      help: 'add confidentiality: { lasts: 2 years, from: end }',
      path: 'agreement.outline',
    };
  },
};
