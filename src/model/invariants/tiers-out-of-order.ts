/** V14. Breakpoints run from best to worst, so that one row of the table follows from the one before. */
import { keyPath } from '../../source/path.js';
import { comparePercents, printPercent } from '../../values/percent.js';
import { itemAddress } from '../item-ids.js';
import { type Invariant, seeAlso } from './invariant.js';

export const tiersOutOfOrder: Invariant = {
  id: 'tiers-out-of-order',
  says: 'Tiers run from the best result to the worst.',
  *check({ contract: { penalties } }) {
    for (const [id, remedy] of Object.entries(penalties?.remedies ?? {})) {
      if (remedy.kind !== 'tiered-percent') continue;
      const path = keyPath(keyPath('penalties.remedies', id), 'tiers');
      for (const [index, tier] of remedy.tiers.entries()) {
        const before = remedy.tiers[index - 1];
        if (before === undefined || comparePercents(tier.below, before.below) < 0) continue;
        yield {
          message: `A worse result must come later: ${printPercent(tier.below)} stands after ${printPercent(before.below)}.`,
          help: 'put the tiers from best to worst, each breakpoint once',
          path: `${itemAddress(path, remedy.tiers, index)}.below`,
          related: [seeAlso('the tier before', `${itemAddress(path, remedy.tiers, index - 1)}.below`)],
        };
      }
    }
  },
};
