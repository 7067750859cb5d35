/** L38. A level rests on somebody who has promised nothing that the contract knows of. */
import type { Rule } from '../rule.js';

export const supplierPromiseUnsaid: Rule = {
  id: 'supplier-promise-unsaid',
  severity: 'info',
  about: 'contract',
  says: 'A supplier is named with what it has promised.',
  why: 'Nobody can see whether the levels hold: the chain is as strong as a link that is not known.',
  fix: 'Write promises, such as { available: 99.9% } or { replies-within: 30 minutes, restores-within: 4 hours }.',
  source: 'practice: underpinning contracts and operational level agreements',
  good: [{ base: 'internal-it-ola', yaml: '' }],
  bad: [{ base: 'internal-it-ola', yaml: 'suppliers: { network: { promises: null } }', at: 'suppliers.network' }],
  *check({ contract: { suppliers } }) {
    for (const [name, { promises, targets }] of Object.entries(suppliers ?? {})) {
      if (promises !== undefined || targets !== undefined) continue;
      yield {
        message: `${name} is named without what it has promised.`,
        help: 'add promises: [{ available: 99.9% }] or the times that it keeps',
        path: `suppliers.${name}`,
      };
    }
  },
};
