/** Days of the fee by how bad the result is. Source: terms that credit days, a day being a thirtieth of the monthly fee. */

import { dayAmount, limited } from '../credit.js';
import { tierOf } from '../tiers.js';
import type { RemedyKind, RemedyOf } from './remedy.js';

export const tieredDays: RemedyKind<RemedyOf<'tiered-days'>> = {
  owed(remedy, base, limit, result) {
    return limited(dayAmount(tierOf(result, remedy.tiers)?.days ?? 0, base), limit);
  },
  most(remedy, base, limit) {
    return limited(dayAmount(Math.max(...remedy.tiers.map(({ days }) => days)), base), limit);
  },
};
