/** How far a party is named follows from the outline: in law, by its name alone, or as the master agreement names it. */
import { keyPath } from '../../source/path.js';
import type { Contract } from '../contract.js';
import { PLAIN_FORMS } from '../parties.js';
import type { Invariant } from './invariant.js';

type Agreement = Contract['agreement'];

/** The forms that an outline takes; null: every form that names a party in law. */
function formsOf({ outline, binding }: Agreement): readonly string[] | null {
  if (outline === 'internal') return ['unit'];
  if (outline === 'schedule') return ['as-in-master'];
  if (outline === 'mini') return binding === 'contract' ? ['person'] : ['unit', 'person'];
  return null;
}

export const formDoesNotFit: Invariant = {
  id: 'form-does-not-fit',
  says: 'Units and persons without legal particulars make no contract, and a schedule leaves the particulars to its master agreement.',
  why: 'A name without legal particulars names nobody who can be sued, and a unit of a firm is no party in law.',
  fix: 'Write the legal form of the party with what it needs, such as pt or individual; in an internal agreement write unit, with its head.',
  source: 'practice; KUHPerdata art. 1320: who makes a contract must be able to',
  good: [{ base: 'internal-it-ola', yaml: 'parties: { it: { form: unit, head: { name: Budi Contoh } } }' }],
  bad: [
    {
      base: 'small-business',
      yaml: 'parties: { customer: null, cafe: { role: customer, form: unit, name: Corner Cafe } }',
      at: 'parties.cafe.form',
    },
    { base: 'internal-it-ola', yaml: 'parties: { it: { head: null } }', at: 'parties.it' },
    {
      base: 'personal-mini',
      yaml: `parties: { me: null, firm: { role: provider, form: as-in-master, name: Rini Contoh, representative: { name: Rini Contoh, title: { en: Director, id: Direktur } } } }
metrics: { changes: { measured: { by: firm, with: { en: e-mails, id: surel } } } }`,
      at: 'parties.firm.form',
    },
  ],
  *check({ contract: { agreement, parties } }) {
    if (agreement === undefined || parties === undefined) return;
    const forms = formsOf(agreement);
    for (const [id, party] of Object.entries(parties)) {
      const path = keyPath(keyPath('parties', id), 'form');
      if (forms === null) {
        if (!PLAIN_FORMS.has(party.form)) continue;
        yield {
          message: `The form ${party.form} names nobody in law, and this outline is a contract.`,
          help: 'write a legal form such as pt, individual or limited-company, with what it needs',
          path,
        };
      } else if (!forms.includes(party.form)) {
        yield {
          message: `The outline ${agreement.outline} takes no party of the form ${party.form}.`,
          help: `write form: ${forms.join(' or form: ')}, with name and role`,
          path,
        };
      } else if (agreement.outline === 'internal' && party.form === 'unit' && party.head === undefined) {
        yield {
          message: `${party.name} has no head, and heads of units approve an internal agreement.`,
          help: 'write head: { name: ..., title: ... }',
          path: keyPath('parties', id),
        };
      }
    }
  },
};
