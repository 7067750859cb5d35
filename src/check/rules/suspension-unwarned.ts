/** Nobody is cut off without a word: default needs a warning, and the shop that is dark learns of it from its buyers. */
import type { Rule } from '../rule.js';

export const suspensionUnwarned: Rule = {
  id: 'suspension-unwarned',
  severity: 'warning',
  about: 'contract',
  says: 'A suspension is announced, and an ending for late payment follows a reminder.',
  why: 'Most late payments are an oversight. A suspension without warning costs the customer days of trade for an invoice in the wrong inbox, and under Indonesian law there is no default without a notice.',
  fix: 'Write warn: 3 business days and remind: 7 calendar days under billing.late.',
  source: 'KUHPerdata art. 1238 (default begins with a written notice)',
  good: [{ yaml: 'billing: { late: { remind: 1 calendar day, warn: 3 business days, suspend: 7 calendar days } }' }],
  bad: [
    { yaml: 'billing: { late: { warn: null } }', at: 'billing.late.suspend' },
    { yaml: 'billing: { late: { remind: null } }', at: 'billing.late.terminate' },
  ],
  *check({ contract: { billing } }) {
    const late = billing?.late;
    if (late?.suspend !== undefined && late.warn === undefined) {
      yield {
        message: 'A service is suspended without a warning.',
        help: 'add warn: 3 business days to late',
        path: 'billing.late.suspend',
      };
    }
    if (late?.terminate === undefined || late.remind !== undefined) return;
    yield {
      message: 'The provider may end the agreement for late payment without a reminder.',
      help: 'add remind: 7 calendar days to late',
      path: 'billing.late.terminate',
    };
  },
};
