/**
 * Indonesia's collective leave days are no public holidays, and private firms may work on them, so a
 * contract that counts business days there must say.
 */
import type { Invariant } from './invariant.js';

export const collectiveLeaveUnsaid: Invariant = {
  id: 'collective-leave-unsaid',
  says: 'With Indonesian holidays, a contract says whether collective leave days are business days.',
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
