/** A cap that is a share must say of what, and for how long. */
import { printPercent } from '../../values/percent.js';
import { itemAddress } from '../item-ids.js';
import type { Invariant } from './invariant.js';

export const capBaseUnsaid: Invariant = {
  id: 'cap-base-unsaid',
  says: 'A cap that is a share says of which fee, and for how long.',
  why: 'Half of what? Of the fee for a month or for a year, the cap differs twelvefold.',
  fix: 'Write the fee and the time beside the share.',
  source: 'practice',
  good: [
    {
      yaml: 'penalties: { caps: [{ per: calendar month, at-most: 50%, of: { fee: hosting, for: 1 calendar month } }] }',
    },
  ],
  bad: [{ yaml: 'penalties: { caps: [{ per: calendar month, at-most: 50% }] }', at: 'penalties.caps[calendar month]' }],
  *check({ contract: { penalties, services } }) {
    const [service = '...'] = Object.keys(services ?? {});
    for (const [index, cap] of (penalties?.caps ?? []).entries()) {
      const atMost = cap['at-most'];
      if (atMost.type !== 'percent' || cap.of !== undefined) continue;
      yield {
        message: `The cap of ${printPercent(atMost)} does not say of what.`,
        help: `write of: { fee: ${service}, for: 1 calendar month }`,
        path: itemAddress('penalties.caps', penalties?.caps ?? [], index),
      };
    }
  },
};
