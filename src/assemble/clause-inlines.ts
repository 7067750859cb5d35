/**
 * The words of one block to inlines. Most hold no sign, and are joined as they are; a block with one is read sign by
 * sign: `**strong**`, `*emphasis*`, `\` before a sign that is meant as itself. Between the words stand the values, terms
 * and references of the contract, of which nothing is ever looked at, so no name can become markup.
 */
import type { Inline, Text } from '../document/inline.js';
import type { MarkedText } from './pieces.js';
import type { Piece } from './stretch.js';

/** The words of a block with the id in front of them. */
export interface PlainWords {
  readonly id: string | null;
  readonly inlines: readonly Inline[];
}

/** Reads the blocks of one clause. */
export class PlainReader {
  /** One list for all blocks, of which each takes as much as it has: a list that grows by itself keeps room for seventeen. */
  private readonly made: Inline[] = [];

  /** Null where a sign stands among the words. White space before the first and behind the last word is none. */
  read(pieces: readonly Piece[]): PlainWords | null {
    const { made } = this;
    let count = 0;
    let id: string | null = null;
    let begins = true;
    let completion = '';
    let text = '';
    // The words that are the text so far, where they are all of it.
    let whole: Text | null = null;
    // A blank that follows is one too many: at the start, and behind another one.
    let spaced = true;
    for (const piece of pieces) {
      if (piece.type === 'completion') {
        if (!piece.sound) return null;
        completion = piece.suffix;
      } else if (piece.type === 'words') {
        const opens = begins && !piece.blank;
        const { said } = opens ? piece.opening : piece;
        if (said === null) return null;
        if (opens) {
          begins = false;
          if (piece.opening.id !== null) id = piece.opening.id + completion;
        }
        let words: string = spaced && said.text.startsWith(' ') ? said.text.slice(1) : said.text;
        if (text === '' && count > 0 && stopsTwice(made[count - 1], words)) words = words.slice(1);
        if (words === '') continue;
        whole = text === '' && words === said.text ? said : null;
        text += words;
        spaced = words.endsWith(' ');
      } else {
        begins = false;
        spaced = false;
        if (piece.type === 'text') {
          whole = text === '' ? piece : null;
          text += piece.text;
        } else {
          if (text !== '') made[count++] = whole ?? { type: 'text', text };
          text = '';
          made[count++] = piece;
        }
      }
    }
    if (spaced && text !== '') {
      text = text.slice(0, -1);
      whole = null;
    }
    if (text !== '') made[count++] = whole ?? { type: 'text', text };
    return { id, inlines: made.slice(0, count) };
  }
}

const pieces = /\uE000(\d+)\uE001|\\([!-/:-@[-`{-~])|(\*{1,2})/gu;

export interface ClauseInlines {
  readonly inlines: readonly Inline[];
  /** An emphasis is not closed before the end, so that its sign would be lost; it stays open to the end. */
  readonly leavesOpen: boolean;
}

/** Throws for a slot that was never filled: that is ours. */
export function clauseInlines({ text, slots }: MarkedText): ClauseInlines {
  const whole: Inline[] = [];
  const open: Emphasis[] = [];
  let into = whole;
  let at = 0;
  for (const match of text.matchAll(pieces)) {
    if (match.index > at) addWords(text.slice(at, match.index), into);
    const [all, slot, sign, mark] = match;
    at = match.index + all.length;
    if (slot !== undefined) {
      const inline = slots[Number(slot)];
      if (!inline) throw new Error(`Slot ${slot} was never filled.`);
      if (inline.type === 'text') addText(inline.text, into);
      else into.push(inline);
    } else if (sign !== undefined) addWords(sign, into);
    else if (mark !== undefined && open.at(-1)?.mark === mark) {
      open.pop();
      into = open.at(-1)?.children ?? whole;
    } else if (mark !== undefined) {
      const children: Inline[] = [];
      into.push({ type: mark === '**' ? 'strong' : 'emphasis', children });
      open.push({ mark, children });
      into = children;
    }
  }
  addWords(at === 0 ? text : text.slice(at), into);
  return { inlines: whole, leavesOpen: open.length > 0 };
}

/** An emphasis that is open: it stands in the tree already and is filled until its sign comes again. */
interface Emphasis {
  readonly mark: string;
  readonly children: Inline[];
}

/** Anything but single spaces between words; most texts of a template have none, and are left as they are. */
const looseSpace = /[^\S ]|\s\s/u;

/** White space of the source is one space. */
function addWords(text: string, into: Inline[]): void {
  const words = looseSpace.test(text) ? text.replace(/\s+/gu, ' ') : text;
  addText(stopsTwice(into.at(-1), words) ? words.slice(1) : words, into);
}

/** A value that ends with a full stop of its own, as `Example Pte. Ltd.` does, ends a sentence without a second one. */
function stopsTwice(before: Inline | undefined, words: string): boolean {
  return words.startsWith('.') && before?.type === 'value' && before.text.endsWith('.');
}

function addText(text: string, into: Inline[]): void {
  if (text === '') return;
  const last = into.at(-1);
  if (last?.type === 'text') into[into.length - 1] = { type: 'text', text: last.text + text };
  else into.push({ type: 'text', text });
}
