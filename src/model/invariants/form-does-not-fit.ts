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
