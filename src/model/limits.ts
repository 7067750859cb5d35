/**
 * How much one place of a contract file may hold. Far above what parties agree, and low enough that nothing behind
 * this, which goes over a list for each of its entries or breaks a text into lines, has work for more than a moment.
 */
import { isRawList } from '../source/path.js';
import type { RawValue } from '../source/raw.js';

/** Entries of one list, or of one map. */
export const MOST_ENTRIES = 1000;

/** Characters of one text: two pages. */
export const LONGEST_TEXT = 5000;

/** Lines of one text. */
export const MOST_LINES = 100;

/** Texts, lists and maps of one file. The largest example has eight hundred. */
export const MOST_VALUES = 50_000;

/** A place that holds too much of something. */
export interface OverLimit {
  readonly keys: readonly (string | number)[];
  readonly holds: number;
  readonly of: 'entries' | 'characters' | 'lines' | 'values';
}

/** Places from `keys` down, in the order of the file; inside one that holds too much nobody looks. */
export function overLimits(value: RawValue, keys: OverLimit['keys']): readonly OverLimit[] {
  const found: OverLimit[] = [];
  visit(value, keys, found);
  return found;
}

/** How many values there are from here down, this one too. */
export function countValues(value: RawValue): number {
  if (typeof value === 'string') return 1;
  return Object.values(value).reduce<number>((sum, inner) => sum + countValues(inner), 1);
}

function visit(value: RawValue, keys: OverLimit['keys'], found: OverLimit[]): void {
  if (typeof value === 'string') {
    // Counted only where it may be too much: most texts are a word.
    if (value.length <= MOST_LINES) return;
    const characters = value.length > LONGEST_TEXT ? [...value].length : 0;
    const lines = value.split('\n').length;
    if (characters > LONGEST_TEXT) found.push({ keys, holds: characters, of: 'characters' });
    else if (lines > MOST_LINES) found.push({ keys, holds: lines, of: 'lines' });
    return;
  }
  const entries = isRawList(value) ? [...value.entries()] : Object.entries(value);
  if (entries.length > MOST_ENTRIES) found.push({ keys, holds: entries.length, of: 'entries' });
  else for (const [key, inner] of entries) visit(inner, [...keys, key], found);
}
