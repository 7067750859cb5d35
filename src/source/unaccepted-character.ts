/**
 * The first character of a text that no document may have: one the shipped faces cannot show one to
 * one, or a twin that looks like another. Line breaks are asked for apart, since a field either
 * keeps them or refuses them. Easy to get wrong: an accent written as a character of its own is
 * refused, and the help says to write both as one.
 */
import { acceptedRanges, isAccepted } from './characters.js';

export interface UnacceptedCharacter {
  readonly character: string;
  readonly codePoint: number;
  /** In UTF-16 units from the start of the text. */
  readonly offset: number;
  /** `U+200B`. */
  readonly name: string;
  /** One concrete edit. */
  readonly help: string;
}

/** One search over a text is far quicker than asking `isAccepted` for each of its characters. */
const UNACCEPTED = new RegExp(
  `[^\\n${acceptedRanges.map(([first, last]) => `${inPattern(first)}-${inPattern(last)}`).join('')}]`,
  'u',
);

/** Null when all characters are accepted. With `lineBreaks` a newline is accepted as well. */
export function unacceptedCharacter(text: string, lineBreaks = false): UnacceptedCharacter | null {
  const offset = firstOf(text.search(UNACCEPTED), lineBreaks ? -1 : text.indexOf('\n'));
  if (offset === -1) return null;
  const codePoint = text.codePointAt(offset) ?? 0;
  const character = String.fromCodePoint(codePoint);
  const before = offset === 0 ? '' : ([...text.slice(0, offset)].at(-1) ?? '');
  return { character, codePoint, offset, name: nameOf(codePoint), help: helpFor(character, codePoint, before) };
}

function helpFor(character: string, codePoint: number, before: string): string {
  if (codePoint === 0x0a || codePoint === 0x0d) return 'write it on one line';
  if (codePoint === 0x09) return 'write blanks instead of the tab';
  if (/\p{Zs}/u.test(character)) return 'write an ordinary blank';
  if (codePoint === 0xad) return 'delete it, or write an ordinary hyphen';
  if (/\p{Cc}|\p{Cf}|\p{Co}|\p{Cs}|\p{Zl}|\p{Zp}/u.test(character)) return 'delete it; it cannot be seen';
  if (/\p{M}/u.test(character)) {
    const joined = (before + character).normalize('NFC');
    return [...joined].length === 1 && allAccepted(joined)
      ? `write ${joined} as one character`
      : 'write the letter without this accent';
  }
  const plain = character.normalize('NFKC');
  return plain !== character && allAccepted(plain)
    ? `write ${plain}`
    : 'write it with other letters; the document has no sign for it';
}

function allAccepted(text: string): boolean {
  return [...text].every((sign) => isAccepted(sign.codePointAt(0) ?? 0));
}

function firstOf(left: number, right: number): number {
  if (left === -1 || right === -1) return Math.max(left, right);
  return Math.min(left, right);
}

function nameOf(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

function inPattern(codePoint: number): string {
  return `\\u{${codePoint.toString(16)}}`;
}
