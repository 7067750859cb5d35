/**
 * Patterns made of the words of a language, once for each list; and the place of a part of a passage, in the file or
 * at the path that it has.
 */
import type { Passage } from '../document/passage.js';
import type { Wording } from '../locale/wording.js';
import { literalPattern } from '../source/literal-pattern.js';
import type { Smell } from './rule.js';

/** Any of the phrases at word borders, in any case. */
function phrases(list: readonly string[]): RegExp {
  const known = made.get(list);
  if (known !== undefined) return known;
  const pattern = new RegExp(anyOf(list), 'giu');
  made.set(list, pattern);
  return pattern;
}

const made = new WeakMap<readonly string[], RegExp>();

/** Source of a pattern, for a part of a larger one: any of the phrases at word borders. */
export function anyOf(list: readonly string[]): string {
  if (list.length === 0) return '(?!)';
  const sorted = [...list].sort((one, other) => other.length - one.length);
  const source = sorted.map((phrase) => literalPattern(phrase).replace(/ /g, '\\s+')).join('|');
  return `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`;
}

/**
 * What a pattern of several lists finds first in a text, in one language. It is made with the first text that has
 * words of `needs`, phrases of which every find has one: most contracts hold none, and such a pattern takes a
 * millisecond or two to make.
 */
export function finder(
  needs: (wording: Wording) => readonly string[],
  make: (wording: Wording) => string,
): (wording: Wording, text: string) => RegExpExecArray | null {
  const patterns = new WeakMap<Wording, { readonly needed: readonly string[]; pattern: RegExp | null }>();
  return (wording, text) => {
    const known = patterns.get(wording) ?? { needed: needs(wording), pattern: null };
    patterns.set(wording, known);
    if (!maySay(text, known.needed)) return null;
    known.pattern ??= new RegExp(make(wording), 'iu');
    return known.pattern.exec(text);
  };
}

/** All places where any of the phrases stands, in the order of the text. */
export function placesOf(text: string, list: readonly string[]): readonly RegExpExecArray[] {
  return maySay(text, list) ? [...text.matchAll(phrases(list))] : [];
}

/** Whether any of the phrases stands in the text. */
export function says(text: string, list: readonly string[]): boolean {
  return maySay(text, list) && text.search(phrases(list)) !== -1;
}

/** False where no phrase can stand in the text, for none has all its words there: far cheaper than a pattern. */
function maySay(text: string, list: readonly string[]): boolean {
  const small = text.toLowerCase();
  return wordsOf(list).some((words) => words.every((word) => small.includes(word)));
}

/** Of each phrase its words, the longest and so the rarest first. */
function wordsOf(list: readonly string[]): readonly (readonly string[])[] {
  const known = taken.get(list);
  if (known !== undefined) return known;
  const words = list.map((phrase) =>
    phrase
      .toLowerCase()
      .split(' ')
      .sort((one, other) => other.length - one.length),
  );
  taken.set(list, words);
  return words;
}

const taken = new WeakMap<readonly string[], readonly (readonly string[])[]>();

export function placeIn(passage: Passage, from: number, to: number): Pick<Smell, 'path' | 'span'> {
  return { path: passage.path, span: passage.within?.(from, to) ?? null };
}
