/** A breach of personal data can cost more than all fees: whether the limit covers it is a decision, and not an oversight. */
import type { Rule } from '../rule.js';

export const personalDataCapped: Rule = {
  id: 'personal-data-capped',
  severity: 'info',
  about: 'contract',
  says: 'Where the provider processes personal data, the limit of liability says that it does not cover them.',
  why: 'The people concerned claim from the customer without any limit, and the customer has the provider’s twelve months of fees to pay them with.',
  fix: 'Add personal-data and confidentiality to legal.liability.except, or ignore this where a limit was negotiated.',
  source: 'UU 27/2022 art. 12 (the persons concerned are bound by no limit); UK GDPR art. 82',
  good: [
    { yaml: 'legal: { liability: { except: [fees, personal-data, wilful-misconduct, gross-negligence] } }' },
    { base: 'small-business' },
  ],
  bad: [
    {
      yaml: 'legal: { liability: { except: [fees, confidentiality, wilful-misconduct, gross-negligence] } }',
      at: 'legal.liability.except',
    },
  ],
  *check({ contract: { legal, security } }) {
    const limit = legal?.liability;
    if (limit === undefined || !('except' in limit) || security?.['personal-data']?.role !== 'processor') return;
    if (limit.except.includes('personal-data')) return;
    yield {
      message: 'The provider processes personal data, and its liability for them is limited.',
      help: 'add personal-data to except, or ignore this where the limit was negotiated',
      path: 'legal.liability.except',
    };
  },
};
