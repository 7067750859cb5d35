/** A credit for each percentage point by which the result misses the target, and a part of it for a part of a point. */

import { type Money, scaleMoney } from '../../values/money.js';
import type { Percent } from '../../values/percent.js';
import { type Base, creditShare, limited } from '../credit.js';
import type { RemedyKind, RemedyOf } from './remedy.js';

type PointShortfall = RemedyOf<'point-shortfall'>;

const A_POINT = 1_000_000n;

export const pointShortfall: RemedyKind<PointShortfall> = {
  owed: (remedy, base, limit, { shortBy }) => limited(forPoints(remedy, base, shortBy), limit),
  most: (remedy, base, limit, reach) =>
    reach === null ? limit : limited(forPoints(remedy, base, reach.points), limit),
};

/** Rounded once, for all points together. */
function forPoints(remedy: PointShortfall, base: Base, points: Percent | null): Money {
  const { amount, numerator, denominator } = creditShare(remedy.credit, base);
  const micro = points === null || points.micro < 0n ? 0n : points.micro;
  return scaleMoney(amount, numerator * micro, denominator * A_POINT);
}
