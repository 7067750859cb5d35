/** A share by how bad the result is: one credit a window, that of the tier of its result. */

import { comparePercents, percentOf } from '../../values/percent.js';
import { creditAmount, limited } from '../credit.js';
import { tierOf } from '../tiers.js';
import type { RemedyKind, RemedyOf } from './remedy.js';

const NOTHING = percentOf(0n);

/** A result that nobody measured is in no tier. Source: practice of cloud and hosting terms. */
export const tieredPercent: RemedyKind<RemedyOf<'tiered-percent'>> = {
  owed(remedy, base, limit, result) {
    return limited(creditAmount(tierOf(result, remedy.tiers)?.credit ?? NOTHING, base), limit);
  },
  most(remedy, base, limit) {
    const credits = remedy.tiers.map(({ credit }) => credit);
    const highest = credits.reduce((most, credit) => (comparePercents(credit, most) > 0 ? credit : most), NOTHING);
    return limited(creditAmount(highest, base), limit);
  },
};
