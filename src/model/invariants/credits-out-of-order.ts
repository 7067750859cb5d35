/** V14. A worse result never earns a smaller or equal credit. */
import { keyPath } from '../../source/path.js';
import { breakpointOf, isTiered, isWorse, printBreakpoint, tierCredit } from '../breakpoints.js';
import { itemAddress } from '../item-ids.js';
import { type Invariant, seeAlso } from './invariant.js';

export const creditsOutOfOrder: Invariant = {
  id: 'credits-out-of-order',
  says: 'A worse tier has a larger credit.',
  *check({ contract: { penalties } }) {
    for (const [id, remedy] of Object.entries(penalties?.remedies ?? {})) {
      if (!isTiered(remedy)) continue;
      const path = keyPath(keyPath('penalties.remedies', id), 'tiers');
      for (const [index, tier] of remedy.tiers.entries()) {
        const before = remedy.tiers[index - 1];
        // Tiers in the wrong order are reported as that.
        if (before === undefined || isWorse(breakpointOf(before), breakpointOf(tier)) !== true) continue;
        const [better, worse] = [tierCredit(before), tierCredit(tier)];
        if (worse.worth > better.worth) continue;
        const at = breakpointOf(tier);
        yield {
          message: `At ${at.key} ${printBreakpoint(at)} the credit is ${worse.text}, and ${better.text} for the better result before it.`,
          help: `write more than ${better.text}, or leave this tier out`,
          path: keyPath(itemAddress(path, remedy.tiers, index), worse.key),
          related: [seeAlso('the tier before', keyPath(itemAddress(path, remedy.tiers, index - 1), better.key))],
        };
      }
    }
  },
};
