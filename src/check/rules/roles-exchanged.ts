/** One language says that the provider must, and the other that the customer must: two contracts in one. */
import type { Language } from '../../model/fields/texts.js';
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

/** What the parties are called in each language; a firm that calls them otherwise is not read. */
const ROLES = [
  { role: 'the Provider', en: /\bProvider\b/g, id: /\bPenyedia Layanan\b/g },
  { role: 'the Customer', en: /\bCustomer\b/g, id: /\bPelanggan\b/g },
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
    {
      yaml: 'obligations: { own-copy: { text: { en: give the Provider what the Customer has at the cost of the Customer, id: memberikan kepada Penyedia Layanan apa yang dimiliki Pelanggan atas biaya Penyedia Layanan }, if-missed: none } }',
      at: 'obligations.own-copy.text.id',
    },
  ],
  *check({ leaves }) {
    for (const { shape, value, path } of leaves) {
      if (shape.leaf !== 'text' || value === null || typeof value !== 'object') continue;
      const { en, id } = value as { readonly [L in Language]?: string };
      if (en === undefined || id === undefined) continue;
      // A pronoun may stand for a party in one of the languages; that each names another one oftener is no pronoun.
      const more = ROLES.map((role) => times(en, role.en) - times(id, role.id));
      const inEnglish = ROLES.find((_, index) => (more[index] ?? 0) > 0)?.role;
      const inIndonesian = ROLES.find((_, index) => (more[index] ?? 0) < 0)?.role;
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

function times(text: string, name: RegExp): number {
  return text.match(name)?.length ?? 0;
}
