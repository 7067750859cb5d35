/** V14. Credits begin exactly where the target is missed: no credit while it is met, no miss without one. */
import { keyPath } from '../../source/path.js';
import { breakpointOf, isTiered, printBreakpoint, sameBreakpoint } from '../breakpoints.js';
import { itemAddress } from '../item-ids.js';
import { metricsWith, promisedUnder } from '../promised.js';
import { sayResult, sayRounding, type TypedFault, typedFaults } from '../typed-faults.js';
import { typedTiers } from '../typed-tiers.js';
import { type Invariant, seeAlso, type Violation } from './invariant.js';

export const tierAtTarget: Invariant = {
  id: 'tier-at-target',
  says: 'The first tier begins at the target.',
  why: 'A table that begins below the target leaves misses that cost nothing; one that begins above it pays for months in which the promise was kept.',
  fix: 'Begin the first tier exactly at the target.',
  source: 'practice: published tables that start a step below their target',
  good: [{ yaml: 'penalties: { remedies: { network-credit: { tiers: [{ below: 99.90%, credit: 5% }] } } }' }],
  bad: [
    {
      yaml: 'penalties: { remedies: { network-credit: { tiers: [{ below: 99.5%, credit: 10% }, { below: 99.0%, credit: 25% }] } } }',
      at: 'penalties.remedies.network-credit.tiers[99.5%].below',
    },
  ],
  *check({ contract }) {
    const { metrics, penalties } = contract;
    for (const found of typedFaults(contract, 'early', 'late')) yield ofTyped(found);
    for (const [remedyId, remedy] of Object.entries(penalties?.remedies ?? {})) {
      if (!isTiered(remedy) || typedTiers(remedy) !== null) continue;
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

function ofTyped({ fault, table, keyPath: at, promised }: TypedFault): Violation {
  const target = sayResult(table.target ?? 0n, table);
  const who = promised?.metric ?? 'the metric';
  const start = `${table.better === 'higher' ? 'below' : 'above'}: ${target}`;
  const related = promised === null ? [] : [seeAlso('the target', promised.path)];
  if (fault.kind === 'late') {
    const first = sayResult(fault.start, table);
    const [low, high] = table.better === 'higher' ? [first, target] : [target, first];
    const rounding = fault.step === null ? null : sayRounding(fault.step, table);
    const closing = rounding === null ? '' : `; or round results to what is printed, with ${rounding} at the metric`;
    return {
      message: `Results between ${low} and ${high} miss the target of ${who} and are in no tier.`,
      help: `write ${start} in this tier${closing}`,
      path: at(),
      related,
    };
  }
  if (fault.kind !== 'early') throw new Error('An anchor is early or late.');
  const first = fault.start === null ? null : sayResult(fault.start, table);
  const message = fault.exactly
    ? `A result of ${target} meets the target of ${who}, and this tier pays for it.`
    : `This tier begins at ${first ?? 'the best result'}, and ${who} promises ${target}, so it pays while the target is met.`;
  return { message, help: `write ${start} in this tier`, path: at(), related };
}
