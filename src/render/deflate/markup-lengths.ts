/**
 * How long the codes are for the body of a DOCX: so many bits for each literal and length, and for each kind of
 * distance. Made from how often each occurs in the bodies of our presets and examples, in English and side by side. Codes
 * made for one document alone leave a hundredth less, and take a seventh of the time of a small one. Every symbol has
 * a code here, for any text may come; a rare byte takes 14 bits.
 */

/** A figure of base 16 for each symbol. */
const literals =
  'eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee4e8eeeeeaaee7a898889999aaa8aa99ee799989a98b99a8a8e988aaaeeeeeeea' +
  'e4666476659656556b55568797eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeaeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee' +
  'eeaeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeedddd4556676678688877797888789d7';
const distances = 'bbbbbba88877666655544444443434';

export const markupLiterals = (): Uint32Array => lengthsOf(literals);
export const markupDistances = (): Uint32Array => lengthsOf(distances);

const lengthsOf = (figures: string): Uint32Array => Uint32Array.from(figures, (figure) => Number.parseInt(figure, 16));
