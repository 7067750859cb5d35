/** One language says that the provider must, and the other that the customer must: two contracts in one. */
import type { Language } from '../../model/fields/texts.js';
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

/** What the parties are called in each language; a firm that calls them otherwise is not read. */
const ROLES = [
  { role: 'the Provider', en: /\bProvider\b/, id: /\bPenyedia Layanan\b/ },
  { role: 'the Customer', en: /\bCustomer\b/, id: /\bPelanggan\b/ },
] as const;

export const rolesExchanged: Rule = {
  id: 'roles-exchanged',
  severity: 'error',
  about: 'contract',
  says: 'Both languages of a text speak of the same party.',
  why: 'A duty that changes its debtor with the language is owed by nobody until a court has read both columns.',
  fix: 'Write the same party in both languages.',
  source: 'Presidential Regulation 63/2019 art. 26(3): the other text is the equivalent or the translation',
  good: [
    {
      yaml: 'obligations: { own-copy: { text: { en: tell the Provider of it, id: memberitahukannya kepada Penyedia Layanan }, if-missed: none } }',
    },
  ],
  bad: [
    {
      yaml: 'services: { hosting: { demarcation: { en: the devices of the Customer, id: perangkat milik Penyedia Layanan } } }',
      at: 'services.hosting.demarcation.id',
    },
  ],
  *check({ leaves }) {
    for (const { shape, value, path } of leaves) {
      if (shape.leaf !== 'text' || value === null || typeof value !== 'object') continue;
      const { en, id } = value as { readonly [L in Language]?: string };
      if (en === undefined || id === undefined) continue;
      // A pronoun may stand for the one party in one of the languages; that each has the other party is no pronoun.
      const only = (here: (role: (typeof ROLES)[number]) => boolean) => ROLES.find(here)?.role;
      const inEnglish = only((role) => role.en.test(en) && !role.id.test(id));
      const inIndonesian = only((role) => role.id.test(id) && !role.en.test(en));
      if (inEnglish === undefined || inIndonesian === undefined) continue;
      yield {
        message: `The English text speaks of ${inEnglish}, and the Indonesian one of ${inIndonesian}.`,
        help: 'write the same party in both languages',
        path: keyPath(path, 'id'),
        related: [{ message: 'the English text', path: keyPath(path, 'en'), span: null }],
      };
    }
  },
};
