/**
 * The customer, as controller, has 3 x 24 hours to tell the authority and the people: the provider's notice comes out
 * of that time. Source: UU 27/2022 art. 46, UK GDPR art. 33.
 */
import { isWholeContract } from '../../model/deal.js';
import { mostDays } from '../../values/day-count.js';
import { printDuration } from '../../values/duration.js';
import type { Rule } from '../rule.js';

const WHOLE_TIME_DAYS = 3;

export const breachNoticeLate: Rule = {
  id: 'breach-notice-late',
  severity: 'warning',
  about: 'contract',
  says: 'A provider that processes personal data tells of a breach well within 72 hours.',
  why: 'The law gives the controller 72 hours. A provider that takes all of them makes its customer break the law, and the fine is the customer’s.',
  fix: 'Write incident-notice: 24 hours under security.',
  source: 'UU 27/2022 art. 46 (3 x 24 hours bind the controller); UK GDPR art. 33(1) and (2)',
  good: [{ yaml: 'security: { incident-notice: 24 hours }' }],
  bad: [
    { yaml: 'security: { incident-notice: 72 hours }', at: 'security.incident-notice' },
    { yaml: 'security: { incident-notice: null }', at: 'security' },
  ],
  *check({ contract }) {
    const { security } = contract;
    if (security?.['personal-data']?.role !== 'processor' || !isWholeContract(contract)) return;
    const notice = security['incident-notice'];
    if (notice === undefined) {
      yield {
        message: 'The provider processes personal data, and nothing says how soon it tells of a breach.',
        help: 'write incident-notice: 24 hours',
        path: 'security',
      };
      return;
    }
    const days = mostDays(notice);
    if (days === null || days < WHOLE_TIME_DAYS) return;
    yield {
      message: `A breach is told within ${printDuration(notice)}, and the customer itself has 72 hours in all.`,
      help: 'write incident-notice: 24 hours',
      path: 'security.incident-notice',
    };
  },
};
