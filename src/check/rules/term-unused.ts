/** L05, L39. A definition that no sentence uses. */
import type { Rule } from '../rule.js';

export const termUnused: Rule = {
  id: 'term-unused',
  severity: 'warning',
  about: 'text',
  says: 'A defined term is used.',
  why: 'A definition without a use is left over from another text, or the clause that needed it has gone.',
  fix: 'Delete the definition, or write the term where it is meant.',
  source: 'drafting practice',
  good: [{ markdown: '“Downtime” means time without service.\n\nCredits follow the Downtime of a month.\n' }],
  bad: [{ markdown: '“Downtime” means time without service.\n\nCredits follow the outages of a month.\n', at: '1:2' }],
  *check({ foreign }) {
    for (const { term, span, uses } of foreign?.terms ?? []) {
      if (uses > 0) continue;
      yield {
        message: `${term} is defined here and used nowhere.`,
        help: 'delete the definition, or use the term where it is meant',
        span,
      };
    }
  },
};
