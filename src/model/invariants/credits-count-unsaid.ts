/** Credits under a schedule meet the limit of liability of its master agreement: on top of it, or out of it. */
import type { Invariant } from './invariant.js';

export const creditsCountUnsaid: Invariant = {
  id: 'credits-count-unsaid',
  says: 'A schedule with service credits says whether they use up the limit of liability of the master agreement.',
  why: 'Each credit either uses up the limit of liability or stands on top of it, which over a bad year is a matter of large sums.',
  fix: 'Write credits-count: true or false.',
  source: 'practice',
  good: [{ base: 'schedule', yaml: 'master: { credits-count: false }' }],
  bad: [{ base: 'schedule', yaml: 'master: { credits-count: null }', at: 'master' }],
  *check({ contract: { master, penalties } }) {
    if (master === undefined) return;
    const counts = master['credits-count'];
    if (penalties !== undefined && counts === undefined) {
      yield {
        message: 'Nothing says whether service credits use up the limit of liability of the master agreement.',
        help: 'write credits-count: true or false',
        path: 'master',
      };
    }
    if (penalties === undefined && counts !== undefined)
      yield { message: 'There are no service credits.', help: 'leave credits-count out', path: 'master.credits-count' };
  },
};
