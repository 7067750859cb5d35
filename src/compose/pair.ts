/**
 * The languages of one clause laid side by side. Text rows keep one text per language; titles,
 * tables and signatures are laid over each other, line by line and cell by cell: what is equal
 * (figures, names, codes) is printed once, what differs in each language, first language above. So
 * a figure stands once and cannot diverge.
 */
import type { ParsedClause, ParsedRow, ParsedSignatory } from '../assemble/parsed-clause.js';
import type { Cell, Paragraph, ParagraphRole, Signatory } from '../document/block.js';
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
  const first = version(versions, languages[0] ?? '');
  for (const language of languages) {
    const { rows } = version(versions, language);
    if (rows.length !== first.rows.length || rows.some(({ id }, at) => id !== first.rows[at]?.id)) {
      const ids = (of: readonly ParsedRow[]): string => of.map(({ id }) => id).join();
      throw new Error(`Clause ${clause} has rows ${ids(first.rows)} and in ${language} ${ids(rows)}.`);
    }
  }
  const heading = first.heading
    ? perLanguage(languages, (language) => version(versions, language).heading ?? [])
    : null;
  const rows = first.rows.map((row, index) =>
    pairRow(
      row,
      languages,
      perLanguage(languages, (language) => version(versions, language).rows[index] ?? row),
    ),
  );
  return { heading, rows };
}

function pairRow(row: ParsedRow, languages: readonly Language[], versions: Texts<ParsedRow>): PairedRow {
  const lay = (role: ParagraphRole, inlinesOf: (row: ParsedRow) => readonly Inline[]): readonly Paragraph[] =>
    layOver(role, languages, (language) => inlinesOf(versions[language] ?? row));
  switch (row.type) {
    case 'text':
      return {
        type: 'text',
        id: row.id,
        level: row.level,
        numbered: row.numbered,
        item: row.item,
        texts: perLanguage(languages, (language) => {
          const there = versions[language];
          return there?.type === 'text' ? there.block : row.block;
        }),
      };
    case 'title':
      return {
        type: 'shared',
        id: row.id,
        blocks: lay(row.role, (there) => (there.type === 'title' ? there.inlines : [])),
      };
    case 'table': {
      const cell = (inlinesOf: (row: ParsedRow) => readonly Inline[]): Cell => ({ paragraphs: lay('body', inlinesOf) });
      return {
        type: 'shared',
        id: row.id,
        blocks: [
          {
            type: 'table',
            caption: lay('caption', (there) => (there.type === 'table' ? there.caption : [])),
            columns: row.columns,
            header: row.header.map((_, column) =>
              cell((there) => (there.type === 'table' ? (there.header[column] ?? []) : [])),
            ),
            rows: row.rows.map((line, index) => ({
              id: line.id,
              cells: line.cells.map((_, column) =>
                cell((there) => (there.type === 'table' ? (there.rows[index]?.cells[column] ?? []) : [])),
              ),
            })),
          },
        ],
      };
    }
    case 'signatures':
      return {
        type: 'shared',
        id: row.id,
        blocks: [{ type: 'signature', columns: row.signatories.map((_, index) => paired(index)) }],
      };
  }
  function paired(index: number): Signatory {
    const of = (there: ParsedRow): ParsedSignatory | undefined =>
      there.type === 'signatures' ? there.signatories[index] : undefined;
    const mine = of(row);
    const lines = (side: 'above' | 'below'): readonly Paragraph[] =>
      (mine?.[side] ?? []).flatMap((_, line) => lay('body', (there) => of(there)?.[side][line] ?? []));
    return {
      id: mine?.id ?? '',
      above: lines('above'),
      stamp: mine?.stamp ? oneLine(lay('note', (there) => of(there)?.stamp ?? [])) : null,
      below: lines('below'),
    };
  }
}

/** One paragraph where all languages say the same, else one for each. */
function layOver(
  role: ParagraphRole,
  languages: readonly Language[],
  inlinesOf: (language: Language) => readonly Inline[],
): readonly Paragraph[] {
  const versions = languages.map((language) => ({ language, inlines: inlinesOf(language) }));
  const [first] = versions;
  if (!first) return [];
  if (versions.length === 1) return [{ type: 'paragraph', role, language: null, inlines: first.inlines }];
  const texts = new Set(versions.map(({ inlines }) => textOfInlines(inlines)));
  // A reference has no text yet, and once it has one, each language has its own.
  const referring = first.inlines.some((inline) => inline.type === 'reference');
  if (texts.size === 1 && !referring) return [{ type: 'paragraph', role, language: null, inlines: first.inlines }];
  return versions.map(({ language, inlines }) => ({ type: 'paragraph', role, language, inlines }));
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
