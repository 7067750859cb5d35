/**
 * Patterns made of the words of a language, once for each list; and the place of a part of a passage, in the file or
 * at the path that it has.
 */
import type { Passage } from '../document/passage.js';
import type { Smell } from './rule.js';

/** Any of the phrases at word borders, in any case. */
export function phrases(list: readonly string[]): RegExp {
  const known = made.get(list);
  if (known !== undefined) return known;
  const sorted = [...list].sort((one, other) => other.length - one.length);
  const source = sorted.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+')).join('|');
  const pattern =
    list.length === 0 ? /(?!)/gu : new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');
  made.set(list, pattern);
  return pattern;
}

const made = new WeakMap<readonly string[], RegExp>();

export function placeIn(passage: Passage, from: number, to: number): Pick<Smell, 'path' | 'span'> {
  return { path: passage.path, span: passage.within?.(from, to) ?? null };
}
