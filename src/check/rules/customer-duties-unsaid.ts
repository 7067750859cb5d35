/** L29. A contract in which the customer has to do nothing has no ground on which a delay could be its own. */
import { isConsumer } from '../../model/deal.js';
import type { Rule } from '../rule.js';

export const customerDutiesUnsaid: Rule = {
  id: 'customer-duties-unsaid',
  severity: 'warning',
  about: 'contract',
  says: 'A contract says what the customer has to do.',
  why: 'Access, answers and forecasts that nobody promised cannot be missing: the provider pays for waiting, or the parties quarrel over what goes without saying.',
  fix: 'Write the two or three things without which the provider cannot keep its promise, and what follows when they are missing.',
  source: 'practice: ITIL asks for the duties of both sides',
  good: [
    {
      yaml: 'obligations: { access: { text: { en: give access to the server room, id: memberikan akses ke ruang server }, if-missed: none } }',
    },
  ],
  bad: [{ yaml: 'obligations: null', at: 'agreement.outline' }],
  *check({ contract, broken }) {
    const { agreement, obligations } = contract;
    if (agreement === undefined || broken.has('obligations')) return;
    if (contract.parties === undefined || isConsumer(contract)) return;
    if (!['standard', 'itil', 'schedule', 'internal'].includes(agreement.outline)) return;
    if (Object.keys(obligations ?? {}).length > 0) return;
    yield {
      message: 'The customer has no duty but to pay.',
      help: 'add obligations: { access: { text: ..., if-missed: none } }',
      path: 'agreement.outline',
    };
  },
};
