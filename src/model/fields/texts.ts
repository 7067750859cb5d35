/**
 * Leaves that are words of the author: printed letter for letter. Which characters a contract may
 * have is for `source/characters.ts` to say; a line break stands only where a field allows it.
 */

import { accepted, type Parsed, refused } from '../../values/parsed.js';
import { firstRefused } from '../findings/refused-character.js';
import { type About, type Field, rawField, textField } from './field.js';
import type { Problem } from './problem.js';

/** A language of a contract. */
export type Language = 'en' | 'id';

/** All languages, as the locales have them. */
export const LANGUAGES: readonly Language[] = ['id', 'en'];

/**
 * The author's words: a string in a contract of one language, one for each language in a contract of
 * two. `invariants/text-in-each-language.ts` sees to it.
 */
export type Text = string | { readonly [L in Language]?: string };

type More = Pick<About, 'multiline' | 'plain' | 'says' | 'sensitive'>;

export function text(describe: string, more: More = {}): Field<Text> {
  return rawField<Text>({ leaf: 'text', describe, ...more }, (raw) => {
    if (typeof raw === 'string') return raw === '' ? { type: 'empty' } : readWords(raw, more.multiline);
    if (Array.isArray(raw)) return { type: 'shape', expected: 'text or map' };
    const found: { [L in Language]?: string } = {};
    const problems: Problem[] = [];
    for (const [key, words] of Object.entries(raw)) {
      const language = LANGUAGES.find((one) => one === key);
      if (language === undefined) {
        problems.push({ type: 'unknown-key', key, known: LANGUAGES });
        continue;
      }
      const read = readOne(words, more.multiline);
      if ('ok' in read && read.ok) found[language] = read.value;
      else problems.push({ ...asProblem(read), below: [key] });
    }
    if (problems.length > 0) return problems;
    return Object.keys(found).length === 0 ? { type: 'empty' } : accepted(found);
  });
}

function readOne(words: unknown, multiline: boolean | undefined): Parsed<string> | Problem {
  if (typeof words !== 'string') return { type: 'shape', expected: 'text' };
  return words === '' ? { type: 'empty' } : readWords(words, multiline);
}

function asProblem(read: Parsed<string> | Problem): Problem {
  if ('type' in read) return read;
  return { type: 'value', message: read.ok ? '' : read.message, help: read.ok ? '' : read.help };
}

/** A proper name, an address, a place: the same in every language. */
export function name(describe: string, more: More = {}): Field<string> {
  return textField({ leaf: 'name', describe, ...more }, (words) => readWords(words, more.multiline));
}

/** Longer is no number; and numbers of the contract stand at the foot of every page, where they take room from the text. */
const LONGEST_IDENTIFIER = 100;

/** A number or code that somebody gave: letters and digits as they stand, leading zeros and all. */
export function identifier(describe: string, more: More = {}): Field<string> {
  return textField({ leaf: 'identifier', describe, ...more }, (words) => {
    const { length } = [...words];
    if (length <= LONGEST_IDENTIFIER) return readWords(words, false);
    return refused(
      `A number has at most ${LONGEST_IDENTIFIER} characters, and this one has ${length}.`,
      'write the number or code alone, and what it is about elsewhere',
    );
  });
}

/** Why these words cannot be printed, or the words themselves, unchanged. */
export function readWords(words: string, multiline = false): Parsed<string> | Problem {
  if (/^\s|\s$/.test(words)) return spaceAtEnd(words);
  if (!multiline && /[\n\r]/.test(words)) {
    return refused('A line break stands in a text of one line.', 'write the text on one line');
  }
  const character = firstRefused(words, multiline);
  if (character !== null) return { type: 'character', refused: character };
  return accepted(words);
}

function spaceAtEnd(words: string): Parsed<string> {
  if (/\n\s*$/.test(words))
    return refused('The text ends with a line break.', 'write |- instead of |, or >- instead of >');
  return refused(`The text ${/^\s/.test(words) ? 'begins' : 'ends'} with a space.`, 'take the space out of the quotes');
}
