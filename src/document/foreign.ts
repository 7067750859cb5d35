/**
 * What was read of a contract that somebody else wrote in Markdown: its words with their places, and of its
 * figures and structure as much as could be told without guessing. What could not is listed, never filled in.
 */
import type { CreditTable } from '../model/credit-table.js';
import type { PrintedTime } from '../model/printed-allowance.js';
import type { Span } from '../source/span.js';
import type { Percent } from '../values/percent.js';
import type { Language } from './document.js';
import type { Passage } from './passage.js';

export interface Foreign {
  /** The language of most of it; null where that cannot be told. */
  readonly language: Language | null;
  readonly passages: readonly Passage[];
  readonly tables: readonly ForeignTable[];
  readonly targets: readonly ForeignTarget[];
  readonly allowances: readonly ForeignAllowance[];
  readonly examples: readonly ForeignExample[];
  readonly references: readonly ForeignReference[];
  readonly terms: readonly ForeignTerm[];
  readonly undefinedTerms: readonly ForeignTerm[];
  /** In the order of the text. */
  readonly unread: readonly Unread[];
  readonly counts: { readonly tables: number; readonly sentences: number; readonly references: number };
}

/** A table of credits. A row's place is the cell with its range. */
export interface ForeignTable {
  readonly table: CreditTable<Span>;
  readonly unit: 'percent' | 'time';
  /** What a row says: the texts of its two cells. */
  readonly rows: ReadonlyMap<Span, { readonly range: string; readonly credit: string; readonly creditSpan: Span }>;
  readonly span: Span;
  /** The target that the table was held against. */
  readonly target: ForeignTarget | null;
  /** The one ceiling of credits that the text states, where the table credits shares too. */
  readonly cap: ForeignTarget | null;
}

/** A percent that the text promises, or sets as a ceiling. */
export interface ForeignTarget {
  readonly value: Percent;
  readonly span: Span;
}

/** Downtime that is printed beside a target. */
export interface ForeignAllowance {
  readonly target: Percent;
  readonly printed: PrintedTime;
  /** As it stands in the text. */
  readonly text: string;
  readonly span: Span;
  readonly base: AllowanceBase;
  /** Allowances of one column of a table belong together; null for one in a sentence. */
  readonly column: number | null;
}

/** A worked example beside the one table of credits that the text has. */
export interface ForeignExample {
  readonly measured: Percent;
  readonly credit: Percent;
  /** Where the credit stands. */
  readonly span: Span;
  readonly table: ForeignTable;
}

/** How long the time is that the figure is taken of, as far as the text says. */
export type AllowanceBase =
  | { readonly type: 'days'; readonly days: number }
  | { readonly type: 'period'; readonly period: 'day' | 'week' | 'month' | 'quarter' | 'year' };

export interface ForeignReference {
  /** As it stands in the text: `section 7.2`. */
  readonly text: string;
  readonly span: Span;
  /** Whether the text has such a place. */
  readonly found: boolean;
}

export interface ForeignTerm {
  readonly term: string;
  readonly span: Span;
  /** Uses besides the definition; of a term that nothing defines, all of them. */
  readonly uses: number;
}

export interface Unread {
  readonly span: Span;
  /** One sentence: what was not read, and why. */
  readonly message: string;
}
