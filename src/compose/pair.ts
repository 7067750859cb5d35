/**
 * The languages of one clause laid side by side. Text rows keep one text per language; titles,
 * tables and signatures are laid over each other, line by line and cell by cell: what is equal
 * (figures, names, codes) is printed once, what differs in each language, first language above. So
 * a figure stands once and cannot diverge.
 */
import type { ParsedClause, ParsedRow, ParsedSignatory, ParsedTable, ParsedText } from '../assemble/parsed-clause.js';
import type { Block, Cell, Paragraph, ParagraphRole, Signatory, Table } from '../document/block.js';
import type { Language, SharedRow, TextRow, Texts } from '../document/document.js';
import type { Inline } from '../document/inline.js';
import { perLanguage } from '../document/per-language.js';
import { textOfInlines } from '../document/text.js';

/** A row before it has a number. */
export type PairedRow = (Omit<TextRow, 'number'> & { readonly numbered: boolean; readonly item: boolean }) | SharedRow;

export interface PairedClause {
  readonly heading: Texts<readonly Inline[]> | null;
  readonly rows: readonly PairedRow[];
}

/** Throws where the versions differ in their rows: the library has checked that they cannot. */
export function pairClause(
  clause: string,
  versions: Texts<ParsedClause>,
  languages: readonly Language[],
): PairedClause {
  const parsed = languages.map((language) => version(versions, language));
  const first = parsed[0];
  if (first === undefined) throw new Error(`Clause ${clause} is printed in one language at least.`);
  for (let at = 1; at < parsed.length; at++) {
    const { rows = [] } = parsed[at] ?? {};
    if (rows.length !== first.rows.length || rows.some(({ id }, index) => id !== first.rows[index]?.id)) {
      const ids = (of: readonly ParsedRow[]): string => of.map(({ id }) => id).join();
      throw new Error(`Clause ${clause} has rows ${ids(first.rows)} and in ${languages[at]} ${ids(rows)}.`);
    }
  }
  const heading = first.heading
    ? perLanguage(languages, (language) => version(versions, language).heading ?? [])
    : null;
  return { heading, rows: first.rows.map((row, index) => pairRow(row, index, parsed, languages)) };
}

/** `clauses` are the versions of the clause, by language, and this row stands at `index` in each. */
function pairRow(
  row: ParsedRow,
  index: number,
  clauses: readonly ParsedClause[],
  languages: readonly Language[],
): PairedRow {
  switch (row.type) {
    case 'text':
      return pairText(row, index, clauses, languages);
    case 'title':
      return {
        type: 'shared',
        id: row.id,
        blocks: layOver(row.role, languages, alike(row, index, clauses), ({ inlines }) => inlines),
      };
    case 'table':
      return { type: 'shared', id: row.id, blocks: [pairTable(alike(row, index, clauses), row, languages)] };
    case 'signatures': {
      const versions = alike(row, index, clauses);
      const columns = row.signatories.map((one, column) =>
        pairSignatory(
          versions.map(({ signatories }) => signatories[column] ?? one),
          one,
          languages,
        ),
      );
      return { type: 'shared', id: row.id, blocks: [{ type: 'signature', columns }] };
    }
  }
}

/** The versions of a row, which are of its kind. */
function alike<R extends ParsedRow>(row: R, index: number, clauses: readonly ParsedClause[]): readonly R[] {
  return clauses.map(({ rows }) => {
    const there = rows[index] ?? row;
    if (there.type !== row.type) throw new Error(`Row ${row.id} is a ${row.type} in each language.`);
    return there as R;
  });
}

function pairText(
  row: ParsedText,
  index: number,
  clauses: readonly ParsedClause[],
  languages: readonly Language[],
): PairedRow {
  const texts: Record<Language, Block> = {};
  for (let at = 0; at < languages.length; at++) {
    const there = clauses[at]?.rows[index];
    texts[languages[at] ?? ''] = there?.type === 'text' ? there.block : row.block;
  }
  return { type: 'text', id: row.id, level: row.level, numbered: row.numbered, item: row.item, texts };
}

function pairTable(versions: readonly ParsedTable[], table: ParsedTable, languages: readonly Language[]): Table {
  const cell = (inlinesOf: (there: ParsedTable) => readonly Inline[]): Cell => ({
    paragraphs: layOver('body', languages, versions, inlinesOf),
  });
  return {
    type: 'table',
    caption: layOver('caption', languages, versions, ({ caption }) => caption),
    columns: table.columns,
    header: table.header.map((_, column) => cell(({ header }) => header[column] ?? [])),
    rows: table.rows.map(({ id, cells }, line) => ({
      id,
      cells: cells.map((_, column) => cell(({ rows }) => rows[line]?.cells[column] ?? [])),
    })),
  };
}

function pairSignatory(
  versions: readonly ParsedSignatory[],
  signatory: ParsedSignatory,
  languages: readonly Language[],
): Signatory {
  const lines = (side: 'above' | 'below'): readonly Paragraph[] => {
    const laid: Paragraph[] = [];
    for (let line = 0; line < signatory[side].length; line++)
      laid.push(...layOver('body', languages, versions, (there) => there[side][line] ?? []));
    return laid;
  };
  return {
    id: signatory.id,
    above: lines('above'),
    stamp: signatory.stamp ? oneLine(layOver('note', languages, versions, ({ stamp }) => stamp ?? [])) : null,
    below: lines('below'),
  };
}

/** One paragraph where all languages say the same, else one for each. */
function layOver<T>(
  role: ParagraphRole,
  languages: readonly Language[],
  versions: readonly T[],
  inlinesOf: (there: T) => readonly Inline[],
): readonly Paragraph[] {
  const [first, ...others] = versions;
  if (first === undefined) return [];
  const inlines = inlinesOf(first);
  if (others.length === 0 || (!refers(inlines) && saysTheSame(inlines, others, inlinesOf))) {
    return [{ type: 'paragraph', role, language: null, inlines }];
  }
  return versions.map((there, at) => ({
    type: 'paragraph',
    role,
    language: languages[at] ?? '',
    inlines: inlinesOf(there),
  }));
}

/** A reference has no text yet, and once it has one, each language has its own. */
function refers(inlines: readonly Inline[]): boolean {
  return inlines.some(({ type }) => type === 'reference');
}

function saysTheSame<T>(
  inlines: readonly Inline[],
  others: readonly T[],
  inlinesOf: (there: T) => readonly Inline[],
): boolean {
  const text = textOfInlines(inlines);
  return others.every((there) => textOfInlines(inlinesOf(there)) === text);
}

/** A stamp box has one label; where the languages differ they share it, with a line break between. */
function oneLine(paragraphs: readonly Paragraph[]): Paragraph | null {
  const [first, ...others] = paragraphs;
  if (!first) return null;
  if (others.length === 0) return first;
  const broken = others.flatMap((next): readonly Inline[] => [{ type: 'break' }, ...next.inlines]);
  return { ...first, language: null, inlines: [...first.inlines, ...broken] };
}

function version<T>(versions: Texts<T>, language: Language): T {
  const found = versions[language];
  if (!found) throw new Error(`There is no version in ${language}.`);
  return found;
}
