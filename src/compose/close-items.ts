/**
 * The punctuation at the end of list items: `;`, `; and` before the last, `.` at the end. It is put
 * here and not in templates, so that a list may lose any item and still end rightly. An item
 * that opens a list of its own ends with its colon; the last item of that list ends as its
 * parent would have.
 */
import type { Block } from '../document/block.js';
import type { Language, Texts } from '../document/document.js';
import type { Inline } from '../document/inline.js';
import { textOfInlines } from '../document/text.js';
import type { Locale } from '../locale/locale.js';
import { localeOf } from '../locale/locale-of.js';
import type { PairedRow } from './pair.js';

/** How an item ends. `none`: it is no item, or opens a list. */
export type Closing = 'none' | 'more' | 'last-but-one' | 'last';

/** One closing per row. Of an item with several paragraphs the last one is closed. */
export function closings(rows: readonly PairedRow[]): readonly Closing[] {
  const result = rows.map((): Closing => 'none');
  closeRange(rows, 0, rows.length, null, result);
  return result;
}

/** The texts of an item with the ending of each language. A text that ends with its own full stop is given no second one. */
export function closeItem(
  texts: Texts<Block>,
  closing: Closing,
  locales: Readonly<Record<Language, Locale>>,
): Texts<Block> {
  if (closing === 'none') return texts;
  const closed: Record<Language, Block> = {};
  for (const language of Object.keys(texts)) {
    const block = texts[language];
    if (block !== undefined) closed[language] = withEnding(block, localeOf(locales, language)['list-endings'][closing]);
  }
  return closed;
}

function withEnding(block: Block, ending: string): Block {
  if (block.type !== 'paragraph') return block;
  if (ending === '.' && /[.?!]$/u.test(textOfInlines(block.inlines))) return block;
  const inlines: readonly Inline[] = [...block.inlines, { type: 'text', text: ending }];
  return { ...block, inlines };
}

/** Closes the items between `from` and `to`, which stand under an item that would end with `inherited`. */
function closeRange(
  rows: readonly PairedRow[],
  from: number,
  to: number,
  inherited: Closing | null,
  result: Closing[],
): void {
  let start = from;
  while (start < to) {
    const row = rows[start];
    if (row?.type !== 'text' || !row.numbered) {
      start++;
      continue;
    }
    const level = row.level;
    const siblings: number[] = [];
    let end = start;
    for (; end < to; end++) {
      const next = rows[end];
      if (next?.type !== 'text' || next.level < level) break;
      if (next.level === level && next.numbered) siblings.push(end);
    }
    for (const [place, sibling] of siblings.entries()) {
      const until = siblings[place + 1] ?? end;
      const own = placeOf(place, siblings.length);
      const closing = own === 'last' ? (inherited ?? 'last') : own;
      const children = firstChild(rows, sibling + 1, until, level);
      const item = rows[sibling];
      const isItem = item?.type === 'text' && item.item;
      if (children < until) closeRange(rows, children, until, isItem ? closing : null, result);
      else if (isItem) result[until - 1] = closing;
    }
    start = Math.max(end, start + 1);
  }
}

function placeOf(place: number, count: number): Closing {
  if (place === count - 1) return 'last';
  return place === count - 2 ? 'last-but-one' : 'more';
}

function firstChild(rows: readonly PairedRow[], from: number, to: number, level: number): number {
  for (let index = from; index < to; index++) {
    const row = rows[index];
    if (row?.type === 'text' && row.numbered && row.level > level) return index;
  }
  return to;
}
