/** A contract that begins before it is signed: for the days between nobody knows what was promised. */
import { compareDates, printDate } from '../../values/calendar.js';
import type { Rule } from '../rule.js';

export const signedAfterStart: Rule = {
  id: 'signed-after-start',
  severity: 'warning',
  about: 'contract',
  says: 'A contract is signed on or before its first day.',
  why: 'Levels that were missed before the signature earn credits nobody planned for, and a date put back is a question for the tax office and the auditor.',
  fix: 'Let the agreement begin on the day of signing or later.',
  source: 'practice; UU 10/2020 art. 8 (stamp duty falls due on signing)',
  good: [{ base: 'web-hosting' }],
  bad: [{ base: 'web-hosting', yaml: 'signing: { date: 2026-12-02 }', at: 'signing.date' }],
  *check({ contract: { agreement, signing } }) {
    if (agreement === undefined || signing?.date === undefined || compareDates(signing.date, agreement.effective) <= 0)
      return;
    yield {
      message: `The contract is signed on ${printDate(signing.date)}, and begins on ${printDate(agreement.effective)}.`,
      help: 'write a first day that is not before the signature',
      path: 'signing.date',
      related: [{ message: 'the first day', path: 'agreement.effective', span: null }],
    };
  },
};
