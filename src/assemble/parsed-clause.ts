/**
 * One language's version of a clause after parsing: rows with their ids, not yet laid beside the other
 * language and not yet numbered.
 */
import type { Block, Column, ParagraphRole } from '../document/block.js';
import type { Inline } from '../document/inline.js';

/** One language's version of a clause; `pair` lays the versions over each other. */
export interface ParsedClause {
  readonly heading: readonly Inline[] | null;
  readonly rows: readonly ParsedRow[];
}

export type ParsedRow = ParsedText | ParsedTitle | ParsedTable | ParsedSignatures;

export interface ParsedText {
  readonly type: 'text';
  readonly id: string;
  readonly level: 0 | 1 | 2 | 3;
  /** False for lead-ins and second paragraphs. */
  readonly numbered: boolean;
  /** True where the locale closes the item with `;`, `; and` or `.`. */
  readonly item: boolean;
  readonly block: Block;
}

export interface ParsedTitle {
  readonly type: 'title';
  readonly id: string;
  readonly role: ParagraphRole;
  readonly inlines: readonly Inline[];
}

export interface ParsedTable {
  readonly type: 'table';
  readonly id: string;
  readonly caption: readonly Inline[];
  readonly columns: readonly Column[];
  readonly header: readonly (readonly Inline[])[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly (readonly Inline[])[] }[];
}

export interface ParsedSignatures {
  readonly type: 'signatures';
  readonly id: string;
  readonly signatories: readonly ParsedSignatory[];
}

export interface ParsedSignatory {
  readonly id: string;
  readonly above: readonly (readonly Inline[])[];
  readonly stamp: readonly Inline[] | null;
  readonly below: readonly (readonly Inline[])[];
}
