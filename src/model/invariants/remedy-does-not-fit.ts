/** V13. Tiers are breakpoints of a percentage that is better when higher; other metrics take a remedy for each event. */
import { keyPath } from '../../source/path.js';
import { metricsWith, promisedPercents } from '../promised.js';
import { type Invariant, seeAlso } from './invariant.js';

export const remedyDoesNotFit: Invariant = {
  id: 'remedy-does-not-fit',
  says: 'A remedy with tiers belongs to a metric that promises a percentage.',
  *check({ contract: { metrics, penalties } }) {
    for (const [remedyId, remedy] of Object.entries(penalties?.remedies ?? {})) {
      if (remedy.kind !== 'tiered-percent') continue;
      for (const [id, metric] of metricsWith(remedyId, metrics ?? {})) {
        if (promisedPercents(id, metric) !== null) continue;
        yield {
          message: `${remedyId} has tiers of a percentage, and ${id} promises none that is better when higher.`,
          help: 'take a remedy of kind per-event, or promise a share',
          path: keyPath(keyPath('metrics', id), 'remedy'),
          related: [seeAlso('the tiers', keyPath(keyPath('penalties.remedies', remedyId), 'tiers'))],
        };
      }
    }
  },
};
