/**
 * A character that the printed contract cannot show, or that a reader cannot see. The finding names it
 * and counts its place in the text, from 1.
 */
import { type Diagnostic, diagnostic } from '../../source/diagnostic.js';
import { unacceptedCharacter } from '../../source/unaccepted-character.js';
import { type Place, subject } from './place.js';

/** What people paste without knowing it. */
const INVISIBLE: Readonly<Record<number, string>> = {
  9: 'a tab',
  10: 'a line break',
  13: 'a carriage return',
  160: 'a no-break space',
  173: 'a soft hyphen',
  8203: 'a zero-width space',
  8204: 'a zero-width non-joiner',
  8205: 'a zero-width joiner',
  8206: 'a left-to-right mark',
  8207: 'a right-to-left mark',
  8237: 'a left-to-right override',
  8238: 'a right-to-left override',
  8239: 'a narrow no-break space',
  8288: 'a word joiner',
  65279: 'a byte order mark',
  65533: 'the sign for a lost character',
};

export interface RefusedCharacter {
  readonly character: string;
  /** `U+200B` */
  readonly name: string;
  readonly help: string;
  /** In characters, from 1. */
  readonly position: number;
}

/** The first character of `text` that cannot be printed; null where all can. */
export function firstRefused(text: string, multiline: boolean): RefusedCharacter | null {
  const found = unacceptedCharacter(text, multiline);
  if (found === null) return null;
  const { character, name, help, offset } = found;
  return { character, name, help, position: [...text.slice(0, offset)].length + 1 };
}

export function refusedCharacter(place: Place, { character, name, help, position }: RefusedCharacter): Diagnostic {
  return diagnostic({
    code: 'model/refused-character',
    message: `${subject(place)} has ${inWords(character)} (${name}) as character ${position}.`,
    help,
    path: place.path,
  });
}

function inWords(character: string): string {
  const known = INVISIBLE[character.codePointAt(0) ?? 0];
  if (known !== undefined) return known;
  if (/\p{M}/u.test(character)) return 'a loose accent';
  return /\p{C}|\p{Z}/u.test(character) ? 'an invisible character' : character;
}
