/** PT and CV are written without a full stop: the deed has none, and the name in the contract is that of the deed. */
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

export const nameFullStop: Rule = {
  id: 'name-full-stop',
  severity: 'info',
  about: 'contract',
  says: 'PT and CV stand before a name without a full stop.',
  why: 'The abbreviation is a word of its own in the register, and a name that is spelt differently in two papers makes a clerk ask.',
  fix: 'Write PT or CV and the name.',
  source: 'EYD V on abbreviations; UU 40/2007 art. 16',
  good: [{ yaml: 'parties: { provider: { name: PT Penyedia Contoh } }' }],
  bad: [{ yaml: 'parties: { provider: { name: PT. Penyedia Contoh } }', at: 'parties.provider.name' }],
  *check({ contract: { parties } }) {
    for (const [id, { name }] of Object.entries(parties ?? {})) {
      const [, form] = /^(PT|CV|UD|Fa)\./i.exec(name) ?? [];
      if (form === undefined) continue;
      yield {
        message: `The name at parties.${id} has a full stop after ${form}.`,
        help: `write ${form.toUpperCase()}${name.slice(form.length + 1).replace(/^\s*/, ' ')}`,
        path: keyPath(keyPath('parties', id), 'name'),
      };
    }
  },
};
