/** Who processes personal data for the provider needs the customer's written consent, and a name is the simplest one. */
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

export const subprocessorUnnamed: Rule = {
  id: 'subprocessor-unnamed',
  severity: 'info',
  about: 'contract',
  says: 'A supplier by contract that may see personal data is named among the other processors.',
  why: 'Without written consent the provider may not let it near the data, and the breach is there on the first day.',
  fix: 'Add the name to security.personal-data.subprocessors.named, or ignore this where the supplier sees no data.',
  source: 'UU 27/2022 art. 51(5); UK GDPR art. 28(2) and (4)',
  good: [
    {
      yaml: 'suppliers: { centre: { name: PT Pusat Data Contoh, provides: { en: the data centre, id: pusat data }, under: contract, targets: [{ en: power at all times, id: listrik sepanjang waktu }], ends: 2027-12-31, supports: [network] } }\nsecurity: { personal-data: { subprocessors: { consent: written, named: [PT Pusat Data Contoh] } } }',
    },
  ],
  bad: [
    {
      yaml: 'suppliers: { centre: { name: PT Pusat Data Contoh, provides: { en: the data centre, id: pusat data }, under: contract, targets: [{ en: power at all times, id: listrik sepanjang waktu }], ends: 2027-12-31, supports: [network] } }',
      at: 'suppliers.centre.name',
    },
  ],
  *check({ contract: { suppliers, security } }) {
    const personal = security?.['personal-data'];
    if (personal?.role !== 'processor') return;
    const named = personal.subprocessors?.named ?? [];
    for (const [id, { name, under }] of Object.entries(suppliers ?? {})) {
      if (under !== 'contract' || named.includes(name)) continue;
      yield {
        message: `The supplier ${id} is not among the other processors of personal data.`,
        help: `add ${name} to security.personal-data.subprocessors.named, or ignore this where it sees no data`,
        path: keyPath(keyPath('suppliers', id), 'name'),
      };
    }
  },
};
