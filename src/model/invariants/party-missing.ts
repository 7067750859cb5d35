/** V03. One provider at least, and one customer: what several providers owe is for `providers-unsaid`. */
import { keyPath } from '../../source/path.js';
import type { Invariant } from './invariant.js';

export const partyMissing: Invariant = {
  id: 'party-missing',
  says: 'A contract has a provider, or several, and one customer.',
  why: 'A promise needs one who makes it and one who may claim it.',
  fix: 'Give one party the role provider and another the role customer.',
  source: 'KUHPerdata art. 1313 and 1340',
  good: [{ base: 'personal-mini', yaml: 'parties: { you: { role: customer } }' }],
  bad: [
    { base: 'personal-mini', yaml: 'parties: { you: null }', at: 'parties' },
    {
      base: 'personal-mini',
      yaml: 'parties: { other: { role: customer, form: person, name: Tono Contoh } }',
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
      } else if (role === 'customer' && second !== undefined) {
        yield {
          message: `${ids.join(' and ')} are customers, and a contract has one.`,
          help: 'keep one customer, and make a contract with each of the others',
          path: keyPath(keyPath('parties', second), 'role'),
        };
      }
    }
  },
};
