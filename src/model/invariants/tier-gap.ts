/** V14. Every result that misses the target lies in a tier, down to the worst. Only a table typed as ranges can have a gap. */
import { sayResult, sayRounding, type TypedFault, typedFaults, worseKey } from '../typed-faults.js';
import { type Invariant, seeAlso, type Violation } from './invariant.js';

export const tierGap: Invariant = {
  id: 'tier-gap',
  says: 'Each tier ends where the next begins, and the last is open to the worst result.',
  why: 'For a result that no row of the table has, one side reads that nothing is due and the other that the worse row applies.',
  fix: 'Let each range begin exactly where the one before it ends, or say how results are rounded before they are compared. Breakpoints alone (below) leave no gap.',
  source: 'published credit tables: holes at a breakpoint, and between printed decimals',
  good: [
    {
      yaml: 'penalties: { remedies: { network-credit: { tiers: [{ from: 99.5%, below: 99.9%, credit: 5% }, { from: 99%, below: 99.5%, credit: 10% }, { below: 99%, credit: 25% }] } } }',
    },
  ],
  bad: [
    {
      yaml: 'penalties: { remedies: { network-credit: { tiers: [{ above: 99%, below: 99.9%, credit: 5% }, { below: 99%, credit: 25% }] } } }',
      at: 'penalties.remedies.network-credit.tiers[99%].below',
    },
  ],
  *check({ contract }) {
    for (const found of typedFaults(contract, 'hole', 'closed')) {
      const { fault, table, before, keyPath } = found;
      const say = (at: bigint): string => sayResult(at, table);
      if (fault.kind === 'closed') {
        const key = worseKey(found.tier, table);
        yield {
          message: `Results ${table.better === 'higher' ? 'below' : 'above'} ${say(fault.end)} are in no tier.`,
          help: `leave out ${key} in the tier for the worst results`,
          path: keyPath(key),
        };
      } else if (fault.kind === 'hole')
        yield hole(found, fault.from === fault.to ? say(fault.from) : null, say, before);
    }
  },
};

function hole(
  { fault, table, keyPath }: TypedFault,
  exactly: string | null,
  say: (at: bigint) => string,
  before: string | null,
): Violation {
  if (fault.kind !== 'hole') throw new Error('A hole is a hole.');
  const higher = table.better === 'higher';
  const end = higher ? fault.to : fault.from;
  const [ends, starts] = higher
    ? [`from: ${say(end)}`, `below: ${say(end)}`]
    : [`up-to: ${say(end)}`, `${table.worst === null ? 'longer-than' : 'above'}: ${say(end)}`];
  // A tier that begins at the very value leaves it to the tier before: there alone is something to write.
  const joined =
    exactly === null ? `write ${ends} in the tier before and ${starts} here` : `write ${ends} in the tier before`;
  const rounding = fault.step === null ? null : sayRounding(fault.step, table);
  return {
    message: exactly
      ? `No tier has a result of exactly ${exactly}.`
      : `No tier has results between ${say(fault.from)} and ${say(fault.to)}.`,
    help: rounding === null ? joined : `${joined}; or round results to what is printed, with ${rounding} at the metric`,
    path: keyPath(),
    related: before === null ? [] : [seeAlso('the tier before', before)],
  };
}
