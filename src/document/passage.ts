/**
 * A piece of text as a reader meets it, with its place: a sentence of the author in a contract file, or a line
 * of somebody else's contract. Rules about wording see nothing else, so they judge both alike.
 */
import type { Span } from '../source/span.js';
import type { Language } from './document.js';

export interface Passage {
  readonly kind: 'heading' | 'text' | 'cell';
  /** Without markup. */
  readonly text: string;
  /** Null where it cannot be told. */
  readonly language: Language | null;
  /** Where in a contract file; null in a file that is only text. */
  readonly path: string | null;
  /** Where in the text, when the passage was read from one; null: looked up from `path` later. */
  readonly span: Span | null;
  /** Where a part of `text` stands, by its first character and the one behind its last; null as `span`. */
  readonly within: ((from: number, to: number) => Span) | null;
}
