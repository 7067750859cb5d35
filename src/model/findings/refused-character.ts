/**
 * A character that the printed contract cannot show, or that a reader cannot see. The finding names it
 * and counts its place in the text, from 1.
 */

import { isAccepted } from '../../source/characters.js';
import { type Diagnostic, diagnostic } from '../../source/diagnostic.js';
import { type Place, subject } from './place.js';

/** What people paste without knowing it, and what to write instead. */
const KNOWN: Readonly<Record<number, readonly [name: string, help: string]>> = {
  9: ['a tab', 'write a space'],
  10: ['a line break', 'write the text on one line'],
  13: ['a carriage return', 'take it out'],
  160: ['a no-break space', 'write a plain space'],
  173: ['a soft hyphen', 'take it out'],
  8194: ['a wide space', 'write a plain space'],
  8195: ['a wide space', 'write a plain space'],
  8201: ['a thin space', 'write a plain space'],
  8203: ['a zero-width space', 'take it out'],
  8204: ['a zero-width non-joiner', 'take it out'],
  8205: ['a zero-width joiner', 'take it out'],
  8206: ['a left-to-right mark', 'take it out'],
  8207: ['a right-to-left mark', 'take it out'],
  8232: ['a line separator', 'write the text on one line'],
  8234: ['a left-to-right embedding', 'take it out'],
  8235: ['a right-to-left embedding', 'take it out'],
  8236: ['the end of a change of direction', 'take it out'],
  8237: ['a left-to-right override', 'take it out'],
  8238: ['a right-to-left override', 'take it out'],
  8239: ['a narrow no-break space', 'write a plain space'],
  8288: ['a word joiner', 'take it out'],
  12288: ['a wide space', 'write a plain space'],
  65279: ['a byte order mark', 'take it out'],
  65533: ['the sign for a lost character', 'write the character that was there'],
};

/** The first character of `text` that cannot be printed, with its place from 1; null where all can. */
export function firstRefused(
  text: string,
  multiline: boolean,
): { readonly codePoint: number; readonly position: number } | null {
  if (/^[\x20-\x7e]*$/.test(text)) return null;
  let position = 0;
  for (const character of text) {
    position += 1;
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint === 0x0a && multiline) continue;
    if (!isAccepted(codePoint)) return { codePoint, position };
  }
  return null;
}

export function refusedCharacter(place: Place, codePoint: number, position: number): Diagnostic {
  const [name, help] = KNOWN[codePoint] ?? unknown(codePoint);
  return diagnostic({
    code: 'model/refused-character',
    message: `${subject(place)} has ${name} (${notation(codePoint)}) as character ${position}.`,
    help,
    path: place.path,
  });
}

function unknown(codePoint: number): readonly [string, string] {
  const character = String.fromCodePoint(codePoint);
  if (/\p{M}/u.test(character)) return ['a loose accent', 'write letter and accent as one character'];
  if (/\p{C}|\p{Z}/u.test(character)) return ['an invisible character', 'take it out'];
  return [`the character ${character}`, 'write it in letters that the faces of the contract have'];
}

function notation(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}
