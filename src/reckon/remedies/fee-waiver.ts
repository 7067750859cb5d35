/**
 * An hour or a day in which the service was out for longer than so long is not charged. The fee for a
 * day is a thirtieth of the monthly one, for an hour a twenty-fourth of that, in every month alike.
 */
import { secondsOf } from '../../values/duration.js';
import { type Money, multiplyMoney, scaleMoney } from '../../values/money.js';
import { type Base, limited, thirtiethOf } from '../credit.js';
import { lostIn } from '../lost-time.js';
import type { RemedyKind, RemedyOf } from './remedy.js';

type FeeWaiver = RemedyOf<'fee-waiver'>;

export const feeWaiver: RemedyKind<FeeWaiver> = {
  owed(remedy, base, limit, { lost }) {
    const long = lost === null ? [] : lostIn(lost, remedy.unit);
    const waived = long.filter((seconds) => seconds > secondsOf(remedy['longer-than'])).length;
    return multiplyMoney(one(remedy, base, limit), waived);
  },
  most(remedy, base, limit, reach) {
    if (reach === null) return null;
    return multiplyMoney(one(remedy, base, limit), reach.days * (remedy.unit === 'day' ? 1 : 24));
  },
};

/** Rounded for each unit, because each is a line of its own. */
function one(remedy: FeeWaiver, base: Base, limit: Money | null): Money {
  const { amount, numerator, denominator } = thirtiethOf(base);
  return limited(scaleMoney(amount, numerator, denominator * (remedy.unit === 'day' ? 1n : 24n)), limit);
}
