/**
 * What a helper can print, told from the shape alone: a value where it prints values, a thing with the keys that its
 * sentence is made of where it says a thing. A template that prints anything else would load, and every contract be
 * blamed for a value that none can have.
 */
import { type Cursor, isTested, type Tested } from './cursor.js';
import type { Helper } from './template.js';

/** Keys of the thing that a helper says, any of them; `value`: a leaf, `value or` a leaf as well. */
const subjects: Readonly<Record<Helper, { readonly value: boolean; readonly keys: readonly string[] } | null>> = {
  figure: { value: true, keys: [] },
  words: { value: true, keys: [] },
  'or-blank': { value: true, keys: [] },
  dateline: { value: true, keys: [] },
  many: { value: true, keys: [] },
  name: { value: true, keys: ['name', 'kind', 'open'] },
  formula: { value: false, keys: ['kind'] },
  guard: { value: false, keys: ['kind'] },
  like: { value: false, keys: ['kind'] },
  alike: { value: false, keys: ['kind'] },
  event: { value: false, keys: ['kind'] },
  example: { value: false, keys: ['kind'] },
  'base-name': { value: false, keys: ['fee'] },
  goal: { value: false, keys: ['at-least', 'at-most', 'within'] },
  allowance: { value: false, keys: ['at-least', 'at-most', 'within'] },
  'tier-range': { value: false, keys: ['below', 'above', 'longer-than'] },
  'credit-amount': { value: false, keys: ['credit', 'days', 'reward', 'kind'] },
  clause: { value: false, keys: ['paragraphs'] },
  exposure: null,
  term: null,
  define: null,
  ref: null,
};

/** Why the helper cannot say what stands there, and what to write; null where it can. */
export function unsayable(
  helper: Helper,
  path: readonly string[],
  found: Cursor | Tested,
): { readonly message: string; readonly help: string } | null {
  const subject = subjects[helper];
  if (subject === null) return null;
  const written = path.length === 0 ? 'this' : path.join('.');
  if (isTested(found)) return onlyTested(written);
  const { shape } = found;
  if (shape.kind === 'leaf') {
    return subject.value
      ? null
      : {
          message: `${written} is a value, and ${helper} says a thing that has ${subject.keys.join(', ')}.`,
          help: `Write {{${written}}}.`,
        };
  }
  const inside = shape.kind === 'choice' ? shape.map : shape;
  if (inside.kind !== 'map') {
    const message = `${written} is a list, and a list is not printed as one thing.`;
    return { message, help: `Write {{#each ${written}}} around it, and print a value of each.` };
  }
  const keys = [...inside.keys.keys()];
  if (subject.keys.some((key) => inside.keys.has(key))) return null;
  const prints =
    subject.keys.length > 0 ? `${helper} says one that has ${subject.keys.join(' or ')}` : 'one of them is printed';
  return {
    message: `${written} is a map of values, and ${prints}.`,
    help: `Write one of ${keys
      .slice(0, 8)
      .map((key) => (written === 'this' ? key : `${written}.${key}`))
      .join(', ')}.`,
  };
}

/** A fact, or an option of a word: it chooses words and is none itself. */
export function onlyTested(written: string): { readonly message: string; readonly help: string } {
  return {
    message: `${written} is true or false, and nothing is printed for it.`,
    help: `Write {{#if ${written}}} and the words that follow from it.`,
  };
}
