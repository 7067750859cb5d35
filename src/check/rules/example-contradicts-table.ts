/** L26. A worked example in the text that its own table of credits does not give. */
import { rowsAt } from '../../model/credit-table.js';
import { percentOf, printPercent } from '../../values/percent.js';
import type { Rule } from '../rule.js';

export const exampleContradictsTable: Rule = {
  id: 'example-contradicts-table',
  severity: 'error',
  about: 'text',
  says: 'A worked example gives the credit that the table gives for that result.',
  why: 'Readers take the example for the rule: where the two differ, the contract says two things.',
  fix: 'Write the credit that the table gives, or leave the example out.',
  source: 'practice: worked examples that their own table does not give',
  good: [
    {
      markdown:
        '| Uptime | Credit |\n|---|---|\n| >= 99% and < 99.9% | 10% |\n| < 99% | 25% |\n\nFor example, uptime of 99.0% earns a credit of 10%.\n',
    },
  ],
  bad: [
    {
      markdown:
        '| Uptime | Credit |\n|---|---|\n| >= 99% and < 99.9% | 10% |\n| < 99% | 25% |\n\nFor example, uptime of 99.0% earns a credit of 25%.\n',
      at: '6:48',
    },
  ],
  *check({ foreign }) {
    for (const { measured, credit, span, table } of foreign?.examples ?? []) {
      const rows = rowsAt(table.table, measured.micro);
      const given = rows.length === 0 ? [0n] : rows.map((row) => row.credit ?? 0n);
      if (given.length === 1 && given[0] === credit.micro) continue;
      const said = given.map((worth) => printPercent(percentOf(worth))).join(' and ');
      const [row] = rows;
      yield {
        message: `The example gives ${printPercent(credit)} for ${printPercent(measured)}, and the table gives ${said}.`,
        help: given.length === 1 ? `write ${said}` : 'put the table right first, then this example',
        span,
        related: row === undefined ? [] : [{ message: 'the row of this result', path: null, span: row.place }],
      };
    }
  },
};
