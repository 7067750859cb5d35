/**
 * A safe fix -> edits of the text, which keep the comments and the layout of the file: a word or value is replaced
 * where it stands, in the quotes that it has; items of a list change places with the comments that are theirs.
 */
import type { Diagnostic } from './diagnostic.js';
import type { ItemIds } from './path.js';
import type { Raw } from './raw.js';
import { lineText, pointAt, type Source } from './source.js';

/** Offsets in UTF-16 units; `text` stands in place of what is between. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits of the fixes that findings carry, without those that touch an earlier one: they come with the next reading. */
export function editsOf(findings: readonly Diagnostic[], raw: Raw, ids: ItemIds): readonly Edit[] {
  const taken: Edit[] = [];
  for (const finding of findings) {
    const edits = editsOfOne(finding, raw, ids);
    if (!edits.some((edit) => taken.some((one) => edit.start < one.end && one.start < edit.end))) taken.push(...edits);
  }
  return taken.sort((left, right) => left.start - right.start);
}

/** The text with all edits done; they stand in its order and do not touch each other. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, text: instead } of edits) {
    result += text.slice(from, start) + instead;
    from = end;
  }
  return result + text.slice(from);
}

function editsOfOne({ fix, path }: Diagnostic, raw: Raw, ids: ItemIds): readonly Edit[] {
  if (fix === undefined || path === null) return [];
  if (fix.kind === 'order') return reordered(fix.items, raw, ids);
  const span = fix.kind === 'key' ? raw.locateKey(path, ids) : raw.locateValue(path, ids);
  if (span === null) return [];
  const [start, end] = [span.start.offset, span.end.offset];
  const before = raw.source.text.slice(start, end);
  return [{ start, end, text: quotedLike(before, fix.text) }];
}

function quotedLike(before: string, text: string): string {
  if (before.startsWith("'")) return `'${text.replaceAll("'", "''")}'`;
  return before.startsWith('"') || !/^[A-Za-z][\w .-]*$/.test(text) ? JSON.stringify(text) : text;
}

/** Nothing where an item is not there, or where items share lines in a way that no comment could follow. */
function reordered(items: readonly string[], raw: Raw, ids: ItemIds): readonly Edit[] {
  const spans = items.flatMap((path) => raw.locateValue(path, ids) ?? []);
  if (spans.length !== items.length) return [];
  const wanted = spans.map((span) => ({ start: span.start.offset, end: span.end.offset }));
  const slots = wanted.toSorted((left, right) => left.start - right.start);
  const blocks = slots.map((slot, index) => blockOf(raw.source, slot, index === 0));
  const areBlocks = blocks.every((block) => block !== null);
  const textOf = (slot: Stretch): string => {
    const { start, end } = (areBlocks ? blocks[slots.indexOf(slot)] : null) ?? slot;
    return raw.source.text.slice(start, end);
  };
  return slots.flatMap((slot, index) => {
    const instead = wanted[index];
    if (instead === undefined || instead === slot) return [];
    const { start, end } = (areBlocks ? blocks[index] : null) ?? slot;
    return [{ start, end, text: textOf(instead) }];
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Whole lines of an item that begins with its dash, from the comments directly above it to the comment behind it. What
 * stands above the first item may be about the list, and stays. Null where the lines hold something else.
 */
function blockOf(source: Source, { start, end }: Stretch, isFirst: boolean): Stretch | null {
  const first = pointAt(source, start);
  const last = pointAt(source, Math.max(start, source.text.slice(start, end).trimEnd().length + start));
  const dash = /^(\s*)-\s+$/.exec(source.text.slice(source.lineStarts[first.line - 1] ?? 0, start));
  const tail = lineText(source, last.line).slice(last.column - 1);
  if (dash === null || !/^\s*(?:#.*)?$/.test(tail)) return null;
  let { line } = first;
  while (!isFirst && line > 1 && lineText(source, line - 1).startsWith(`${dash[1]}#`)) line -= 1;
  const from = source.lineStarts[line - 1] ?? 0;
  return { start: from, end: (source.lineStarts[last.line - 1] ?? 0) + lineText(source, last.line).length };
}
