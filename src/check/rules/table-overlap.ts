/** L20. A result that stands in two rows of a credit table. */
import { foreignFaults } from '../foreign-tables.js';
import type { Rule } from '../rule.js';

export const tableOverlap: Rule = {
  id: 'table-overlap',
  severity: 'error',
  about: 'text',
  says: 'No result stands in two rows of a credit table.',
  why: 'Where two rows share a result, each side claims the row that suits it.',
  fix: 'Give the shared value to one row: “at least 99.0%” in the better one, “less than 99.0%” in the worse.',
  source: 'practice: published tables whose rows share a value',
  good: [{ markdown: '| Uptime | Credit |\n|---|---|\n| 99.0% <= uptime < 99.9% | 10% |\n| < 99.0% | 25% |\n' }],
  bad: [
    {
      markdown: '| Uptime | Credit |\n|---|---|\n| 99.0% - 99.9% | 10% |\n| 95.0% - 99.0% | 25% |\n| < 95% | 50% |\n',
      at: '4:3',
    },
  ],
  *check(given) {
    for (const { fault, span, related, say, worse } of foreignFaults(given, 'overlap')) {
      yield {
        message:
          fault.from === fault.to
            ? `A result of ${say(fault.from)} is in two rows of this table.`
            : `Results between ${say(fault.from)} and ${say(fault.to)} are in two rows of this table.`,
        help: `let this row begin ${worse} ${say(worse === 'below' ? fault.from : fault.to)}`,
        span,
        related,
      };
    }
  },
};
