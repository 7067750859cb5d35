/** Who stops measuring is never missed. */

import { seeAlso } from '../../model/invariants/invariant.js';
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

export const missingDataGood: Rule = {
  id: 'missing-data-good',
  severity: 'warning',
  about: 'contract',
  says: 'A measurement that is missing does not count as a good one for the party that had to make it.',
  why: 'The monitoring fails together with the service, in the outage that it is there to show: the worst hours are the best ones.',
  fix: 'Write missing: bad, or missing: excluded where the customer measures.',
  source: 'practice: missing data count against who measures',
  good: [{ yaml: '' }, { yaml: 'metrics: { server: { measured: { missing: excluded } } }' }],
  bad: [{ yaml: 'metrics: { server: { measured: { missing: good } } }', at: 'metrics.server.measured.missing' }],
  *check({ contract: { metrics, parties } }) {
    for (const [id, { measured }] of Object.entries(metrics ?? {})) {
      if (measured.missing !== 'good' || parties?.[measured.by]?.role === 'customer') continue;
      const path = keyPath(keyPath('metrics', id), 'measured');
      yield {
        message: `A measurement of ${id} that is missing counts as a good one.`,
        help: 'write missing: bad',
        path: keyPath(path, 'missing'),
        related: [seeAlso('who measures', keyPath(path, 'by'))],
      };
    }
  },
};
