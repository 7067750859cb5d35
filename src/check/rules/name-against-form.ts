/** The name says one legal form and the file another: the paragraph that introduces the party would be wrong in law. */
import type { Party } from '../../model/deal.js';
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

/** How a name shows its form, and the forms that it may be. */
const SIGNS: readonly (readonly [sign: RegExp, forms: readonly Party['form'][], word: string])[] = [
  [/^PT\b/, ['pt', 'pt-tbk', 'persero', 'pt-perorangan'], 'PT'],
  [/^CV\b/, ['cv'], 'CV'],
  [/^(?:Fa|Firma)\b/, ['firma'], 'Firma'],
  [/^UD\b/, ['ud'], 'UD'],
  [/^(?:Koperasi|KSP|KUD)\b/i, ['koperasi'], 'Koperasi'],
  [/^Yayasan\b/i, ['yayasan'], 'Yayasan'],
  [/^Perkumpulan\b/i, ['perkumpulan'], 'Perkumpulan'],
  [/\b(?:Ltd|Limited)\.?$/i, ['limited-company', 'company'], 'Limited'],
  [/\bPLC$/i, ['plc', 'company'], 'PLC'],
  [/\bLLP$/i, ['llp', 'company'], 'LLP'],
];

export const nameAgainstForm: Rule = {
  id: 'name-against-form',
  severity: 'warning',
  about: 'contract',
  says: 'The legal form in the name of a party is the form that the file gives it.',
  why: 'Who may sign, and by which paper, follows from the form: a CV that is introduced as a PT is represented by nobody.',
  fix: 'Write the form that the deed or the register shows.',
  source: 'UU 40/2007 art. 16; Companies Act 2006 s. 58 and 59',
  good: [{ yaml: 'parties: { customer: { name: CV Pelanggan Contoh, form: cv } }' }, { base: 'saas' }],
  bad: [
    { yaml: 'parties: { customer: { name: PT Pelanggan Contoh } }', at: 'parties.customer.form' },
    { base: 'saas', yaml: 'parties: { customer: { name: Petal and Stem LLP } }', at: 'parties.customer.form' },
  ],
  *check({ contract: { parties } }) {
    for (const [id, { name, form }] of Object.entries(parties ?? {})) {
      const sign = SIGNS.find(([shows]) => shows.test(name));
      if (sign === undefined || sign[1].includes(form) || ['unit', 'person', 'as-in-master'].includes(form)) continue;
      yield {
        message: `The name at parties.${id} says ${sign[2]}, and its form is ${form}.`,
        help: `write form: ${sign[1][0]}, or the name that the deed has`,
        path: keyPath(keyPath('parties', id), 'form'),
        related: [{ message: 'the name', path: keyPath(keyPath('parties', id), 'name'), span: null }],
      };
    }
  },
};
