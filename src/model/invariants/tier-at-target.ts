/** V14. Credits begin exactly where the target is missed: no credit while it is met, no miss without one. */
import { keyPath } from '../../source/path.js';
import { comparePercents, printPercent } from '../../values/percent.js';
import { itemAddress } from '../item-ids.js';
import { metricsWith, promisedPercents } from '../promised.js';
import { type Invariant, seeAlso } from './invariant.js';

export const tierAtTarget: Invariant = {
  id: 'tier-at-target',
  says: 'The first tier begins at the target.',
  *check({ contract: { metrics, penalties } }) {
    for (const [remedyId, remedy] of Object.entries(penalties?.remedies ?? {})) {
      if (remedy.kind !== 'tiered-percent') continue;
      const tiers = keyPath(keyPath('penalties.remedies', remedyId), 'tiers');
      const [first] = remedy.tiers;
      if (first === undefined) continue;
      for (const [id, metric] of metricsWith(remedyId, metrics ?? {})) {
        for (const { percent, path } of promisedPercents(id, metric) ?? []) {
          if (comparePercents(first.below, percent) === 0) continue;
          yield {
            message: `The first tier begins below ${printPercent(first.below)}, and ${id} promises ${printPercent(percent)}.`,
            help: `write below: ${printPercent(percent)} in the first tier`,
            path: `${itemAddress(tiers, remedy.tiers, 0)}.below`,
            related: [seeAlso('the target', path)],
          };
        }
      }
    }
  },
};
