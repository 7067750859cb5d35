/** L26. A worked example beside a table of credits gives what the table gives. */
import { keyPath } from '../../source/path.js';
import type { Duration } from '../../values/duration.js';
import { type Percent, percentOf, printPercent } from '../../values/percent.js';
import { printQuantity } from '../../values/quantity.js';
import { rowsAt } from '../credit-table.js';
import { itemAddress } from '../item-ids.js';
import { isRanged, smallestUnits, tableOf } from '../typed-tiers.js';
import { type Invariant, seeAlso } from './invariant.js';

export const exampleOff: Invariant = {
  id: 'example-off',
  says: 'An example beside a table of credits gives what the table gives for that result.',
  why: 'Readers take the example for the rule: where the two differ, the contract says two things.',
  fix: 'Write the credit that the table gives, or leave the example out: the annex reckons examples from the table by itself.',
  source: 'practice: worked examples of published agreements that their own table does not give',
  good: [
    {
      yaml: 'penalties: { remedies: { network-credit: { tiers: [{ below: 99.9%, credit: 10% }], examples: [{ measured: 99.9%, credit: 0% }, { measured: 99.89%, credit: 10% }] } } }',
    },
  ],
  bad: [
    {
      yaml: 'penalties: { remedies: { network-credit: { tiers: [{ below: 99.9%, credit: 10% }], examples: [{ measured: 99.9%, credit: 10% }] } } }',
      at: 'penalties.remedies.network-credit.examples[99.9%].credit',
    },
  ],
  *check({ contract: { metrics, penalties } }) {
    for (const [id, remedy] of Object.entries(penalties?.remedies ?? {})) {
      if (!isRanged(remedy) || remedy.examples === undefined) continue;
      const table = tableOf(id, remedy, metrics ?? {});
      const at = keyPath('penalties.remedies', id);
      for (const [index, example] of remedy.examples.entries()) {
        const { measured } = example as { readonly measured: Percent | Duration };
        const path = itemAddress(keyPath(at, 'examples'), remedy.examples, index);
        const key = 'days' in example ? 'days' : 'credit';
        if ((measured.type === 'duration') !== (table.worst === null)) {
          yield {
            message: `The example of ${printQuantity(measured)} is no result that this table counts.`,
            help: `write a result as the tiers have it, a ${table.worst === null ? 'time' : 'percentage'}`,
            path: keyPath(path, 'measured'),
            related: [seeAlso('the table', keyPath(at, 'tiers'))],
          };
          continue;
        }
        const credits = rowsAt(table, smallestUnits(measured)).map(({ credit }) => credit ?? 0n);
        const given = credits.length === 0 ? [0n] : credits;
        const stated = 'days' in example ? BigInt(example.days) : example.credit.micro;
        if (given.length === 1 && given[0] === stated) continue;
        const say = (worth: bigint): string => (key === 'days' ? `${worth}` : printPercent(percentOf(worth)));
        const found = given.map(say).join(' and ');
        yield {
          message: `The example gives ${say(stated)} for ${printQuantity(measured)}, and the table gives ${found}.`,
          help: given.length === 1 ? `write ${key}: ${found}` : 'put the table right first, then this example',
          path: keyPath(path, key),
          related: [seeAlso('the table', keyPath(at, 'tiers'))],
        };
      }
    }
  },
};
