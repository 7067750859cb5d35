/** A limit of liability that covers the duty to pay lets a customer owe no more than the limit. */
import type { Rule } from '../rule.js';

export const feesCapped: Rule = {
  id: 'fees-capped',
  severity: 'warning',
  about: 'contract',
  says: 'A limit of liability leaves the duty to pay the fees outside.',
  why: 'Read literally, a customer with a limit of twelve months’ fees never owes a thirteenth; and what it owes already uses up what it may owe for damage.',
  fix: 'Add fees to legal.liability.except.',
  source: 'practice; Drax v Wipro [2023] EWHC 1342 (TCC) shows how literally limits are read',
  good: [
    { yaml: 'legal: { liability: { except: [fees, personal-data, wilful-misconduct, gross-negligence] } }' },
    {
      yaml: 'legal: { liability: { applies-to: provider, except: [personal-data, confidentiality, wilful-misconduct, gross-negligence] } }',
    },
  ],
  bad: [
    {
      yaml: 'legal: { liability: { except: [personal-data, confidentiality, wilful-misconduct, gross-negligence] } }',
      at: 'legal.liability.except',
    },
  ],
  *check({ contract: { legal } }) {
    const limit = legal?.liability;
    if (limit === undefined || !('except' in limit) || limit['applies-to'] === 'provider') return;
    if (limit.except.includes('fees')) return;
    yield {
      message: 'The limit of liability covers the duty to pay the fees as well.',
      help: 'add fees to except, or write applies-to: provider',
      path: 'legal.liability.except',
    };
  },
};
