/**
 * Numbers: every clause, paragraph and item counted once, printed in each language's label. The
 * scheme is data (Document.numbering) and belongs to the document. A clause of one paragraph gives
 * it no number of its own, as both Indonesian and English drafters write.
 */
import type {
  Clause,
  ClauseNumber,
  Language,
  Numbering,
  NumberingFamily,
  NumberLevel,
  RowNumber,
  Texts,
} from '../document/document.js';
import type { PairedRow } from './pair.js';

/** Numbers of the rows of one clause, null where a row has none. */
export function numberRows(
  rows: readonly PairedRow[],
  family: NumberingFamily,
  clause: ClauseNumber | null,
  numbering: Numbering,
  languages: readonly Language[],
): readonly (RowNumber | null)[] {
  const levels = numbering[family];
  const headed = family === 'body' || family === 'annex';
  const alone =
    family === 'body' && rows.filter((row) => row.type === 'text' && row.numbered && row.level === 1).length === 1;
  const counts = [clause?.value ?? 0, 0, 0, 0];
  return rows.map((row) => {
    if (row.type !== 'text' || !row.numbered) return null;
    counts[row.level] = (counts[row.level] ?? 0) + 1;
    counts.fill(0, row.level + 1);
    const index = headed ? row.level : row.level - 1;
    const level = levels[index];
    if (!level || (alone && row.level === 1)) return null;
    const used = headed ? counts : counts.slice(1);
    return { family, value: counts[row.level] ?? 0, label: labelOf(levels, index, used, languages) };
  });
}

export function numberClause(
  value: number,
  family: 'body' | 'annex',
  numbering: Numbering,
  languages: readonly Language[],
): ClauseNumber {
  return { family, value, label: labelOf(numbering[family], 0, [value], languages) };
}

/** The label with every `%n` replaced by the count of that level in that level's own figures. */
export function labelOf(
  levels: readonly NumberLevel[],
  index: number,
  counts: readonly number[],
  languages: readonly Language[],
): Texts<string> {
  const label = levels[index]?.label ?? {};
  return Object.fromEntries(
    languages.map((language) => [
      language,
      (label[language] ?? '').replace(/%(\d)/gu, (_, digit: string) => {
        const at = Number(digit) - 1;
        return figure(counts[at] ?? 0, levels[at]?.format ?? 'decimal');
      }),
    ]),
  );
}

/** A count in the figures of a numbering level. Letters go on after z as Word does: aa, bb. */
export function figure(count: number, format: NumberLevel['format']): string {
  switch (format) {
    case 'decimal':
      return String(count);
    case 'lower-letter':
      return letters(count);
    case 'upper-letter':
      return letters(count).toUpperCase();
    case 'lower-roman':
      return roman(count).toLowerCase();
    case 'upper-roman':
      return roman(count);
  }
}

function letters(count: number): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return letter.repeat(Math.floor((count - 1) / 26) + 1);
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(count: number): string {
  let rest = count;
  let text = '';
  for (const [value, sign] of romans) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}

/** All numbered anchors of a document: `clause` and `clause#row`. */
export function anchorsOf(clauses: readonly Clause[]): ReadonlyMap<string, Anchor> {
  const anchors = new Map<string, Anchor>();
  for (const clause of clauses) {
    const own: Anchor = { clause, trail: [] };
    anchors.set(clause.id, own);
    const open: { anchor: string; level: number; number: RowNumber }[] = [];
    for (const row of clause.rows) {
      if (row.type !== 'text') {
        anchors.set(`${clause.id}#${row.id}`, own);
        continue;
      }
      while ((open.at(-1)?.level ?? -1) >= row.level) open.pop();
      const anchor = `${clause.id}#${row.id}`;
      if (row.number) open.push({ anchor, level: row.level, number: row.number });
      anchors.set(anchor, {
        clause,
        trail: [...open],
      });
    }
  }
  return anchors;
}

/** Where a reference can lead: the clause, and the numbered rows from the outermost to the target. */
export interface Anchor {
  readonly clause: Clause;
  readonly trail: readonly { readonly anchor: string; readonly level: number; readonly number: RowNumber }[];
}
