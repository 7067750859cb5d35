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
import { perLanguage } from '../document/per-language.js';
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
  // In a family with headings the first level is theirs.
  const above = family === 'body' || family === 'annex' ? 0 : 1;
  const alone = family === 'body' && rows.filter(isParagraph).length === 1;
  const counts = [clause?.value ?? 0, 0, 0, 0];
  return rows.map((row) => {
    if (row.type !== 'text' || !row.numbered) return null;
    const value = (counts[row.level] ?? 0) + 1;
    counts[row.level] = value;
    for (let below = row.level + 1; below < counts.length; below++) counts[below] = 0;
    const index = row.level - above;
    if (!levels[index] || (alone && row.level === 1)) return null;
    return { family, value, label: labelOf(levels, index, above === 0 ? counts : counts.slice(above), languages) };
  });
}

function isParagraph(row: PairedRow): boolean {
  return row.type === 'text' && row.numbered && row.level === 1;
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
  return perLanguage(languages, (language) => filled(label[language] ?? '', levels, counts));
}

function filled(label: string, levels: readonly NumberLevel[], counts: readonly number[]): string {
  let text = '';
  let at = 0;
  for (let sign = label.indexOf('%'); sign !== -1; sign = label.indexOf('%', sign + 1)) {
    const level = label.charCodeAt(sign + 1) - '1'.charCodeAt(0);
    if (!(level >= -1 && level < 9)) continue;
    text += label.slice(at, sign) + figure(counts[level] ?? 0, levels[level]?.format ?? 'decimal');
    at = sign + 2;
  }
  return text + label.slice(at);
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

/** The anchors of a document, `clause` and `clause#row`: of rows only those that something refers to. */
export function anchorsOf(clauses: readonly Clause[], referred: ReadonlySet<string>): ReadonlyMap<string, Anchor> {
  const wanted = new Set([...referred].map((target) => target.split('#')[0]));
  const anchors = new Map<string, Anchor>();
  for (const clause of clauses) {
    const own: Anchor = { clause, trail: [] };
    anchors.set(clause.id, own);
    if (!wanted.has(clause.id)) continue;
    const open: { anchor: string; level: number; number: RowNumber }[] = [];
    for (const row of clause.rows) {
      const anchor = `${clause.id}#${row.id}`;
      if (row.type === 'text') {
        while ((open.at(-1)?.level ?? -1) >= row.level) open.pop();
        if (row.number) open.push({ anchor, level: row.level, number: row.number });
      }
      if (referred.has(anchor)) anchors.set(anchor, row.type === 'text' ? { clause, trail: [...open] } : own);
    }
  }
  return anchors;
}

/** Where a reference can lead: the clause, and the numbered rows from the outermost to the target. */
export interface Anchor {
  readonly clause: Clause;
  readonly trail: readonly { readonly anchor: string; readonly level: number; readonly number: RowNumber }[];
}
