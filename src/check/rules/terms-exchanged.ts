/** One language speaks of one defined term and the other of another: the same sentence, and two meanings that were agreed. */
import type { Language } from '../../model/fields/texts.js';
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

/** Terms that nothing else is called: both languages use them in the same sentence, or neither does. */
export const TERMS = [
  { en: 'Service Level', id: 'Tingkat Layanan' },
  { en: 'Service Credit', id: 'Kredit Layanan' },
  { en: 'Measurement Period', id: 'Periode Pengukuran' },
  { en: 'Downtime', id: 'Waktu Henti' },
  { en: 'Incident', id: 'Insiden' },
  { en: 'Severity Level', id: 'Tingkat Keparahan' },
  { en: 'Business Day', id: 'Hari Kerja' },
  { en: 'calendar day', id: 'hari kalender' },
  { en: 'Service Hours', id: 'Jam Layanan' },
  { en: 'Planned Maintenance', id: 'Pemeliharaan Terjadwal' },
  { en: 'Emergency Maintenance', id: 'Pemeliharaan Darurat' },
  { en: 'Service Report', id: 'Laporan Layanan' },
  { en: 'Personal Data', id: 'Data Pribadi' },
  { en: 'Confidential Information', id: 'Informasi Rahasia' },
  { en: 'Customer Data', id: 'Data Pelanggan' },
  { en: 'Demarcation Point', id: 'Titik Demarkasi' },
  { en: 'Improvement Plan', id: 'Rencana Perbaikan' },
  { en: 'Workaround', id: 'Solusi Sementara' },
  { en: 'Final Fix', id: 'Perbaikan Tuntas' },
] as const;

export const termsExchanged: Rule = {
  id: 'terms-exchanged',
  severity: 'error',
  about: 'contract',
  says: 'Both languages of a text use the same defined terms.',
  why: 'A Workaround ends the clock of one target and a Final Fix that of another: where the columns name different ones, the agreed language decides and one side has read another contract.',
  fix: 'Write the same term in both languages, as the definitions have it.',
  source: 'Presidential Regulation 63/2019 art. 26(3): the other text is the equivalent or the translation',
  good: [
    {
      yaml: 'obligations: { own-copy: { text: { en: confirm a Workaround, id: mengonfirmasi Solusi Sementara }, if-missed: none } }',
    },
  ],
  bad: [
    {
      yaml: 'obligations: { own-copy: { text: { en: confirm a Workaround, id: mengonfirmasi Perbaikan Tuntas }, if-missed: none } }',
      at: 'obligations.own-copy.text.id',
    },
  ],
  *check({ leaves }) {
    for (const { shape, value, path } of leaves) {
      if (shape.leaf !== 'text' || value === null || typeof value !== 'object') continue;
      const { en, id } = value as { readonly [L in Language]?: string };
      if (en === undefined || id === undefined) continue;
      // One language may say "it"; that each uses another term oftener is no pronoun.
      const [english, indonesian] = [termsIn(en, 'en'), termsIn(id, 'id')];
      if (english === NONE || indonesian === NONE) continue;
      const by = (term: string) => (english.get(term) ?? 0) - (indonesian.get(term) ?? 0);
      const inEnglish = TERMS.find((term) => by(term.en) > 0);
      const inIndonesian = TERMS.find((term) => by(term.en) < 0);
      if (inEnglish === undefined || inIndonesian === undefined) continue;
      yield {
        message: `The English text says ${inEnglish.en}, and the Indonesian one ${inIndonesian.id}.`,
        help: `write ${inEnglish.id} for ${inEnglish.en}, or ${inIndonesian.en} for ${inIndonesian.id}`,
        path: keyPath(path, 'id'),
        related: [{ message: 'the English text', path: keyPath(path, 'en'), span: null }],
      };
    }
  },
};

/** In one pass: most texts have none. */
const PATTERNS = {
  en: new RegExp(TERMS.map(({ en }) => en).join('|'), 'g'),
  id: new RegExp(TERMS.map(({ id }) => id).join('|'), 'g'),
};
const ENGLISH: ReadonlyMap<string, string> = new Map(
  TERMS.flatMap(({ en, id }) => [
    [en, en],
    [id, en],
  ]),
);

/** How often a text has each term, by its English name. */
function termsIn(text: string, language: Language): ReadonlyMap<string, number> {
  const found = text.match(PATTERNS[language]);
  if (found === null) return NONE;
  const times = new Map<string, number>();
  for (const term of found) {
    const name = ENGLISH.get(term) ?? term;
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return times;
}

const NONE: ReadonlyMap<string, number> = new Map();
