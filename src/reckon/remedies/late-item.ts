/**
 * A share of the price of each item that came late, by how many days. Source: courier terms. Easy to
 * get wrong: days late, not a score of promised by actual days, which says little of a short lane.
 */
import { addMoney, scaleMoney } from '../../values/money.js';
import { WHOLE } from '../../values/percent.js';
import { limited } from '../credit.js';
import type { RemedyKind, RemedyOf } from './remedy.js';

type LateItems = RemedyOf<'late-item'>;

/** The base is the price of one item. */
export const lateItem: RemedyKind<LateItems> = {
  owed(remedy, base, limit, { lateItems }) {
    const credits = lateItems.map(({ days, price }) => {
      const credit = remedy.tiers.findLast(({ late }) => days >= late.amount)?.credit;
      return limited(scaleMoney(price ?? base.amount, credit?.micro ?? 0n, WHOLE.micro), limit);
    });
    return credits.reduce(addMoney, { ...base.amount, minor: 0n });
  },
  most: () => null,
};
