/** A time that counts from the report, or a consequence of a late one, means nothing where nobody reports. */
import type { Invariant } from './invariant.js';

export const reportUnsaid: Invariant = {
  id: 'report-unsaid',
  says: 'Where penalties speak of the report, the contract says who reports and when.',
  why: 'A time that runs from a report which nobody must write never begins, and no report can be late.',
  fix: 'Say in reporting how often and until when, or let the time run from the end of the window.',
  source: 'practice',
  good: [{ yaml: 'reporting: { every: calendar month, due: 10 business days }' }],
  bad: [
    {
      yaml: `reporting: null
penalties: { late-report: null }`,
      at: 'penalties.claim.from',
      also: ['check/report-missing'],
    },
    {
      yaml: `reporting: null
penalties: { claim: { from: window-end } }`,
      at: 'penalties.late-report',
      also: ['check/report-missing'],
    },
  ],
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
