/**
 * A file as text, and where its lines begin. Line ends are `\n` or `\r\n`, as editors show them.
 * The name is what the user called the file; nothing here opens it.
 */
import { type Diagnostic, diagnostic } from './diagnostic.js';
import type { Point, Span } from './span.js';

export interface Source {
  readonly name: string;
  readonly text: string;
  /** Offset of the first character of each line; at least one entry. */
  readonly lineStarts: readonly number[];
}

/** Larger files are refused before they are read or parsed: a contract of this size is no contract. */
export const MAX_SOURCE_BYTES = 1_000_000;

export function makeSource(name: string, text: string): Source {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { name, text, lineStarts };
}

/** The finding for a file that is too large; it has no position, because nobody looked inside. */
export function tooLarge(name: string, bytes: number): Diagnostic | null {
  if (bytes <= MAX_SOURCE_BYTES) return null;
  return diagnostic({
    code: 'source/too-large',
    message: `${name} has ${bytes} bytes, and a contract file has at most ${MAX_SOURCE_BYTES}.`,
    help: 'give the contract file itself, not an archive or a log',
  });
}

export function pointAt(source: Source, offset: number): Point {
  const { lineStarts } = source;
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1, offset };
}

export function spanOf(source: Source, start: number, end: number): Span {
  return { source: source.name, start: pointAt(source, start), end: pointAt(source, Math.max(start, end)) };
}

/** A line without its line end; empty beyond the last. Lines count from 1. */
export function lineText(source: Source, line: number): string {
  const start = source.lineStarts[line - 1];
  if (start === undefined) return '';
  const end = source.lineStarts[line] ?? source.text.length;
  return source.text.slice(start, end).replace(/\r?\n$/, '');
}
