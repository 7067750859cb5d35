/** V14. Breakpoints run from best to worst, so that one row of the table follows from the one before. */
import { keyPath } from '../../source/path.js';
import { breakpointOf, isTiered, isWorse, printBreakpoint, type Tier, tierCredit } from '../breakpoints.js';
import { itemAddress } from '../item-ids.js';
import { sayRange, typedFaults } from '../typed-faults.js';
import { typedTiers } from '../typed-tiers.js';
import { type Invariant, seeAlso } from './invariant.js';

export const tiersOutOfOrder: Invariant = {
  id: 'tiers-out-of-order',
  says: 'Tiers run from the best result to the worst, and count one thing.',
  why: 'A row of the table follows from the one before it: out of order a better result would earn more than a worse one.',
  fix: 'Put the tiers from the best result to the worst, each breakpoint once.',
  source: 'practice: published tables that run backwards',
  good: [
    {
      yaml: 'penalties: { remedies: { network-credit: { tiers: [{ below: 99.9%, credit: 5% }, { below: 99.0%, credit: 25% }] } } }',
    },
  ],
  bad: [
    {
      yaml: 'penalties: { remedies: { network-credit: { tiers: [{ below: 99.9%, credit: 5% }, { below: 99.0%, credit: 10% }, { below: 99.5%, credit: 25% }] } } }',
      at: 'penalties.remedies.network-credit.tiers[99.5%].below',
    },
  ],
  *check({ contract }) {
    const { penalties } = contract;
    for (const { tier, path, before } of typedFaults(contract, 'disorder')) {
      yield {
        message: `The tier ${sayRange(tier)} does not stand beside the results next to it.`,
        help: 'put the tiers from best to worst',
        path,
        related: before === null ? [] : [seeAlso('the tier before', before)],
      };
    }
    for (const [id, remedy] of Object.entries(penalties?.remedies ?? {})) {
      if (!isTiered(remedy) || typedTiers(remedy) !== null) continue;
      const path = keyPath(keyPath('penalties.remedies', id), 'tiers');
      const tiers = remedy.tiers.map(breakpointOf);
      const sorted = sortedItems(path, remedy.tiers);
      for (const [index, tier] of tiers.entries()) {
        const before = tiers[index - 1];
        if (before === undefined || isWorse(before, tier) === true) continue;
        const mixed = before.key !== tier.key;
        yield {
          message: mixed
            ? `This tier begins ${tier.key}, and the one before it ${before.key}.`
            : `A worse result must come later: ${printBreakpoint(tier)} stands after ${printBreakpoint(before)}.`,
          help: mixed ? `write ${before.key} here too` : 'put the tiers from best to worst, each breakpoint once',
          path: keyPath(itemAddress(path, remedy.tiers, index), tier.key),
          ...(sorted !== null && { fix: { kind: 'order' as const, items: sorted } }),
          related: [seeAlso('the tier before', keyPath(itemAddress(path, remedy.tiers, index - 1), before.key))],
        };
      }
    }
  },
};

/**
 * Paths of the tiers from best to worst. Null where two begin at one value or in two ways; and where the credits would
 * not grow in that order, for then a figure may be wrong and not the order.
 */
function sortedItems(path: string, tiers: readonly Tier[]): readonly string[] | null {
  const placed = tiers.map((tier, index) => ({ tier, at: breakpointOf(tier), path: itemAddress(path, tiers, index) }));
  const sorted = placed.toSorted((one, other) => (isWorse(one.at, other.at) === true ? -1 : 1));
  const sound = sorted.every(({ tier, at }, index) => {
    const before = sorted[index - 1];
    if (before === undefined) return true;
    const [credit, smaller] = [tierCredit(tier), tierCredit(before.tier)];
    return isWorse(before.at, at) === true && credit.key === smaller.key && credit.worth > smaller.worth;
  });
  return sound ? sorted.map((one) => one.path) : null;
}
