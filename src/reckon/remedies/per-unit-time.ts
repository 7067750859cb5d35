/**
 * A credit for each hour (or other unit) that the service was out, beyond the allowance or all of it.
 * Easy to get wrong: published terms leave open whether a part of a unit counts; here the contract
 * says `started` or `complete`.
 */
import { secondsOf } from '../../values/duration.js';
import { type Money, multiplyMoney } from '../../values/money.js';
import { subtractPercents, WHOLE } from '../../values/percent.js';
import { type Base, creditAmount, limited } from '../credit.js';
import { type Elapsed, elapsedOf, shareOfTime } from '../elapsed.js';
import { timeThatCounts } from '../lost-time.js';
import { SECONDS_A_DAY } from '../window.js';
import type { RemedyKind, RemedyOf } from './remedy.js';

type PerUnitTime = RemedyOf<'per-unit-time'>;

export const perUnitTime: RemedyKind<PerUnitTime> = {
  owed: (remedy, base, limit, { lost, missed }) =>
    lost === null || !missed
      ? multiplyMoney(one(remedy, base), 0)
      : forTime(remedy, base, limit, timeThatCounts(lost, remedy.time)),
  most(remedy, base, limit, reach) {
    if (reach === null) return limit;
    const share = remedy.time === 'all' ? WHOLE : subtractPercents(WHOLE, reach.allowed);
    return forTime(remedy, base, limit, shareOfTime(reach.days * SECONDS_A_DAY, share));
  },
};

const one = (remedy: PerUnitTime, base: Base): Money => creditAmount(remedy.credit, base);

/** Each unit's credit is a line of its own, so it is rounded before it is multiplied; the time of one window is one event. */
function forTime(remedy: PerUnitTime, base: Base, limit: Money | null, { nanoseconds }: Elapsed): Money {
  const unit = elapsedOf(secondsOf(remedy.each)).nanoseconds;
  const units = remedy.counted === 'complete' ? nanoseconds / unit : (nanoseconds + unit - 1n) / unit;
  return limited(multiplyMoney(one(remedy, base), Number(units)), limit);
}
