/** L23. A row of a credit table that the ceiling of the same text never lets anybody have. */
import { printPercent } from '../../values/percent.js';
import { foreignFaults } from '../foreign-tables.js';
import type { Rule } from '../rule.js';

export const tableAboveCap: Rule = {
  id: 'table-above-cap',
  severity: 'warning',
  about: 'text',
  says: 'No row of a credit table credits more than the ceiling that the text states.',
  why: 'A row of 100% under a ceiling of 50% is read by the customer and paid by nobody.',
  fix: 'Lower the row to the ceiling, or raise the ceiling.',
  source: 'practice: published tables above their own ceilings',
  good: [
    {
      markdown:
        '| Uptime | Credit |\n|---|---|\n| >= 99% and < 99.9% | 10% |\n| < 99% | 25% |\n\nCredits do not exceed 25% of the fee for a month.\n',
    },
    {
      markdown:
        '| Uptime | Credit |\n|---|---|\n| < 99% | 50% |\n\nCredits do not exceed 25% of the fee for a month. Credits in days are limited to 30% of it.\n',
    },
  ],
  bad: [
    {
      markdown:
        '| Uptime | Credit |\n|---|---|\n| >= 99% and < 99.9% | 10% |\n| < 99% | 50% |\n\nCredits do not exceed 25% of the fee for a month.\n',
      at: '4:11',
    },
  ],
  *check(given) {
    for (const { fault, table, range } of foreignFaults(given, 'above-cap')) {
      const row = table.rows.get(fault.row);
      if (row === undefined || table.cap === null) continue;
      yield {
        message: `For “${range}” the credit is ${row.credit}, and the ceiling is ${printPercent(table.cap.value)}.`,
        help: 'lower this credit to the ceiling, or raise the ceiling',
        span: row.creditSpan,
        related: [{ message: 'the ceiling', path: null, span: table.cap.span }],
      };
    }
  },
};
