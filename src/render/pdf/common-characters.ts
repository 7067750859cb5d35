/**
 * The characters that nearly every contract is written with. Each has a byte of its own in a PDF, the same in every
 * document (WinAnsiEncoding, ISO 32000-1, annex D), so that what is worked out for them once holds for all documents.
 * Every document carries all of them: what few contracts have is left out, and counts as rare.
 */

const ascii = ' !"%&\'()+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz';

/** Signs beyond ASCII, ascending, each with its byte. */
const signs: readonly (readonly [string, number])[] = [
  // A space that does not grow where a line is justified: a PDF widens the byte of the plain one.
  ['\u00a0', 0xa0],
  ['·', 0xb7],
  ['–', 0x96],
  ['—', 0x97],
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
];

/** Byte by code point, ascending by code point. */
export const commonBytes: ReadonlyMap<number, number> = new Map([
  ...Array.from(ascii, (sign) => [sign.charCodeAt(0), sign.charCodeAt(0)] as const),
  ...signs.map(([sign, byte]) => [sign.charCodeAt(0), byte] as const),
]);

/** By code point: the byte as it stands in a literal string, where brackets have a stroke before them. */
export const commonLiterals: ReadonlyMap<number, string> = new Map(
  Array.from(commonBytes, ([codePoint, byte]) => {
    const letter = String.fromCharCode(byte);
    return [codePoint, letter === '(' || letter === ')' ? `\\${letter}` : letter] as const;
  }),
);
