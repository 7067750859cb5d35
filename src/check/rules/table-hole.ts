/** L19. A result that no row of a credit table has: at a breakpoint, between printed decimals, or at the worst end. */
import { foreignFaults, roundingWords } from '../foreign-tables.js';
import type { Rule } from '../rule.js';

export const tableHole: Rule = {
  id: 'table-hole',
  severity: 'error',
  about: 'text',
  says: 'Every result that misses the target stands in a row of the credit table.',
  why: 'For a result that no row has, one side reads that nothing is due and the other that the next row applies.',
  fix: 'Let each row begin exactly where the one before it ends (“less than 99.9% but at least 99.0%”, then “less than 99.0%”), or say how results are rounded before they are compared.',
  source: 'practice: of ten published tables four have a hole',
  good: [
    {
      markdown:
        'Uptime of at least 99.9% is guaranteed.\n\n| Uptime | Credit |\n|---|---|\n| >= 99.0% and < 99.9% | 10% |\n| < 99.0% | 25% |\n',
    },
  ],
  bad: [
    {
      markdown:
        'Uptime of at least 99.9% is guaranteed.\n\n| Uptime | Credit |\n|---|---|\n| < 99.9% and > 99.0% | 10% |\n| < 99.0% | 25% |\n',
      at: '6:3',
    },
    {
      markdown:
        'Uptime of at least 99.9% is guaranteed.\n\n| Uptime | Credit |\n|---|---|\n| 99.0% - 99.89% | 10% |\n| < 99.0% | 25% |\n',
      at: '5:3',
    },
  ],
  *check(given) {
    for (const { fault, table, span, related, say, worse } of foreignFaults(given, 'hole', 'closed', 'late')) {
      if (fault.kind === 'closed') {
        yield {
          message: `Results ${worse} ${say(fault.end)} are in no row of this table.`,
          help: `leave this row open to the worst results: write ${worse} and the figure alone`,
          span,
        };
        continue;
      }
      const rounding = roundingWords(fault.step, table);
      const closing = rounding === null ? '' : `, or say that results are rounded ${rounding} before they are compared`;
      if (fault.kind === 'late') {
        // A table that begins far from its target is off the target, not torn.
        if (fault.step === null || table.target === null) continue;
        const ends = [say(fault.start), say(table.target.value.micro)];
        yield {
          message: `Results between ${ends.join(' and ')} miss the target and are in no row of this table.`,
          help: `let the first row begin at the target: ${worse} ${ends[1]}${closing}`,
          span,
          related: [{ message: 'the target', path: null, span: table.target.span }],
        };
        continue;
      }
      const single = fault.from === fault.to;
      const end = table.table.better === 'higher' ? fault.to : fault.from;
      yield {
        message: single
          ? `A result of exactly ${say(fault.from)} is in no row of this table.`
          : `Results between ${say(fault.from)} and ${say(fault.to)} are in no row of this table.`,
        help: single
          ? `let one of the two rows have ${say(fault.from)}${closing}`
          : `let this row begin where the one before ends: ${worse} ${say(end)}${closing}`,
        span,
        related,
      };
    }
  },
};
