/** V03. One provider and one customer; more of them need a text that is not built yet. */
import { keyPath } from '../../source/path.js';
import type { Invariant } from './invariant.js';

export const partyMissing: Invariant = {
  id: 'party-missing',
  says: 'A contract has one provider and one customer.',
  why: 'A promise needs one who makes it and one who may claim it.',
  fix: 'Give one party the role provider and another the role customer.',
  source: 'KUHPerdata art. 1313 and 1340',
  good: [{ base: 'personal-mini', yaml: 'parties: { you: { role: customer } }' }],
  bad: [
    { base: 'personal-mini', yaml: 'parties: { you: null }', at: 'parties' },
    {
      base: 'personal-mini',
      yaml: 'parties: { you: { role: provider }, me: { role: customer }, other: { role: provider, form: person, name: Tono Contoh } }',
      at: 'parties.other.role',
    },
  ],
  *check({ contract: { parties } }) {
    if (parties === undefined) return;
    for (const role of ['provider', 'customer'] as const) {
      const ids = Object.entries(parties).flatMap(([id, party]) => (party.role === role ? [id] : []));
      const [, second] = ids;
      if (ids.length === 0) {
        yield {
          message: `No party has the role ${role}.`,
          help: `add a party with role: ${role} and its name, form, country, address and notices`,
          path: 'parties',
        };
      } else if (second !== undefined) {
        yield {
          message: `${ids.join(' and ')} both have the role ${role}.`,
          help: `keep one ${role}; several in one contract are not built yet`,
          path: keyPath(keyPath('parties', second), 'role'),
        };
      }
    }
  },
};
