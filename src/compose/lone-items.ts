/**
 * A list that has shrunk to one item is no list: the item goes on in the sentence that opens it, `in place: two-factor
 * login.`, and without the colon behind a word of the locale that wants none, `shall keep a copy.` It stays an item where
 * a reference leads to it, or where its sentence does not end in a colon.
 */
import type { Block } from '../document/block.js';
import type { Language } from '../document/document.js';
import type { Inline } from '../document/inline.js';
import { perLanguage } from '../document/per-language.js';
import { textOfInlines } from '../document/text.js';
import type { Locale } from '../locale/locale.js';
import { localeOf } from '../locale/locale-of.js';
import type { PairedClause, PairedRow } from './pair.js';

type TextRow = Extract<PairedRow, { readonly type: 'text' }>;

/** `referred` are targets of references, `clause#row`. */
export function joinLoneItems(
  clause: string,
  { heading, rows }: PairedClause,
  languages: readonly Language[],
  referred: ReadonlySet<string>,
  locales: Readonly<Record<Language, Locale>>,
): PairedClause {
  const joined: PairedRow[] = [];
  // From the end, so that an item that took one in can itself go on in the sentence above it.
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    if (row === undefined) continue;
    const [item, after] = [joined.at(-1), joined.at(-2)];
    const alone = isText(row) && row.numbered && isText(item) && isBelow(item, row) && !goesOn(after, item);
    const together = alone && !referred.has(`${clause}#${item.id}`) ? join(row, item, languages, locales) : null;
    if (together === null) joined.push(row);
    else joined[joined.length - 1] = together;
  }
  return { heading, rows: joined.reverse() };
}

function isText(row: PairedRow | undefined): row is TextRow {
  return row?.type === 'text';
}

const isBelow = (item: TextRow, row: TextRow): boolean => item.numbered && item.item && item.level === row.level + 1;

/** Whether the list has another item, or the item a further paragraph or a list of its own. */
const goesOn = (after: PairedRow | undefined, { level }: TextRow): boolean => isText(after) && after.level >= level;

/** Null where a sentence does not open a list, in one of the languages. */
function join(
  row: TextRow,
  item: TextRow,
  languages: readonly Language[],
  locales: Readonly<Record<Language, Locale>>,
): TextRow | null {
  const opens = (block: Block | undefined): boolean =>
    block?.type === 'paragraph' && textOfInlines(block.inlines).endsWith(':');
  if (!languages.every((language) => opens(row.texts[language]) && item.texts[language]?.type === 'paragraph'))
    return null;
  const texts = perLanguage(languages, (language): Block => {
    const [sentence, rest] = [row.texts[language], item.texts[language]];
    if (sentence?.type !== 'paragraph' || rest?.type !== 'paragraph') throw new Error('Both are paragraphs.');
    // An item of a list that is left is closed by that list.
    const stop = row.item || /[.?!]$/u.test(textOfInlines(rest.inlines)) ? '' : '.';
    const inlines: readonly Inline[] = [
      ...runOn(sentence.inlines, localeOf(locales, language)['runs-on']),
      { type: 'text', text: ' ' },
      ...rest.inlines,
      ...(stop === '' ? [] : [{ type: 'text' as const, text: stop }]),
    ];
    return { ...sentence, inlines };
  });
  return { ...row, texts };
}

/** Without its colon where the word before it wants none. */
function runOn(inlines: readonly Inline[], words: readonly string[]): readonly Inline[] {
  const [, word = ''] = /(\p{L}+):$/u.exec(textOfInlines(inlines)) ?? [];
  const last = inlines.at(-1);
  if (!words.includes(word) || last?.type !== 'text') return inlines;
  return [...inlines.slice(0, -1), { ...last, text: last.text.slice(0, -1) }];
}
