/** V14. Credits begin exactly where the target is missed: no credit while it is met, no miss without one. */
import { keyPath } from '../../source/path.js';
import { breakpointOf, isTiered, printBreakpoint, sameBreakpoint } from '../breakpoints.js';
import { itemAddress } from '../item-ids.js';
import { metricsWith, promisedUnder } from '../promised.js';
import { type Invariant, seeAlso } from './invariant.js';

export const tierAtTarget: Invariant = {
  id: 'tier-at-target',
  says: 'The first tier begins at the target.',
  *check({ contract: { metrics, penalties } }) {
    for (const [remedyId, remedy] of Object.entries(penalties?.remedies ?? {})) {
      if (!isTiered(remedy)) continue;
      const tiers = keyPath(keyPath('penalties.remedies', remedyId), 'tiers');
      const [tier] = remedy.tiers;
      if (tier === undefined) continue;
      const first = breakpointOf(tier);
      for (const [id, metric] of metricsWith(remedyId, metrics ?? {})) {
        for (const { value, path } of promisedUnder(first.key, id, metric) ?? []) {
          if (sameBreakpoint(first.value, value)) continue;
          const promised = printBreakpoint({ value });
          yield {
            message: `The first tier begins ${first.key} ${printBreakpoint(first)}, and ${id} promises ${promised}.`,
            help: `write ${first.key}: ${promised} in the first tier`,
            path: keyPath(itemAddress(tiers, remedy.tiers, 0), first.key),
            related: [seeAlso('the target', path)],
          };
        }
      }
    }
  },
};
