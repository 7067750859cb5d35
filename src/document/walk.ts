/**
 * One ordered visit of a document: clauses, rows, paragraphs and inlines as they are printed, each with what
 * it stands in. Whoever needs "every reference" or "every value" asks here, so that no kind of container is
 * forgotten by one of them.
 */
import type { Block, Cell, Paragraph } from './block.js';
import type { Clause, Document, Language, Row } from './document.js';
import type { Inline } from './inline.js';

export type Part = 'front' | 'clauses' | 'back' | 'annexes';

export const parts: readonly Part[] = ['front', 'clauses', 'back', 'annexes'];

/** Where a node stands. `language` is null in a shared row whose paragraph names none. */
export interface Place {
  readonly part: Part;
  readonly clause: Clause;
  /** The heading's own row, or one of the clause's rows. */
  readonly row: Row;
  readonly language: Language | null;
}

/** What to do at each node; all optional. `strong` and `emphasis` are visited before their children. */
export interface Visitor {
  readonly clause?: (clause: Clause, part: Part) => void;
  readonly row?: (row: Row, clause: Clause, part: Part) => void;
  readonly block?: (block: Block, place: Place) => void;
  /** Every paragraph, also those inside lists, tables and signatures. */
  readonly paragraph?: (paragraph: Paragraph, place: Place) => void;
  readonly inline?: (inline: Inline, place: Place) => void;
}

export function walkDocument(document: Document, visitor: Visitor): void {
  for (const part of parts) {
    for (const clause of document[part]) {
      visitor.clause?.(clause, part);
      if (clause.heading !== null) walkRow(document, clause.heading, clause, part, visitor);
      for (const row of clause.rows) walkRow(document, row, clause, part, visitor);
    }
  }
}

/** Every inline of clauses that are on their way to a document. */
export function walkClauses(
  clauses: readonly Clause[],
  languages: readonly Language[],
  visit: (inline: Inline, clause: Clause) => void,
): void {
  const visitor: Visitor = { inline: (inline, { clause }) => visit(inline, clause) };
  for (const clause of clauses) for (const row of clause.rows) walkRow({ languages }, row, clause, 'clauses', visitor);
}

function walkRow(document: Pick<Document, 'languages'>, row: Row, clause: Clause, part: Part, visitor: Visitor): void {
  visitor.row?.(row, clause, part);
  if (row.type === 'shared') {
    for (const block of row.blocks) walkBlock(block, { part, clause, row, language: null }, visitor);
    return;
  }
  for (const language of document.languages) {
    const block = row.texts[language];
    if (block !== undefined) walkBlock(block, { part, clause, row, language }, visitor);
  }
}

function walkBlock(block: Block, place: Place, visitor: Visitor): void {
  visitor.block?.(block, place);
  const { part, clause, row } = place;
  eachParagraph(block, (paragraph) => {
    const { language, inlines } = paragraph;
    const here = language === null ? place : { part, clause, row, language };
    visitor.paragraph?.(paragraph, here);
    if (visitor.inline !== undefined) walkInlines(inlines, here, visitor.inline);
  });
}

function walkInlines(inlines: readonly Inline[], place: Place, visit: (inline: Inline, place: Place) => void): void {
  for (const inline of inlines) {
    visit(inline, place);
    if (inline.type === 'strong' || inline.type === 'emphasis') walkInlines(inline.children, place, visit);
  }
}

/** The paragraphs of a block in the order in which they are printed. */
export function eachParagraph(block: Block, visit: (paragraph: Paragraph) => void): void {
  switch (block.type) {
    case 'paragraph':
      visit(block);
      return;
    case 'list':
      block.items.forEach(visit);
      return;
    case 'table':
      block.caption.forEach(visit);
      inCells(block.header, visit);
      for (const row of block.rows) inCells(row.cells, visit);
      return;
    case 'signature':
      for (const { above, stamp, below } of block.columns) {
        above.forEach(visit);
        if (stamp !== null) visit(stamp);
        below.forEach(visit);
      }
  }
}

function inCells(cells: readonly Cell[], visit: (paragraph: Paragraph) => void): void {
  for (const cell of cells) cell.paragraphs.forEach(visit);
}
