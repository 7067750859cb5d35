/** V03. One provider and one customer; more of them need a text that is not built yet. */
import { keyPath } from '../../source/path.js';
import type { Invariant } from './invariant.js';

export const partyMissing: Invariant = {
  id: 'party-missing',
  says: 'A contract has one provider and one customer.',
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
