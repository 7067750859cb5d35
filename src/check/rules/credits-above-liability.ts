/** Credits that count towards a limit below what they may come to: the table promises more than the contract pays. */
import { asMoney, type Ceiling, capCeiling, exceeds, shareOfFee } from '../../model/ceiling.js';
import type { Contract } from '../../model/contract.js';
import { itemAddress } from '../../model/item-ids.js';
import { monthsOf } from '../../values/duration.js';
import { printMoney } from '../../values/money.js';
import { WHOLE } from '../../values/percent.js';
import { periodMonths, printPeriod } from '../../values/period.js';
import type { Rule } from '../rule.js';

export const creditsAboveLiability: Rule = {
  id: 'credits-above-liability',
  severity: 'warning',
  about: 'contract',
  says: 'The caps of the credits stay inside a limit of liability that credits count towards.',
  why: 'A customer that trusts the table finds in the worst year that the limit was used up in summer, and nothing is left for the damage that follows.',
  fix: 'Add a cap of the credits for each contract-year, raise the limit, or write credits-count: false.',
  source: 'practice: read caps and limit together',
  good: [{ yaml: 'legal: { liability: { at-most: { fees-payable-for: 6 months } } }' }, { base: 'internet-dedicated' }],
  bad: [
    {
      yaml: 'legal: { liability: { at-most: { fees-payable-for: 3 months } } }',
      at: 'legal.liability.at-most.fees-payable-for',
    },
  ],
  *check({ contract: { penalties, legal, services } }) {
    const limit = legal?.liability;
    if (penalties === undefined || services === undefined || limit === undefined || !('at-most' in limit)) return;
    const months = monthsOf(limit['at-most']['fees-payable-for']);
    const per = periodMonths(limit.per);
    if (!limit['credits-count'] || limit['applies-to'] === 'customer' || months === null || per === null) return;
    const room = feesOf(services, months);
    if (room === null) return;
    const yearly = penalties.caps.flatMap((cap, index) => {
      const of = periodMonths(cap.per);
      const ceiling = capCeiling(cap, services);
      return of === null || ceiling === null ? [] : [{ cap, index, most: times(ceiling, Math.max(1, per / of)) }];
    });
    const [first, ...others] = yearly;
    if (first === undefined) return;
    const lowest = others.reduce((low, one) => (exceeds(low.most, one.most) ? one : low), first);
    if (!exceeds(lowest.most, room)) return;
    yield {
      message: `Credits may come to ${printMoney(asMoney(lowest.most))} in one ${printPeriod(limit.per)}, and count towards a limit of ${printMoney(asMoney(room))}.`,
      help: 'raise the limit, add a cap of the credits for each contract-year, or write credits-count: false',
      path: 'legal.liability.at-most.fees-payable-for',
      related: [{ message: 'the cap', path: itemAddress('penalties.caps', penalties.caps, lowest.index), span: null }],
    };
  },
};

/** The fees of all services for so many months; null where one is not a fee for months. */
function feesOf(services: Contract['services'], months: number): Ceiling | null {
  const fees = Object.values(services).flatMap(({ fee }) =>
    fee === undefined ? [] : [shareOfFee(fee, WHOLE, months)],
  );
  return fees.reduce(
    (sum, one) => {
      if (sum === null || one === null || sum.currency !== one.currency) return null;
      return {
        currency: sum.currency,
        minor: sum.minor * one.parts + one.minor * sum.parts,
        parts: sum.parts * one.parts,
      };
    },
    fees[0] === undefined || fees[0] === null ? null : { ...fees[0], minor: 0n },
  );
}

function times(ceiling: Ceiling, count: number): Ceiling {
  return { ...ceiling, minor: ceiling.minor * BigInt(Math.ceil(count)) };
}
