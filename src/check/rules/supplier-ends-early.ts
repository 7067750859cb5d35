/** L38, V22. An agreement with a supplier that is over while the levels still stand on it. */

import { seeAlso } from '../../model/invariants/invariant.js';
import { compareDates, printDate } from '../../values/calendar.js';
import type { Rule } from '../rule.js';

export const supplierEndsEarly: Rule = {
  id: 'supplier-ends-early',
  severity: 'warning',
  about: 'contract',
  says: 'An agreement with a supplier lasts as long as the agreement that depends on it.',
  why: 'From that day on the provider owes levels for which nobody stands behind it.',
  fix: 'Extend the agreement with the supplier, or write its new last day.',
  source: 'practice: back-to-back agreements',
  good: [{ base: 'internal-it-ola', yaml: 'suppliers: { network: { ends: 2028-06-30 } }' }],
  bad: [
    { base: 'internal-it-ola', yaml: 'suppliers: { network: { ends: 2027-06-30 } }', at: 'suppliers.network.ends' },
    {
      base: 'internal-it-ola',
      yaml: 'agreement: { ends: null, renewal: null, evergreen: true }\ntermination: { for-convenience: { right: both, notice: 30 calendar days } }\nsuppliers: { servers: { ends: null }, databases: { ends: null } }',
      at: 'suppliers.network.ends',
    },
  ],
  *check({ contract: { agreement, suppliers } }) {
    if (agreement === undefined) return;
    const { ends } = agreement;
    for (const [name, supplier] of Object.entries(suppliers ?? {})) {
      if (supplier.ends === undefined || (ends !== undefined && compareDates(supplier.ends, ends) >= 0)) continue;
      yield {
        message: `The agreement with ${name} ends on ${printDate(supplier.ends)}, and this one ${ends === undefined ? 'has no last day' : `on ${printDate(ends)}`}.`,
        help:
          ends === undefined
            ? 'leave ends out, once it is extended'
            : `write ends: ${printDate(ends)}, once it is extended`,
        path: `suppliers.${name}.ends`,
        related: [seeAlso('this agreement', ends === undefined ? 'agreement.evergreen' : 'agreement.ends')],
      };
    }
  },
};
