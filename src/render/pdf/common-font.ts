/**
 * What a PDF carries of a face for the common characters: a simple TrueType font, whose program has all of them,
 * whichever a document uses. So it is cut and packed once a process, and a document only copies it.
 */
import { commonBytes } from './common-characters.js';
import type { PdfFile, PdfObject } from './file.js';
import { cutName, describeFont, type FontProgram } from './font-descriptor.js';
import type { Face } from './fonts.js';
import { packed } from './stream.js';
import { GlyphSubset } from './subset.js';

/** `letter` tells the font from others of the document. */
export function embedCommonFont(file: PdfFile, face: Face, letter: string): PdfObject {
  const { program, firstByte, widths } = commonFontOf(face);
  const name = cutName(face, letter);
  const font = file.ref({
    Type: 'Font',
    Subtype: 'TrueType',
    BaseFont: name,
    FirstChar: firstByte,
    LastChar: firstByte + widths.length - 1,
    Widths: widths,
    Encoding: 'WinAnsiEncoding',
    FontDescriptor: describeFont(file, face, { name, program, named: true }),
  });
  font.end();
  return font;
}

interface CommonFont {
  readonly program: FontProgram;
  readonly firstByte: number;
  /** Of each byte from the first, in thousandths of the size; 0 where no character has it. */
  readonly widths: readonly number[];
}

const made = new WeakMap<Face, CommonFont>();

function commonFontOf(face: Face): CommonFont {
  const font = made.get(face) ?? makeFont(face);
  made.set(face, font);
  return font;
}

function makeFont(face: Face): CommonFont {
  const subset = new GlyphSubset(face.source);
  const bytes = [...commonBytes.values()];
  const firstByte = Math.min(...bytes);
  const widths = new Array<number>(Math.max(...bytes) - firstByte + 1).fill(0);
  const ids = new Map<number, number>();
  for (const [codePoint, byte] of commonBytes) {
    ids.set(codePoint, subset.include(face.glyph(codePoint)));
    widths[byte - firstByte] = face.advance(codePoint);
  }
  const program = subset.encode(ids);
  return { program: { stream: packed(program), length: program.length }, firstByte, widths };
}
