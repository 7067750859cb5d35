/** A report that leaves out the results or the money is a newsletter. */
import type { Rule } from '../rule.js';

export const reportIncomplete: Rule = {
  id: 'report-incomplete',
  severity: 'warning',
  about: 'contract',
  says: 'The report states the results and, where a miss earns a credit, the credits.',
  why: 'A credit that comes without being asked for is seen in the report or nowhere; and what was excluded is believed only with its reason beside it.',
  fix: 'Add attainment and credits to the contents of the report.',
  source: 'practice',
  good: [{ yaml: 'reporting: { contents: [attainment, credits] }' }],
  bad: [
    { yaml: 'reporting: { contents: [incidents, credits] }', at: 'reporting.contents' },
    { yaml: 'reporting: { contents: [attainment, incidents] }', at: 'reporting.contents' },
  ],
  *check({ contract: { reporting, penalties } }) {
    if (reporting === undefined) return;
    const wanted = penalties === undefined ? (['attainment'] as const) : (['attainment', 'credits'] as const);
    const missing = wanted.filter((word) => !reporting.contents.includes(word));
    if (missing.length === 0) return;
    yield {
      message: `The report does not state the ${missing.join(' and the ')}.`,
      help: `add ${missing.join(', ')} to contents`,
      path: 'reporting.contents',
    };
  },
};
