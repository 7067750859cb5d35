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
  readonly whole: ClauseTemplate['whole'];
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

/**
 * Every inline of a version, row by row, those inside an emphasis after it. A visit and no list: each clause is
 * looked through several times, and lists of all its inlines were a tenth of the time of the whole step.
 */
export function visitInlines(version: ParsedClause, visit: Visit): void {
  if (version.heading) visitAll(version.heading, visit);
  for (const row of version.rows) visitInlinesOfRow(row, visit);
}

export function visitInlinesOfRow(row: ParsedRow, visit: Visit): void {
  switch (row.type) {
    case 'text':
      if (row.block.type === 'paragraph') visitAll(row.block.inlines, visit);
      else if (row.block.type === 'list') for (const item of row.block.items) visitAll(item.inlines, visit);
      return;
    case 'title':
      visitAll(row.inlines, visit);
      return;
    case 'table':
      visitAll(row.caption, visit);
      for (const cell of row.header) visitAll(cell, visit);
      for (const line of row.rows) for (const cell of line.cells) visitAll(cell, visit);
      return;
    case 'signatures':
      for (const { above, stamp, below } of row.signatories) {
        for (const line of above) visitAll(line, visit);
        if (stamp) visitAll(stamp, visit);
        for (const line of below) visitAll(line, visit);
      }
  }
}

export function visitAll(inlines: readonly Inline[], visit: Visit): void {
  for (const inline of inlines) {
    visit(inline);
    if (inline.type === 'strong' || inline.type === 'emphasis') visitAll(inline.children, visit);
  }
}

type Visit = (inline: Inline) => void;
