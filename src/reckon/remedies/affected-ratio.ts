/** The fee for the time that was lost, times the share of users that were hit: outage x ratio / agreed time. */

import { scaleMoney } from '../../values/money.js';
import { limited } from '../credit.js';
import { affectedSeconds, wholeSeconds } from '../lost-time.js';
import type { RemedyKind, RemedyOf } from './remedy.js';

export const affectedRatio: RemedyKind<RemedyOf<'affected-ratio'>> = {
  owed(_, { amount, numerator, denominator }, limit, { lost, missed }) {
    if (lost === null || !missed || lost.agreed === 0) return { ...amount, minor: 0n };
    const owed = scaleMoney(amount, numerator * affectedSeconds(lost), denominator * wholeSeconds(lost.agreed));
    return limited(owed, limit);
  },
  most: (_, { amount, numerator, denominator }, limit) => limited(scaleMoney(amount, numerator, denominator), limit),
};
