/** V14. A worse result never earns a smaller or equal credit. */
import { keyPath } from '../../source/path.js';
import { comparePercents, printPercent } from '../../values/percent.js';
import { itemAddress } from '../item-ids.js';
import { type Invariant, seeAlso } from './invariant.js';

export const creditsOutOfOrder: Invariant = {
  id: 'credits-out-of-order',
  says: 'A worse tier has a larger credit.',
  *check({ contract: { penalties } }) {
    for (const [id, remedy] of Object.entries(penalties?.remedies ?? {})) {
      if (remedy.kind !== 'tiered-percent') continue;
      const path = keyPath(keyPath('penalties.remedies', id), 'tiers');
      for (const [index, tier] of remedy.tiers.entries()) {
        const before = remedy.tiers[index - 1];
        // Tiers in the wrong order are reported as that.
        if (before === undefined || comparePercents(tier.below, before.below) >= 0) continue;
        if (comparePercents(tier.credit, before.credit) > 0) continue;
        yield {
          message: `Below ${printPercent(tier.below)} the credit is ${printPercent(tier.credit)}, and ${printPercent(before.credit)} for the better result before it.`,
          help: `write more than ${printPercent(before.credit)}, or leave this tier out`,
          path: `${itemAddress(path, remedy.tiers, index)}.credit`,
          related: [seeAlso('the tier before', `${itemAddress(path, remedy.tiers, index - 1)}.credit`)],
        };
      }
    }
  },
};
