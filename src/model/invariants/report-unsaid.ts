/** A time that counts from the report, or a consequence of a late one, means nothing where nobody reports. */
import type { Invariant } from './invariant.js';

export const reportUnsaid: Invariant = {
  id: 'report-unsaid',
  says: 'Where penalties speak of the report, the contract says who reports and when.',
  *check({ contract: { penalties, reporting }, broken }) {
    if (penalties === undefined || reporting !== undefined || broken.has('reporting')) return;
    if (penalties.claim.from === 'report') {
      yield {
        message: 'This time counts from the report, and the contract has no reporting.',
        help: 'write from: window-end, or add reporting with every, due and contents',
        path: 'penalties.claim.from',
      };
    }
    if (penalties['late-report'] !== undefined) {
      yield {
        message: 'A late report has a consequence here, and the contract has no reporting.',
        help: 'leave late-report out, or add reporting with every, due and contents',
        path: 'penalties.late-report',
      };
    }
  },
};
