/** A ceiling of so many months of the fee, in a year or an agreement that has fewer of them. */

import { seeAlso } from '../../model/invariants/invariant.js';
import { itemAddress } from '../../model/item-ids.js';
import { keyPath } from '../../source/path.js';
import { addMonths, compareDates, printDate } from '../../values/calendar.js';
import { monthsOf, printDuration } from '../../values/duration.js';
import type { Rule } from '../rule.js';

export const capBaseBeyondTerm: Rule = {
  id: 'cap-base-beyond-term',
  severity: 'warning',
  about: 'contract',
  says: 'The fees that a cap is a share of are fees that fall into its period.',
  why: 'A fifth of twelve months in a year that has six of them is two fifths: each side counts as it likes.',
  fix: 'Write per: contract-year, and for: as many months as the agreement has.',
  source: 'practice: caps of a contract year, which begins when the agreement takes effect',
  good: [{ yaml: cap('contract-year') }, { yaml: cap('calendar year') }],
  bad: [
    {
      yaml: `agreement: { effective: 2027-07-01, ends: 2028-06-30 }\n${cap('calendar year')}`,
      at: 'penalties.caps[calendar year].of.for',
    },
    { yaml: `agreement: { ends: 2027-06-30 }\n${cap('contract-year')}`, at: 'penalties.caps[contract-year].of.for' },
  ],
  *check({ contract: { agreement, penalties } }) {
    if (agreement === undefined) return;
    const { effective, ends } = agreement;
    const { caps = [] } = penalties ?? {};
    for (const [index, { per, of }] of caps.entries()) {
      const months = of === undefined ? null : monthsOf(of.for);
      if (of === undefined || months === null) continue;
      const path = () => keyPath(keyPath(itemAddress('penalties.caps', caps, index), 'of'), 'for');
      // A month that is begun counts: three days at the end of a year are no dispute.
      const inYear = 13 - effective.month;
      if (per.name === 'calendar-year' && months > inYear) {
        yield {
          message: `The cap is a share of the fee for ${printDuration(of.for)}, and the first calendar year has fewer, from ${printDate(effective)} on.`,
          help: 'write per: contract-year',
          path: path(),
          related: [seeAlso('the first day', 'agreement.effective')],
        };
      } else if (ends !== undefined && compareDates(addMonths(effective, months - 1), ends) > 0) {
        yield {
          message: `The cap is a share of the fee for ${printDuration(of.for)}, and the agreement ends on ${printDate(ends)}.`,
          help: 'write as many months as the agreement has',
          path: path(),
          related: [seeAlso('the last day', 'agreement.ends')],
        };
      }
    }
  },
};

function cap(per: string): string {
  return `penalties: { caps: [{ per: calendar month, at-most: 50%, of: { fee: hosting, for: 1 calendar month } }, { per: ${per}, at-most: 20%, of: { fee: hosting, for: 12 months } }] }`;
}
