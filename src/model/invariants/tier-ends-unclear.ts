/** V14. A tier that is typed as a range has one better and one worse end, in this order. */
import { keyPath } from '../../source/path.js';
import { printPercent } from '../../values/percent.js';
import { itemAddress } from '../item-ids.js';
import { ownBreakpoints, sayRange, typedFaults } from '../typed-faults.js';
import { typedTiers } from '../typed-tiers.js';
import type { Invariant } from './invariant.js';

export const tierEndsUnclear: Invariant = {
  id: 'tier-ends-unclear',
  says: 'A tier typed as a range runs from its lower to its higher end, has each of them once, and a breakpoint belongs to the better of two tiers.',
  why: 'A range written the wrong way round, or with two ends on one side, has no result that both sides would read the same.',
  fix: 'Write the lower end as from or above, the higher as below or up-to, each once.',
  source: 'published credit tables: ranges written in reverse',
  good: [
    {
      yaml: 'penalties: { remedies: { network-credit: { tiers: [{ from: 99%, below: 99.9%, credit: 5% }, { below: 99%, credit: 25% }] } } }',
    },
  ],
  bad: [
    {
      yaml: 'penalties: { remedies: { network-credit: { tiers: [{ from: 99.9%, below: 99%, credit: 5% }, { below: 99%, credit: 25% }] } } }',
      at: 'penalties.remedies.network-credit.tiers[99%]',
    },
  ],
  *check({ contract }) {
    for (const [id, remedy] of Object.entries(contract.penalties?.remedies ?? {})) {
      for (const [index, tier] of (typedTiers(remedy) ?? []).entries()) {
        const path = itemAddress(keyPath(keyPath('penalties.remedies', id), 'tiers'), typedTiers(remedy) ?? [], index);
        const [from, above] = [tier.from, tier.above];
        if (from === undefined || above === undefined) continue;
        yield {
          message: `This tier has two lower ends, from ${printPercent(from)} and above ${printPercent(above)}.`,
          help: 'keep from, if the value belongs to the tier, or else above',
          path,
        };
      }
    }
    for (const { tier, path } of typedFaults(contract, 'reversed')) {
      yield {
        message: `No result lies in the range ${sayRange(tier)}.`,
        help: 'write the lower end as from or above, and the higher as below or up-to',
        path,
      };
    }
    for (const { tier, path, key } of ownBreakpoints(contract)) {
      const value = tier[key];
      if (value?.type !== 'percent') continue;
      const at = printPercent(value);
      const [start, end] = key === 'up-to' ? ['below', 'from'] : ['above', 'up-to'];
      yield {
        message: `A result of exactly ${at} belongs to this tier, and in a contract it belongs to the better one.`,
        help: `write ${start}: ${at} here, and ${end}: ${at} in the tier before`,
        path: keyPath(path, key),
      };
    }
  },
};
