/** Deletion is final. A last warning costs the provider an e-mail, and its absence the customer ten years of orders. */
import { isWholeContract } from '../../model/deal.js';
import type { Rule } from '../rule.js';

export const deletionUnwarned: Rule = {
  id: 'deletion-unwarned',
  severity: 'warning',
  about: 'contract',
  says: 'Data are deleted after a last warning, and after a time in which somebody can answer it.',
  why: 'The person who knew of the end may have left the customer’s firm. Who reads the warning can still ask for the export.',
  fix: 'Write last-warning: 10 calendar days under exit.',
  source: 'practice: never delete before a last warning',
  good: [{ yaml: 'exit: { kept: 30 calendar days, last-warning: 10 calendar days }' }],
  bad: [
    { yaml: 'exit: { last-warning: null }', at: 'exit' },
    { yaml: 'exit: { kept: null }', at: 'exit.last-warning', also: ['check/exit-silent'] },
  ],
  *check({ contract }) {
    const { exit } = contract;
    if (exit === undefined || !isWholeContract(contract)) return;
    if (exit.kept !== undefined && exit['last-warning'] === undefined) {
      yield {
        message: 'Data are deleted without a last warning.',
        help: 'add last-warning: 10 calendar days',
        path: 'exit',
      };
    }
    if (exit.kept !== undefined || exit['last-warning'] === undefined) return;
    yield {
      message: 'The last warning comes before a deletion of which nothing says when it is.',
      help: 'add kept: 30 calendar days',
      path: 'exit.last-warning',
    };
  },
};
