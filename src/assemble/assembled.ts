/**
 * What assemble hands on: clauses in order, each as every printed language says it, not yet laid side
 * by side and not yet numbered; and the walks over them.
 */
import type { Language } from '../document/document.js';
import type { Inline } from '../document/inline.js';
import type { ClauseTemplate } from './library.js';
import type { ParsedClause, ParsedRow } from './parsed-clause.js';

/** A clause as each language says it. */
export interface AssembledClause {
  readonly id: string;
  readonly place: ClauseTemplate['place'];
  readonly numbering: ClauseTemplate['numbering'];
  readonly versions: Readonly<Record<Language, ParsedClause>>;
}

export interface Assembled {
  readonly front: readonly AssembledClause[];
  readonly body: readonly AssembledClause[];
  readonly back: readonly AssembledClause[];
  readonly annexes: readonly AssembledClause[];
}

export function everyClause(assembled: Assembled): readonly AssembledClause[] {
  return [...assembled.front, ...assembled.body, ...assembled.back, ...assembled.annexes];
}

/** Every inline of a version, row by row. */
export function inlinesOf(version: ParsedClause): readonly Inline[] {
  return [...(version.heading ?? []), ...version.rows.flatMap(inlinesOfRow)];
}

export function inlinesOfRow(row: ParsedRow): readonly Inline[] {
  switch (row.type) {
    case 'text':
      if (row.block.type === 'paragraph') return row.block.inlines;
      return row.block.type === 'list' ? row.block.items.flatMap((item) => item.inlines) : [];
    case 'title':
      return row.inlines;
    case 'table':
      return [...row.caption, ...row.header.flat(), ...row.rows.flatMap((line) => line.cells.flat())];
    case 'signatures':
      return row.signatories.flatMap((one) => [...one.above.flat(), ...(one.stamp ?? []), ...one.below.flat()]);
  }
}
