/**
 * The faces of one document: which glyphs it uses, under which codes, and the objects that carry them. PDF/A wants the
 * length of the font file, and no character given to the glyph that stands for none.
 */
import type { PdfFile, PdfObject } from './file.js';
import { type Face, type FaceName, faceNames, type Shape, type Typeface } from './fonts.js';
import { GlyphSubset } from './subset.js';

export class FontBook {
  readonly #file: PdfFile;
  readonly #typeface: Typeface;
  readonly #used = new Map<FaceName, UsedFace>();

  constructor(file: PdfFile, typeface: Typeface) {
    this.#file = file;
    this.#typeface = typeface;
  }

  /** The name that pages call the face by. */
  name(face: FaceName): string {
    return `F${faceNames.indexOf(face) + 1}`;
  }

  object(face: FaceName): PdfObject {
    return this.#use(face).object;
  }

  /** What stands between the outer brackets of an operand of TJ: codes, and kerning between them in brackets turned out. */
  encode(face: FaceName, shape: Shape): string {
    return this.#use(face).encode(shape);
  }

  /** Writes the faces that were used; the last thing before the file ends. */
  embed(): void {
    for (const face of faceNames) this.#used.get(face)?.embed(this.#file, `SEPAK${'ABCD'[faceNames.indexOf(face)]}`);
  }

  #use(face: FaceName): UsedFace {
    const known = this.#used.get(face);
    if (known !== undefined) return known;
    const made = new UsedFace(this.#file, this.#typeface[face]);
    this.#used.set(face, made);
    return made;
  }
}

/** One face in one document. */
class UsedFace {
  readonly object: PdfObject;
  readonly #subset: GlyphSubset;
  readonly #encoded = new Map<Shape, string>();
  readonly #codes = new Map<number, number>();
  readonly #widths: number[] = [];
  readonly #characters: number[] = [];
  readonly #face: Face;

  constructor(file: PdfFile, face: Face) {
    this.#face = face;
    this.object = file.ref();
    this.#subset = new GlyphSubset(face.glyphs);
  }

  encode(shape: Shape): string {
    const known = this.#encoded.get(shape);
    if (known !== undefined) return known;
    let text = '';
    shape.glyphs.forEach((glyph, at) => {
      const kern = shape.kerns[at] ?? 0;
      text += this.#code(glyph, shape.codePoints[at] ?? 0);
      if (kern !== 0) text += `>${Math.round(-kern)}<`;
    });
    this.#encoded.set(shape, text);
    return text;
  }

  #code(glyph: number, codePoint: number): string {
    let code = this.#codes.get(glyph);
    if (code === undefined) {
      code = this.#subset.include(glyph);
      this.#codes.set(glyph, code);
      this.#widths[code] = this.#face.advance(codePoint);
      this.#characters[code] = codePoint;
    }
    return hex(code);
  }

  embed(file: PdfFile, prefix: string): void {
    const { font } = this.#face;
    const scale = 1000 / font.unitsPerEm;
    const bytes = this.#subset.encode();
    const program = file.ref({ Length1: bytes.length });
    program.end(bytes);
    const name = `${prefix}+${font.postscriptName}`;
    const { minX, minY, maxX, maxY } = font.bbox;
    const descriptor = file.ref({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: font.italicAngle === 0 ? 4 : 4 + 64,
      FontBBox: [minX * scale, minY * scale, maxX * scale, maxY * scale].map(Math.round),
      ItalicAngle: font.italicAngle,
      Ascent: Math.round(font.ascent * scale),
      Descent: Math.round(font.descent * scale),
      CapHeight: Math.round(font.capHeight * scale),
      StemV: 80,
      FontFile2: program,
    });
    descriptor.end();
    const descendant = file.ref({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      CIDToGIDMap: 'Identity',
      W: [1, this.#widths.slice(1)],
    });
    descendant.end();
    const unicode = file.ref();
    unicode.end(new TextEncoder().encode(toUnicode(this.#characters)));
    this.object.data = {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: unicode,
    };
    this.object.end();
  }
}

/** Which character each code stands for; code 0, the missing glyph, stands for none. */
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

const hex = (value: number): string => value.toString(16).padStart(4, '0');

const utf16 = (codePoint: number): string =>
  Array.from(String.fromCodePoint(codePoint).split(''), (unit) => hex(unit.charCodeAt(0))).join('');
