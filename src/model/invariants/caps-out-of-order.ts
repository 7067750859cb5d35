/** V23. A cap for a shorter period is not above the cap for a longer one, in money: it could never be felt. */
import { printMoney } from '../../values/money.js';
import { type PeriodName, printPeriod } from '../../values/period.js';
import { asMoney, capCeiling, exceeds } from '../ceiling.js';
import { itemAddress } from '../item-ids.js';
import { type Invariant, seeAlso } from './invariant.js';

/** From narrow to wide; two of equal rank are not compared. */
const RANK: Readonly<Record<PeriodName, number>> = {
  event: 0,
  'calendar-week': 1,
  'calendar-month': 2,
  'calendar-quarter': 3,
  'calendar-year': 4,
  'contract-year': 4,
};

export const capsOutOfOrder: Invariant = {
  id: 'caps-out-of-order',
  says: 'The cap for each event is not above that for a window, nor that above the one for a year.',
  *check({ contract: { penalties, services } }) {
    if (penalties === undefined || services === undefined) return;
    const { caps } = penalties;
    for (const [index, narrow] of caps.entries()) {
      const small = capCeiling(narrow, services);
      for (const [other, wide] of caps.entries()) {
        const large = capCeiling(wide, services);
        if (small === null || large === null || RANK[narrow.per.name] >= RANK[wide.per.name]) continue;
        if (narrow.of && wide.of && narrow.of.fee !== wide.of.fee) continue;
        if (!exceeds(small, large)) continue;
        yield {
          message: `The cap for each ${printPeriod(narrow.per)} is ${printMoney(asMoney(small))}, above ${printMoney(asMoney(large))} for each ${printPeriod(wide.per)}.`,
          help: `lower this cap, or raise the one for each ${printPeriod(wide.per)}`,
          path: `${itemAddress('penalties.caps', caps, index)}.at-most`,
          related: [seeAlso('the wider cap', `${itemAddress('penalties.caps', caps, other)}.at-most`)],
        };
      }
    }
  },
};
