/** A listed company bears Tbk, a state-owned one (Persero) in its name: a warning, since a name is the author's to know. */
import { keyPath } from '../../source/path.js';
import type { Invariant } from './invariant.js';

const MARKS: Readonly<Record<string, string>> = { 'pt-tbk': 'Tbk', persero: '(Persero)' };

export const nameWithoutItsForm: Invariant = {
  id: 'name-without-its-form',
  says: 'The name of a listed company has Tbk in it, that of a state-owned one (Persero).',
  *check({ contract: { parties } }) {
    for (const [id, { form, name }] of Object.entries(parties ?? {})) {
      const mark = MARKS[form];
      if (mark === undefined || name.toLowerCase().includes(mark.toLowerCase())) continue;
      yield {
        severity: 'warning',
        message: `The name at parties.${id} is without ${mark}, and its form is ${form}.`,
        help: `write ${name} ${mark}, or form: pt`,
        path: keyPath(keyPath('parties', id), 'name'),
      };
    }
  },
};
