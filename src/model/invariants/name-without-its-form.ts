/** A listed company bears Tbk, a state-owned one (Persero) in its name: a warning, since a name is the author's to know. */
import { keyPath } from '../../source/path.js';
import type { Invariant } from './invariant.js';

const MARKS: Readonly<Record<string, string>> = { 'pt-tbk': 'Tbk', persero: '(Persero)' };

export const nameWithoutItsForm: Invariant = {
  id: 'name-without-its-form',
  says: 'The name of a listed company has Tbk in it, that of a state-owned one (Persero).',
  why: 'A contract with a name that no register has is served on nobody: a listed company bears Tbk in its name, a state-owned one (Persero).',
  fix: 'Copy the whole name from the deed.',
  source: 'UU 40/2007 art. 16(3) for Tbk; practice for (Persero)',
  severity: 'warning',
  good: [{ yaml: 'parties: { provider: { name: PT Penyedia Contoh Tbk, form: pt-tbk } }' }],
  bad: [{ yaml: 'parties: { provider: { form: pt-tbk } }', at: 'parties.provider.name' }],
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
