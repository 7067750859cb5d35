/**
 * The fee for the time that was lost, so many times over. Easy to get wrong: with a multiplier the
 * result can be above the whole fee, and only a cap stops it.
 */
import { type Money, scaleMoney } from '../../values/money.js';
import { subtractPercents, WHOLE } from '../../values/percent.js';
import { type Base, limited } from '../credit.js';
import { elapsedOf } from '../elapsed.js';
import { timeThatCounts } from '../lost-time.js';
import type { RemedyKind, RemedyOf } from './remedy.js';

export const prorata: RemedyKind<RemedyOf<'prorata'>> = {
  owed(remedy, base, limit, { lost, missed }) {
    if (lost === null || !missed || lost.agreed === 0) return part(base, 0n, 1n);
    const { nanoseconds } = timeThatCounts(lost, remedy.time);
    return limited(part(base, nanoseconds * BigInt(remedy.times ?? 1), elapsedOf(lost.agreed).nanoseconds), limit);
  },
  most(remedy, base, limit, reach) {
    if (reach === null) return limit;
    const share = remedy.time === 'all' ? WHOLE : subtractPercents(WHOLE, reach.allowed);
    return limited(part(base, share.micro * BigInt(remedy.times ?? 1), WHOLE.micro), limit);
  },
};

const part = (base: Base, numerator: bigint, denominator: bigint): Money =>
  scaleMoney(base.amount, base.numerator * numerator, base.denominator * denominator);
