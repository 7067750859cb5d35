/** L21, L25. A credit table that begins elsewhere than at the target stated before it. */
import { foreignFaults } from '../foreign-tables.js';
import type { Rule } from '../rule.js';

export const tableOffTarget: Rule = {
  id: 'table-off-target',
  severity: 'error',
  about: 'text',
  says: 'The first row of a credit table begins exactly where the target is missed.',
  why: 'A table that begins above the target pays while the promise is kept; one that begins below it leaves a miss without a credit.',
  fix: 'Let the first row begin at the target itself: “less than 99.9%” where 99.9% is promised.',
  source: 'practice: published tables made for another plan than the one that is sold',
  good: [
    { markdown: 'Uptime of at least 99.9% is guaranteed.\n\n| Uptime | Credit |\n|---|---|\n| below 99.9% | 10% |\n' },
  ],
  bad: [
    {
      markdown:
        'Uptime of at least 99.5% is guaranteed.\n\n| Uptime | Credit |\n|---|---|\n| below 99.9% | 10% |\n| below 99% | 25% |\n',
      at: '5:3',
    },
    {
      markdown: 'Uptime of at least 99.9% is guaranteed.\n\n| Uptime | Credit |\n|---|---|\n| <= 99.9% | 10% |\n',
      at: '5:3',
    },
  ],
  *check(given) {
    for (const { fault, table, span, say, worse } of foreignFaults(given, 'early', 'late')) {
      const { target } = table;
      // A first row without a better end leaves that to its reader: nothing is known of it.
      if (target === null || fault.start === null || (fault.kind === 'late' && fault.step !== null)) continue;
      const promised = say(target.value.micro);
      const start = say(fault.start);
      const message =
        fault.kind === 'late'
          ? `This table begins at ${start}, so results between ${[start, promised].join(' and ')} miss the target and earn nothing.`
          : fault.exactly
            ? `A result of ${promised} meets the target, and this row pays for it.`
            : `This table begins at ${start} and the target is ${promised}, so it pays while the target is met.`;
      yield {
        message,
        help: `let the first row begin ${worse} ${promised}`,
        span,
        related: [{ message: 'the target', path: null, span: target.span }],
      };
    }
  },
};
