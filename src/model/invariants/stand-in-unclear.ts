/** Who stands in for another works beside one that others do not already stand on: a chain of stand-ins has no sum. */
import { keyPath } from '../../source/path.js';
import type { Invariant } from './invariant.js';

export const standInUnclear: Invariant = {
  id: 'stand-in-unclear',
  says: 'A supplier stands in for another one, and that one stands in for nobody.',
  why: 'Two that stand in for each other, or one for itself, cannot be added up, and the text would say nothing.',
  fix: 'Name the supplier that does the work as long as nothing fails.',
  source: 'practice',
  good: [{ base: 'internal-it-ola', yaml: 'suppliers: { servers: { stands-in-for: network } }' }],
  bad: [
    {
      base: 'internal-it-ola',
      yaml: 'suppliers: { servers: { stands-in-for: servers } }',
      at: 'suppliers.servers.stands-in-for',
    },
    {
      base: 'internal-it-ola',
      yaml: 'suppliers: { servers: { stands-in-for: network }, databases: { stands-in-for: servers } }',
      at: 'suppliers.databases.stands-in-for',
    },
  ],
  *check({ contract: { suppliers } }) {
    for (const [id, { 'stands-in-for': main }] of Object.entries(suppliers ?? {})) {
      if (main === undefined || (main !== id && suppliers?.[main]?.['stands-in-for'] === undefined)) continue;
      yield {
        message:
          main === id ? `${id} stands in for itself.` : `${id} stands in for ${main}, which stands in for another.`,
        help: 'name the supplier that does the work as long as nothing fails',
        path: keyPath(keyPath('suppliers', id), 'stands-in-for'),
      };
    }
  },
};
