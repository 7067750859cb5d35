/** L22. A worse result that earns as much as a better one, or less. */
import { foreignFaults } from '../foreign-tables.js';
import type { Rule } from '../rule.js';

export const tableNotGrowing: Rule = {
  id: 'table-not-growing',
  severity: 'error',
  about: 'text',
  says: 'A worse result earns a larger credit.',
  why: 'Once the credit no longer grows, it costs the provider nothing to let the outage go on.',
  fix: 'Raise the credit of the worse row, or make one row of the two.',
  source: 'practice',
  good: [{ markdown: '| Uptime | Credit |\n|---|---|\n| 99% to 99.89% | 10% |\n| < 99% | 25% |\n' }],
  bad: [{ markdown: '| Uptime | Credit |\n|---|---|\n| >= 99% and < 99.9% | 10% |\n| < 99% | 5% |\n', at: '4:11' }],
  *check(given) {
    for (const { fault, table, range, related } of foreignFaults(given, 'not-growing')) {
      const [worse, better] = [table.rows.get(fault.row), table.rows.get(fault.before)];
      if (worse === undefined || better === undefined) continue;
      yield {
        message: `For “${range}” the credit is ${worse.credit}, and ${better.credit} for the better results beside it.`,
        help: `write more than ${better.credit} here, or one row for both`,
        span: worse.creditSpan,
        related,
      };
    }
  },
};
