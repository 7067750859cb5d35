/**
 * Patterns made of the words of a language, once for each list; and the place of a part of a passage, in the file or
 * at the path that it has.
 */
import type { Passage } from '../document/passage.js';
import type { Wording } from '../locale/wording.js';
import type { Smell } from './rule.js';

/** Any of the phrases at word borders, in any case. */
export function phrases(list: readonly string[]): RegExp {
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
  const source = sorted.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+')).join('|');
  return `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`;
}

/** A pattern of several lists, made once for each language. */
export function patternOf(make: (wording: Wording) => string): (wording: Wording) => RegExp {
  const patterns = new WeakMap<Wording, RegExp>();
  return (wording) => {
    const known = patterns.get(wording);
    if (known !== undefined) return known;
    const pattern = new RegExp(make(wording), 'iu');
    patterns.set(wording, pattern);
    return pattern;
  };
}

/** Whether any of the phrases stands in the text. */
export function says(text: string, list: readonly string[]): boolean {
  return text.search(phrases(list)) !== -1;
}

export function placeIn(passage: Passage, from: number, to: number): Pick<Smell, 'path' | 'span'> {
  return { path: passage.path, span: passage.within?.(from, to) ?? null };
}
