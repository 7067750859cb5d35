/** V14. A worse result never earns a smaller or equal credit. */
import { keyPath } from '../../source/path.js';
import { printPercent } from '../../values/percent.js';
import { breakpointOf, isTiered, isWorse, printBreakpoint, tierCredit } from '../breakpoints.js';
import { itemAddress } from '../item-ids.js';
import { sayRange, typedFaults } from '../typed-faults.js';
import { type TypedTier, typedTiers } from '../typed-tiers.js';
import { type Invariant, seeAlso } from './invariant.js';

export const creditsOutOfOrder: Invariant = {
  id: 'credits-out-of-order',
  says: 'A worse tier has a larger credit.',
  why: 'Where a worse month earns no more than a better one, letting the service fail further costs the provider nothing.',
  fix: 'Raise the credit of the worse tier, or leave that tier out.',
  source: 'practice',
  good: [
    {
      yaml: 'penalties: { remedies: { network-credit: { tiers: [{ below: 99.9%, credit: 5% }, { below: 99.0%, credit: 10% }] } } }',
    },
  ],
  bad: [
    {
      yaml: 'penalties: { remedies: { network-credit: { tiers: [{ below: 99.9%, credit: 10% }, { below: 99.0%, credit: 5% }] } } }',
      at: 'penalties.remedies.network-credit.tiers[99.0%].credit',
    },
  ],
  *check({ contract }) {
    const { penalties } = contract;
    for (const { fault, tier, tiers, before, keyPath: at } of typedFaults(contract, 'not-growing')) {
      const better = 'before' in fault ? tiers[fault.before] : undefined;
      const [own, other] = [typedCredit(tier), typedCredit(better)];
      yield {
        message: `For results ${sayRange(tier)} the credit is ${own.text}, and ${other.text} for the better results before them.`,
        help: `write more than ${other.text}, or leave this tier out`,
        path: at(own.key),
        related: before === null ? [] : [seeAlso('the tier before', keyPath(before, other.key))],
      };
    }
    for (const [id, remedy] of Object.entries(penalties?.remedies ?? {})) {
      if (!isTiered(remedy) || typedTiers(remedy) !== null) continue;
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

function typedCredit(tier: TypedTier | undefined): { readonly key: 'credit' | 'days'; readonly text: string } {
  if (tier?.credit !== undefined) return { key: 'credit', text: printPercent(tier.credit) };
  return { key: 'days', text: `${tier?.days ?? 0}` };
}
