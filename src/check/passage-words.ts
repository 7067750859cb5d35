/**
 * Phrases of a language in a passage, found word by word: every render checks the author's texts, and a pattern of
 * sixty phrases costs more to make than all of them cost to read. A passage is taken apart once for all rules.
 */
import type { Passage } from '../document/passage.js';

export interface PassageWord {
  /** In lower case, with a straight apostrophe. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** A part of the passage's text. */
export interface Part {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const taken = new WeakMap<Passage, readonly PassageWord[]>();
const indexes = new WeakMap<readonly string[], ReadonlyMap<string, readonly (readonly string[])[]>>();

export function wordsIn(passage: Passage): readonly PassageWord[] {
  const known = taken.get(passage);
  if (known !== undefined) return known;
  const words: PassageWord[] = [];
  let behind = 0;
  // Texts alone, and their places looked for: a match that knows its place costs three times as much.
  for (const text of passage.text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}'\u2019-]*[\p{L}\p{N}])?/gu) ?? []) {
    const from = passage.text.indexOf(text, behind);
    behind = from + text.length;
    words.push({ word: text.toLowerCase().replace('\u2019', "'"), from, to: behind });
  }
  taken.set(passage, words);
  return words;
}

/** All places where one of the phrases stands, the longest of those that begin at one word. */
export function phrasesIn(passage: Passage, phrases: readonly string[]): readonly Part[] {
  const index = indexOf(phrases);
  const words = wordsIn(passage);
  const parts: Part[] = [];
  let behind = 0;
  for (const [at, { word, from }] of words.entries()) {
    const found =
      from < behind
        ? undefined
        : index.get(word)?.find((phrase) => phrase.every((part, step) => words[at + step]?.word === part));
    const to = found && words[at + found.length - 1]?.to;
    if (found === undefined || to === undefined) continue;
    const text = passage.text.slice(from, to);
    // Words of one phrase have blanks between them and nothing else.
    if (text.split(/\s+/).length !== found.length) continue;
    parts.push({ text, from, to });
    behind = to;
  }
  return parts;
}

/** By first word, the longest first. Made once for each list of a language. */
function indexOf(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const known = indexes.get(phrases);
  if (known !== undefined) return known;
  const index = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.replace('\u2019', "'").split(' ');
    const [first = ''] = words;
    index.set(
      first,
      [...(index.get(first) ?? []), words].sort((one, other) => other.length - one.length),
    );
  }
  indexes.set(phrases, index);
  return index;
}
