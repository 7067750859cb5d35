/**
 * What a PDF carries of a face for the rare characters of one document: a composite font with a code of two bytes for
 * each, in the order of their first use. Code 0 is the missing glyph and stands for no character.
 */
import type { PdfFile, PdfObject } from './file.js';
import { cutName, describeFont } from './font-descriptor.js';
import type { Face } from './fonts.js';
import { packed } from './stream.js';
import { GlyphSubset } from './subset.js';

export class RareFont {
  readonly #face: Face;
  readonly #subset: GlyphSubset;
  readonly #codes = new Map<number, string>();
  readonly #widths: number[] = [];
  readonly #characters: number[] = [];

  constructor(face: Face) {
    this.#face = face;
    this.#subset = new GlyphSubset(face.source);
  }

  /** The code of a character as it stands in a literal string. */
  code(codePoint: number): string {
    const known = this.#codes.get(codePoint);
    if (known !== undefined) return known;
    const id = this.#subset.include(this.#face.glyph(codePoint));
    const code = octal(id >> 8) + octal(id & 0xff);
    this.#codes.set(codePoint, code);
    this.#widths[id] = this.#face.advance(codePoint);
    this.#characters[id] = codePoint;
    return code;
  }

  /** `letter` tells the font from others of the document. */
  embed(file: PdfFile, letter: string): PdfObject {
    const name = cutName(this.#face, letter);
    const program = this.#subset.encode();
    const descendant = file.ref({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
      FontDescriptor: describeFont(file, this.#face, {
        name,
        program: { stream: packed(program), length: program.length },
        named: false,
      }),
      CIDToGIDMap: 'Identity',
      W: [1, this.#widths.slice(1)],
    });
    descendant.end();
    const unicode = file.ref();
    unicode.end(packed(new TextEncoder().encode(toUnicode(this.#characters))));
    const font = file.ref({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: unicode,
    });
    font.end();
    return font;
  }
}

/** Which character each code stands for; code 0 stands for none. */
function toUnicode(characters: readonly number[]): string {
  const entries = characters.flatMap((codePoint, code) => (code === 0 ? [] : [`<${hex(code)}> <${utf16(codePoint)}>`]));
  const blocks: string[] = [];
  for (let at = 0; at < entries.length; at += 100) {
    const part = entries.slice(at, at + 100);
    blocks.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

const octal = (byte: number): string => `\\${byte.toString(8).padStart(3, '0')}`;

const hex = (value: number): string => value.toString(16).padStart(4, '0');

const utf16 = (codePoint: number): string =>
  Array.from(String.fromCodePoint(codePoint).split(''), (unit) => hex(unit.charCodeAt(0))).join('');
