/** A reference to a clause, paragraph or annex that the text does not have. */
import type { Rule } from '../rule.js';

export const referenceDangling: Rule = {
  id: 'reference-dangling',
  severity: 'error',
  about: 'text',
  says: 'A reference leads to a clause, paragraph or annex of the text.',
  why: 'A sentence that leans on a clause that is not there has no meaning that both sides share.',
  fix: 'Name the clause that is meant, or put the missing one back.',
  source: 'practice: clauses renumbered after their references were written',
  good: [{ markdown: '## 1 Service\n\nCredits follow section 2.\n\n## 2 Credits\n\nThey are shares of the fee.\n' }],
  bad: [
    {
      markdown: '## 1 Service\n\nCredits follow section 7.2.\n\n## 2 Credits\n\nThey are shares of the fee.\n',
      at: '3:16',
    },
    { markdown: '## Pasal 1\n\n1. Layanan diberikan.\n2. Biaya dibayar menurut Pasal 1 ayat (3).\n', at: '4:26' },
  ],
  *check({ foreign }) {
    for (const { text, span, found } of foreign?.references ?? []) {
      if (found) continue;
      yield {
        message: `${text} is not in this text.`,
        help: 'name the clause that is meant, or the other text that has it',
        span,
      };
    }
  },
};
