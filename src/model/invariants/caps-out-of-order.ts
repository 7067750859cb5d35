/** V23. A cap for a shorter period is not above the cap for a longer one, in money: it could never be felt. */
import { printMoney } from '../../values/money.js';
import { type PeriodName, printPeriod } from '../../values/period.js';
import { asMoney, type Ceiling, capCeiling, exceeds } from '../ceiling.js';
import type { Contract } from '../contract.js';
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
const WIDEST = 4;

export const capsOutOfOrder: Invariant = {
  id: 'caps-out-of-order',
  says: 'The cap for each event is not above that for a window, nor that above the one for a year.',
  why: 'A cap for a month that is above the one for a year can never be reached, and one of the two was meant to be another number.',
  fix: 'Lower the cap for the shorter time, or raise that for the longer one.',
  source: 'practice',
  good: [
    {
      yaml: 'penalties: { caps: [{ per: calendar month, at-most: 50%, of: { fee: hosting, for: 1 calendar month } }, { per: contract-year, at-most: 10%, of: { fee: hosting, for: 12 months } }] }',
    },
  ],
  bad: [
    {
      yaml: 'penalties: { caps: [{ per: calendar month, at-most: 50%, of: { fee: hosting, for: 1 calendar month } }, { per: contract-year, at-most: 4%, of: { fee: hosting, for: 12 months } }] }',
      at: 'penalties.caps[calendar month].at-most',
      also: ['model/credit-above-cap'],
    },
  ],
  *check({ contract: { penalties, services } }) {
    if (penalties === undefined || services === undefined) return;
    const { caps } = penalties;
    const ceilings = caps.flatMap((cap, index) => {
      const ceiling = capCeiling(cap, services);
      return ceiling === null ? [] : [{ cap, index, ceiling }];
    });
    const tightest = tightestCaps(ceilings);
    for (const { cap, index, ceiling } of ceilings) {
      const wide = tightest(cap, ceiling.currency);
      if (wide === null || !exceeds(ceiling, wide.ceiling)) continue;
      yield {
        message: `The cap for each ${printPeriod(cap.per)} is ${printMoney(asMoney(ceiling))}, above ${printMoney(asMoney(wide.ceiling))} for each ${printPeriod(wide.cap.per)}.`,
        help: `lower this cap, or raise the one for each ${printPeriod(wide.cap.per)}`,
        path: `${itemAddress('penalties.caps', caps, index)}.at-most`,
        related: [seeAlso('the wider cap', `${itemAddress('penalties.caps', caps, wide.index)}.at-most`)],
      };
    }
  },
};

interface Capped {
  readonly cap: NonNullable<Contract['penalties']>['caps'][number];
  readonly index: number;
  readonly ceiling: Ceiling;
}

/**
 * For a cap the lowest of the wider ones, which the others follow from. Caps on the fees of two services are not
 * compared; a cap on none is with all. One pass over the caps, so that thousands take no longer than they are many.
 */
function tightestCaps(caps: readonly Capped[]): (narrow: Capped['cap'], currency: string) => Capped | null {
  const lowest = new Map<string, Capped>();
  const key = (fee: string, currency: string, rank: number) => `${fee} ${currency} ${rank}`;
  const add = (at: string, one: Capped): void => {
    const known = lowest.get(at);
    if (known === undefined || exceeds(known.ceiling, one.ceiling)) lowest.set(at, one);
  };
  for (const one of caps) {
    const rank = RANK[one.cap.per.name];
    add(key(one.cap.of?.fee ?? NO_FEE, one.ceiling.currency, rank), one);
    add(key(ANY_FEE, one.ceiling.currency, rank), one);
  }
  return ({ per, of }, currency) => {
    let found: Capped | null = null;
    for (let rank = RANK[per.name] + 1; rank <= WIDEST; rank += 1) {
      for (const fee of of ? [of.fee, NO_FEE] : [ANY_FEE]) {
        const one = lowest.get(key(fee, currency, rank));
        if (one && (found === null || exceeds(found.ceiling, one.ceiling))) found = one;
      }
    }
    return found;
  };
}

/** No id of a service: those hold no sign but hyphens. */
const NO_FEE = '-';
const ANY_FEE = '*';
