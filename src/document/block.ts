/**
 * Blocks: what a row holds. A union closed on `type`, so that a table of handlers typed over it
 * makes the compiler list what a new block still needs.
 */
import type { Language } from './document.js';
import type { Inline } from './inline.js';

export type Block = Paragraph | List | Table | Signature;

/**
 * `language` is null where the text is the same in every printed language (figures, names), or
 * where the row already says the language.
 */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly role: ParagraphRole;
  readonly language: Language | null;
  readonly inlines: readonly Inline[];
}

/**
 * `title` the name of the document; `subtitle` lines under it (parties, subject, numbers);
 * `heading` of a clause or annex; `caption` of a table; `note` small print under a table or at
 * the top of a copy; `body` everything else.
 */
export type ParagraphRole = 'title' | 'subtitle' | 'heading' | 'body' | 'caption' | 'note';

/** An unnumbered list, in annexes only; one paragraph an item. */
export interface List {
  readonly type: 'list';
  readonly items: readonly Paragraph[];
}

/** The header row repeats on every page; data rows never split. */
export interface Table {
  readonly type: 'table';
  readonly caption: readonly Paragraph[];
  readonly columns: readonly Column[];
  readonly header: readonly Cell[];
  readonly rows: readonly TableRow[];
}

export interface Column {
  readonly align: 'left' | 'right' | 'center';
}

export interface TableRow {
  readonly id: string;
  readonly cells: readonly Cell[];
}

/** Laid over each other: one paragraph where the languages agree, else one per language, first language above. */
export interface Cell {
  readonly paragraphs: readonly Paragraph[];
}

/** Signatories side by side; the block never splits over pages. */
export interface Signature {
  readonly type: 'signature';
  readonly columns: readonly Signatory[];
}

/** `above` stands over the space for the signature, `below` under its line. `stamp` labels an empty box that nothing overlaps. */
export interface Signatory {
  readonly id: string;
  readonly above: readonly Paragraph[];
  readonly stamp: Paragraph | null;
  readonly below: readonly Paragraph[];
}
