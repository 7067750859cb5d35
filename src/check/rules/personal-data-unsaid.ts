/**
 * Whoever sees a customer's systems sees people. A contract that says nothing of it is a processing without
 * instructions, which both laws forbid. Source: UU 27/2022 art. 51, UK GDPR art. 28(3).
 */
import { isWholeContract, saysItself } from '../../model/deal.js';
import type { Rule } from '../rule.js';

export const personalDataUnsaid: Rule = {
  id: 'personal-data-unsaid',
  severity: 'warning',
  about: 'contract',
  says: 'A contract says whether the provider processes personal data for the customer, or why it does not.',
  why: 'Hosting, support and remote access touch names and accounts. Without written instructions the provider may not touch them, and the customer answers for letting it.',
  fix: 'Write security.personal-data with role: processor, purpose, data and location, or role: none and why.',
  source: 'UU 27/2022 art. 51; UK GDPR art. 28(3)',
  good: [
    { base: 'small-business', yaml: 'security: { personal-data: { role: none, why: the Provider sees no data } }' },
    { base: 'small-business' },
  ],
  bad: [{ base: 'small-business', yaml: 'security: null', at: 'agreement.outline' }],
  *check({ contract, broken }) {
    const { agreement, security } = contract;
    if (agreement === undefined || broken.has('security') || !isWholeContract(contract)) return;
    if (security?.['personal-data'] !== undefined || saysItself(['security', 'plain-data'], contract)) return;
    yield {
      message: 'Nothing says whether the provider processes personal data.',
      help: 'write personal-data: { role: none, why: ... } under security, or role: processor with purpose, data and location',
      path: security === undefined ? 'agreement.outline' : 'security',
    };
  },
};
