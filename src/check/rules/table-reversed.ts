/** L22. A row of a credit table whose ends stand the wrong way round, or rows in no order. */
import { foreignFaults } from '../foreign-tables.js';
import type { Rule } from '../rule.js';

export const tableReversed: Rule = {
  id: 'table-reversed',
  severity: 'error',
  about: 'text',
  says: 'A range in a credit table runs from its lower to its higher end, and the rows run one way.',
  why: 'No result is at least 99.9% and below 99.0%: read by the letter, the row pays nobody.',
  fix: 'Write the lower figure first, and the rows from the best result to the worst.',
  source: 'practice: published tables with ranges in reverse',
  good: [{ markdown: '| Uptime | Credit |\n|---|---|\n| 99.0% to 99.89% | 10% |\n| < 99.0% | 25% |\n' }],
  bad: [{ markdown: '| Uptime | Credit |\n|---|---|\n| >= 99.9% and < 99.0% | 10% |\n| < 99.0% | 25% |\n', at: '3:3' }],
  *check(given) {
    const told = new Set<unknown>();
    for (const { fault, table, range, span, related } of foreignFaults(given, 'reversed', 'disorder')) {
      if (fault.kind === 'disorder') {
        yield {
          message: `The row “${range}” does not stand beside the results next to it.`,
          help: 'put the rows from the best result to the worst',
          span,
          related,
        };
        continue;
      }
      // A table has one way of writing its ranges: it is told once.
      if (told.has(table)) continue;
      told.add(table);
      yield {
        message: `No result lies in the range “${range}” as it is written.`,
        help: 'write the lower figure first, here and in the other rows',
        span,
      };
    }
  },
};
