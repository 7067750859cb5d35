/**
 * Constructors of the tree, used by code and tests alike: `doc({}, clause('a', row('r', { en: 'Words.' })))`.
 * A string becomes a text inline, words become a body paragraph. Nothing is numbered or checked here:
 * labels are given as they are to be printed.
 */
import type { Block, Cell, Column, List, Paragraph, ParagraphRole, Signatory, Signature, Table } from './block.js';
import type {
  Clause,
  ClauseNumber,
  Document,
  Furniture,
  Language,
  Numbering,
  NumberingFamily,
  RowNumber,
  SharedRow,
  TextRow,
  Texts,
} from './document.js';
import type { Break, Emphasis, Inline, Reference, ReferencePart, Strong, Term, Text, Value } from './inline.js';

/** Words of a paragraph: a string stands for a text inline. */
export type Words = string | Inline;

export const text = (words: string): Text => ({ type: 'text', text: words });

export const strong = (...words: readonly Words[]): Strong => ({ type: 'strong', children: inlines(words) });

export const emphasis = (...words: readonly Words[]): Emphasis => ({ type: 'emphasis', children: inlines(words) });

/** A value of the contract; `path` says where it came from. */
export function value(printed: string, path = 'agreement.id', more: Partial<Value> = {}): Value {
  return { type: 'value', paths: [path], kind: 'text', form: 'figure', ...more, text: printed };
}

export const term = (id: string, words: string, defines = false): Term => ({
  type: 'term',
  term: id,
  defines,
  text: words,
});

/** `parts`: a string is words between numbers, `number()` a number. */
export function reference(target: string, ...parts: readonly (string | ReferencePart)[]): Reference {
  const all = parts.map((part): ReferencePart => (typeof part === 'string' ? { type: 'words', text: part } : part));
  return { type: 'reference', target, parts: all };
}

/** The number of `anchor`, for `reference()`. */
export function number(anchor: string, label: string, context: 'own' | 'full' = 'own'): ReferencePart {
  return { type: 'number', anchor, context, text: label };
}

export const br: Break = { type: 'break' };

export function inlines(words: readonly Words[]): readonly Inline[] {
  return words.map((word) => (typeof word === 'string' ? text(word) : word));
}

/** A body paragraph whose language its row says. */
export const p = (...words: readonly Words[]): Paragraph => paragraph('body', null, ...words);

export function paragraph(role: ParagraphRole, language: Language | null, ...words: readonly Words[]): Paragraph {
  return { type: 'paragraph', role, language, inlines: inlines(words) };
}

export const list = (...items: readonly Paragraph[]): List => ({ type: 'list', items });

/** One paragraph where the languages agree, else one per language. */
export const cell = (...content: readonly (string | Paragraph)[]): Cell => ({
  paragraphs: content.map((one) => (typeof one === 'string' ? p(one) : one)),
});

/** A table of `rows[id] = cells`; `align` names the alignment of each column: `'left right'`. */
export function table(
  align: string,
  header: readonly (string | Cell)[],
  rows: Readonly<Record<string, readonly (string | Cell)[]>>,
  caption: readonly Paragraph[] = [],
): Table {
  return {
    type: 'table',
    caption,
    columns: align.split(' ').map((one) => ({ align: one as Column['align'] })),
    header: header.map(asCell),
    rows: Object.entries(rows).map(([id, cells]) => ({ id, cells: cells.map(asCell) })),
  };
}

const asCell = (content: string | Cell): Cell => (typeof content === 'string' ? cell(content) : content);

export const signature = (...columns: readonly Signatory[]): Signature => ({ type: 'signature', columns });

export function signatory(
  id: string,
  above: readonly Paragraph[],
  below: readonly Paragraph[],
  stamp: Paragraph | null = null,
): Signatory {
  return { id, above, stamp, below };
}

/** A text row; a string stands for a body paragraph. Without `more` a lead-in: level 0, no number. */
export function row(
  id: string,
  texts: Texts<string | Block>,
  more: { readonly level?: TextRow['level']; readonly number?: RowNumber | null } = {},
): TextRow {
  return { type: 'text', id, level: more.level ?? 0, number: more.number ?? null, texts: mapTexts(texts, asBlock) };
}

const asBlock = (content: string | Block): Block => (typeof content === 'string' ? p(content) : content);

export const shared = (id: string, ...blocks: readonly Block[]): SharedRow => ({ type: 'shared', id, blocks });

export function rowNumber(count: number, label: Texts<string>, family: NumberingFamily = 'body'): RowNumber {
  return { family, value: count, label };
}

export function clauseNumber(count: number, label: Texts<string>, family: NumberingFamily = 'body'): ClauseNumber {
  return { family, value: count, label };
}

/** A clause without heading and number; `headed` gives it both. */
export const clause = (id: string, ...rows: Clause['rows']): Clause => ({
  id,
  number: null,
  whole: false,
  heading: null,
  rows,
});

/** A clause under a heading: one title per language. */
export function headed(
  id: string,
  number: ClauseNumber | null,
  titles: Texts<string>,
  ...rows: Clause['rows']
): Clause {
  const heading = row(
    'heading',
    mapTexts(titles, (title) => paragraph('heading', null, title)),
  );
  return { id, number, whole: false, heading, rows };
}

/** A document of these clauses; what `parts` leaves out is empty, in English, without numbering. */
export function doc(parts: Partial<Document>, ...clauses: readonly Clause[]): Document {
  return {
    languages: ['en'],
    typesetting: 'usual',
    numbering: noNumbering,
    furniture: furniture({}),
    front: [],
    clauses,
    back: [],
    annexes: [],
    stamp: { id: 'sample', revision: 1, date: '2026-11-23', model: '0'.repeat(64), templates: '0'.repeat(64) },
    attachment: null,
    ...parts,
  };
}

export const noNumbering: Numbering = { body: [], annex: [], parties: [], recitals: [], definitions: [] };

export function furniture(parts: Partial<Furniture>): Furniture {
  return {
    title: 'Sample',
    author: 'Parties',
    subject: 'Subject',
    running: [p('Sample')],
    page: {
      en: { before: 'Page ', between: ' of ', after: '' },
      id: { before: 'Halaman ', between: ' dari ', after: '' },
    },
    mark: null,
    watermark: null,
    initials: null,
    columns: { en: 'ENGLISH', id: 'BAHASA INDONESIA' },
    ...parts,
  };
}

/** The same languages, each text changed by `change`. */
export function mapTexts<A, B>(texts: Texts<A>, change: (one: A) => B): Texts<B> {
  return Object.fromEntries(Object.entries(texts).map(([language, one]) => [language, change(one)]));
}
