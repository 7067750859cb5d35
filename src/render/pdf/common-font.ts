/**
 * What a PDF carries of a face for the common characters: a simple TrueType font, whose program has all of them,
 * whichever a document uses. So it is cut and packed when the package is built, or once a process, and a document only
 * copies it.
 */
import { commonBytes } from './common-characters.js';
import type { PdfFile, PdfObject } from './file.js';
import { cutName, describeFont, type FontProgram } from './font-descriptor.js';
import { Face } from './fonts.js';
import { packed } from './stream.js';
import { GlyphSubset, trueTypeFile } from './subset.js';

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

/**
 * A table of our own in the faces of the built package, which readers of faces pass over: the length of the program, and
 * the program packed.
 */
const readyTable = 'SPKT';

/** The same face with its common font ready, so that the first document of a process need not wait for it. */
export function withCommonFont(bytes: Uint8Array): Uint8Array {
  const face = new Face(bytes);
  const { stream, length } = makeFont(face).program;
  const ready = new Uint8Array(4 + stream.bytes.length);
  new DataView(ready.buffer).setUint32(0, length);
  ready.set(stream.bytes, 4);
  const tables = face.source.tags.map((tag) => [tag, face.source.copy(tag)] as const);
  return trueTypeFile([...tables, [readyTable, ready] as const].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function makeFont(face: Face): CommonFont {
  const bytes = [...commonBytes.values()];
  const firstByte = Math.min(...bytes);
  const widths = new Array<number>(Math.max(...bytes) - firstByte + 1).fill(0);
  for (const [codePoint, byte] of commonBytes) widths[byte - firstByte] = face.advance(codePoint);
  const ready = face.source.copy(readyTable);
  return { program: ready.length === 0 ? cutProgram(face) : readyProgram(ready), firstByte, widths };
}

function readyProgram(table: Uint8Array): FontProgram {
  const length = new DataView(table.buffer).getUint32(0);
  return { stream: { bytes: table.subarray(4), filter: 'FlateDecode' }, length };
}

function cutProgram(face: Face): FontProgram {
  const subset = new GlyphSubset(face.source);
  const ids = Array.from(commonBytes.keys(), (code) => [code, subset.include(face.glyph(code))] as const);
  const program = subset.encode(new Map(ids));
  return { stream: packed(program), length: program.length };
}
