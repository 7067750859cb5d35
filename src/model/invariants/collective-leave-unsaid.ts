/**
 * Indonesia's collective leave days are no public holidays, and private firms may work on them, so a
 * contract that counts business days there must say.
 */
import type { Invariant } from './invariant.js';

export const collectiveLeaveUnsaid: Invariant = {
  id: 'collective-leave-unsaid',
  says: 'With Indonesian holidays, a contract says whether collective leave days are business days.',
  why: 'A year has several days of collective leave, on which some firms work and others do not: a time of 3 business days moves by a week.',
  fix: 'Write collective-leave: working or not-working.',
  source: 'joint decree of three ministers on holidays and collective leave, issued each year; a private firm chooses',
  good: [{ yaml: 'calendar: { business-days: { collective-leave: not-working } }' }],
  bad: [{ yaml: 'calendar: { business-days: { collective-leave: null } }', at: 'calendar.business-days' }],
  *check({ contract: { calendar } }) {
    const days = calendar?.['business-days'];
    if (days === undefined || !/^ID(?:-|$)/.test(days.holidays.of) || days['collective-leave'] !== undefined) return;
    yield {
      message: 'The calendar does not say whether collective leave days are business days.',
      help: 'write collective-leave: working, or not-working, under business-days',
      path: 'calendar.business-days',
    };
  },
};
