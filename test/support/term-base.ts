/**
 * The term base at work: `locales/termbase.tsv` says which Indonesian word stands for an English one, and which
 * words do not. A form to avoid is wrong only for its own source term, in the same row or under the same key, for
 * many are the right words for another term; some spellings are wrong everywhere.
 */
import { readFileSync } from 'node:fs';

interface Entry {
  /** English words; a meaning in brackets tells two senses apart and is no part of them. */
  readonly english: readonly string[];
  readonly indonesian: readonly string[];
  readonly avoid: readonly string[];
}

/** What stands for the same thing in both languages; `line` is where the Indonesian begins. */
export interface Said {
  readonly file: string;
  readonly line: number;
  readonly en: string;
  readonly id: string;
}

export const termBase: readonly Entry[] = entriesOf(
  readFileSync(new URL('../../locales/termbase.tsv', import.meta.url), 'utf8'),
);

export function entriesOf(text: string): readonly Entry[] {
  const [, ...lines] = text.trimEnd().split('\n');
  return lines.map((line) => {
    const [english = '', indonesian = '', avoid = ''] = line.split('\t');
    return { english: formsIn(english), indonesian: formsIn(indonesian), avoid: formsIn(avoid) };
  });
}

/** `paling sedikit (money, counts); paling rendah (percent, level)` are two forms. */
function formsIn(cell: string): readonly string[] {
  const plain = cell.replace(/\((?!VAT)[^)]*\)/g, '').split(/[;/]/);
  return plain.map((form) => form.trim().replace(/\s+/g, ' ')).filter((form) => form !== '');
}

/** Places where the English word has its other sense and nothing beside it says so: an item that is gone. */
const settled: readonly (readonly [path: string, english: string, form: string])[] = [
  ['annex-levels/', 'loss', 'kehilangan'],
  ['annex-plans/', 'loss', 'kehilangan'],
  ['plain-promises/', 'loss', 'kehilangan'],
  ['id/words.yaml', 'loss', 'kehilangan'],
  ['id/phrases.yaml', 'loss', 'kehilangan'],
  ['id/metrics.yaml', 'loss', 'kehilangan'],
  ['presets/courier-logistics.yaml', 'loss', 'kehilangan'],
];

/** `file:line says "servis" for "service": write "Layanan"`. */
export function wrongTerms({ file, line, en, id }: Said): readonly string[] {
  const here = termBase.filter(({ english }) => english.some((form) => isSaid(form, en)));
  const right = here.flatMap(({ indonesian }) => indonesian.flatMap((form) => places(id, form)));
  const found = here.flatMap(({ english, indonesian, avoid }) =>
    avoid.flatMap((form) =>
      places(id, form)
        .filter(([start, end]) => !right.some(([from, to]) => from <= start && end <= to))
        .filter(
          () => !settled.some(([path, ...word]) => file.includes(path) && word.join() === `${english[0]},${form}`),
        )
        .map(([start]) => {
          const instead = indonesian.map((one) => `"${one}"`).join(' or ');
          return `${file}:${line + lineOf(id, start)} says "${form}" for "${english[0]}": write ${instead}`;
        }),
    ),
  );
  return [...new Set(found)];
}

/** In the singular or the plural, unless that is a term of its own: damages are not several damages. */
function isSaid(form: string, en: string): boolean {
  return places(en, form, '(?:s|es)?').some(([start, end]) => {
    const found = en.slice(start, end).toLowerCase();
    return found.length === form.length || !ownTerms.has(found);
  });
}

const ownTerms = new Set(termBase.flatMap(({ english }) => english.map((form) => form.toLowerCase())));

/** Spellings that no dictionary has, and words that a contract does not use, with what to write. */
const wrong: Readonly<Record<string, string>> = {
  materai: 'meterai',
  bermaterai: 'bermeterai',
  itikad: 'iktikad',
  resiko: 'risiko',
  ijin: 'izin',
  praktek: 'praktik',
  analisa: 'analisis',
  respon: 'respons, or tanggapan',
  personil: 'personel',
  kwitansi: 'kuitansi',
  sistim: 'sistem',
  jadual: 'jadwal',
  addendum: 'adendum',
  subyek: 'subjek',
  obyek: 'objek',
  "jum'at": 'Jumat',
  milyar: 'miliar',
  nopember: 'November',
  hutang: 'utang',
  aktifitas: 'aktivitas',
  standarisasi: 'standardisasi',
  kerjasama: 'kerja sama',
  bertandatangan: 'bertanda tangan',
  tandatangan: 'tanda tangan',
  dibawah: 'di bawah',
  diatas: 'di atas',
  dimana: 'tempat, or a sentence of its own',
  perlindungan: 'pelindungan where it concerns personal data',
  akan: 'wajib for a duty, and the plain verb for anything else',
  als: 'SLA',
  minimal: 'paling sedikit, paling singkat or paling rendah',
  maksimal: 'paling banyak, paling lama or paling tinggi',
  'selambat-lambatnya': 'paling lambat',
  'sekurang-kurangnya': 'paling sedikit',
  'sebanyak-banyaknya': 'paling banyak',
};

/** `perlindungan` is wrong only before `data pribadi`: consumers have theirs under that name. */
const scopes: Readonly<Record<string, string>> = { perlindungan: '(?=\\s+data\\s+pribadi)' };

/** `file:line says "akan": write ...`. */
export function wrongSpellings({ file, line, id }: Omit<Said, 'en'>): readonly string[] {
  return Object.entries(wrong).flatMap(([form, instead]) =>
    places(id, form, scopes[form]).map(
      ([start]) => `${file}:${line + lineOf(id, start)} says "${form}": write ${instead}`,
    ),
  );
}

/** Where a form stands as a word of its own, in any case, over a line end too. */
function places(text: string, form: string, ending = ''): readonly (readonly [start: number, end: number])[] {
  const { pattern, longest } = patternOf(form, ending);
  // Most forms stand nowhere in a text, and to see that a pattern of all letters is slow.
  if (!text.toLowerCase().includes(longest)) return [];
  return [...text.matchAll(pattern)].map(({ 0: match, index }) => [index, index + match.length]);
}

interface Pattern {
  readonly pattern: RegExp;
  /** The longest word of the form, in small letters. */
  readonly longest: string;
}

const patterns = new Map<string, Pattern>();

function patternOf(form: string, ending: string): Pattern {
  const key = `${form} ${ending}`;
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
  const words = form.toLowerCase().split(' ');
  const made = {
    pattern: new RegExp(`(?<![\\p{L}-])${escaped}${ending}(?![\\p{L}-])`, 'giu'),
    longest: words.reduce((longest, word) => (word.length > longest.length ? word : longest)),
  };
  patterns.set(key, made);
  return made;
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length - 1;
}
