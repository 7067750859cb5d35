/** L05. A noun with the capitals of a defined term that nothing defines. */
import type { Rule } from '../rule.js';

export const termUndefined: Rule = {
  id: 'term-undefined',
  severity: 'warning',
  about: 'text',
  says: 'A term with capitals is defined where the text defines others.',
  why: 'Capitals promise a meaning that was agreed; without one each side brings its own.',
  fix: 'Define the term, use the one that is defined, or write it without capitals.',
  source: 'drafting practice',
  good: [{ markdown: '“Downtime” means time without service.\n\nCredits follow the Downtime of a month.\n' }],
  bad: [
    {
      markdown:
        '“Downtime” means time without service.\n\nCredits follow the Downtime less the Excluded Maintenance of a month.\n',
      at: '3:38',
    },
  ],
  *check({ foreign }) {
    for (const { term, span, uses } of foreign?.undefinedTerms ?? []) {
      const often = uses === 1 ? 'once' : `${uses} times`;
      yield {
        message: `${term} is written as a defined term, ${often}, and is not defined.`,
        help: 'define it, use the term that is defined, or write it without capitals',
        span,
      };
    }
  },
};
