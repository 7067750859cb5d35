/** What a file says of a font, whichever characters it has, with the program that draws it (ISO 32000-1, 9.8). */
import type { PdfFile, PdfObject } from './file.js';
import type { Face } from './fonts.js';
import type { Stream } from './stream.js';

export interface FontProgram {
  readonly stream: Stream;
  /** In bytes, before it was packed. */
  readonly length: number;
}

/** Bits of the flags. */
const symbolic = 4;
const nonsymbolic = 32;
const italic = 64;

/** `named` fonts find their glyphs by the names of characters, others by number. */
export function describeFont(
  file: PdfFile,
  { source: font }: Face,
  { name, program, named }: { readonly name: string; readonly program: FontProgram; readonly named: boolean },
): PdfObject {
  const scale = 1000 / font.unitsPerEm;
  const data = file.ref({ Length1: program.length });
  data.end(program.stream);
  const descriptor = file.ref({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: (named ? nonsymbolic : symbolic) + (font.italicAngle === 0 ? 0 : italic),
    FontBBox: font.bbox.map((side) => Math.round(side * scale)),
    ItalicAngle: font.italicAngle,
    Ascent: Math.round(font.ascent * scale),
    Descent: Math.round(font.descent * scale),
    CapHeight: Math.round(font.capHeight * scale),
    StemV: 80,
    FontFile2: data,
  });
  descriptor.end();
  return descriptor;
}

/** The name of a font that has not all characters of its face: six letters of its own before that of the face. */
export function cutName({ source: font }: Face, letter: string): string {
  return `SEPAK${letter}+${font.postscriptName}`;
}
