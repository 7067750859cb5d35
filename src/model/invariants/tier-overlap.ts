/** V14. No result lies in two tiers. Only a table typed as ranges can have that. */
import { sayResult, typedFaults } from '../typed-faults.js';
import { type Invariant, seeAlso } from './invariant.js';

export const tierOverlap: Invariant = {
  id: 'tier-overlap',
  says: 'No result lies in two tiers.',
  why: 'Where two rows share a result, each side claims the row that suits it.',
  fix: 'Give the shared value to one row: from in the better one, below in the worse.',
  source: 'published credit tables: one value in two rows',
  good: [
    {
      yaml: 'penalties: { remedies: { network-credit: { tiers: [{ from: 99%, below: 99.9%, credit: 5% }, { below: 99%, credit: 25% }] } } }',
    },
  ],
  bad: [
    {
      yaml: 'penalties: { remedies: { network-credit: { tiers: [{ from: 99%, below: 99.9%, credit: 5% }, { up-to: 99%, credit: 25% }] } } }',
      at: 'penalties.remedies.network-credit.tiers[2].up-to',
    },
  ],
  *check({ contract }) {
    for (const { fault, table, before, keyPath } of typedFaults(contract, 'overlap')) {
      if (fault.kind !== 'overlap') continue;
      const [from, to] = [sayResult(fault.from, table), sayResult(fault.to, table)];
      const start =
        table.better === 'higher' ? `below: ${from}` : `${table.worst === null ? 'longer-than' : 'above'}: ${to}`;
      yield {
        message:
          from === to ? `A result of ${from} is in two tiers.` : `Results between ${from} and ${to} are in two tiers.`,
        help: `write ${start} here, where the tier before ends`,
        path: keyPath(),
        related: before === null ? [] : [seeAlso('the tier before', before)],
      };
    }
  },
};
