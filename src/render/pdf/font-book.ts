/**
 * The fonts of one document. A face is up to two of them: a simple one of the common characters, and one of the rare
 * ones that the document has.
 */
import { commonLiterals } from './common-characters.js';
import { embedCommonFont } from './common-font.js';
import type { PdfFile, PdfObject } from './file.js';
import { type FaceName, faceNames, kerning, type Shape, type Typeface } from './fonts.js';
import { RareFont } from './rare-font.js';

/** A part of a shape that one font has. */
export interface Run {
  /** As pages call it. */
  readonly font: string;
  /** Between the outer brackets of an operand of TJ. */
  readonly codes: string;
  /** In thousandths of the size. */
  readonly width: number;
  /** Of characters. */
  readonly count: number;
}

/** What pages call the two fonts of each face by. */
const commonNames: Readonly<Record<FaceName, string>> = { regular: 'F1', bold: 'F2', italic: 'F3', boldItalic: 'F4' };
const rareNames: Readonly<Record<FaceName, string>> = { regular: 'R1', bold: 'R2', italic: 'R3', boldItalic: 'R4' };

export class FontBook {
  /** What every page is drawn with. */
  readonly resources: PdfObject;
  readonly #file: PdfFile;
  readonly #typeface: Typeface;
  readonly #used = new Set<string>();
  readonly #rare = new Map<FaceName, RareFont>();

  constructor(file: PdfFile, typeface: Typeface) {
    this.#file = file;
    this.#typeface = typeface;
    this.resources = file.ref();
  }

  /** The font of the common characters. */
  commonName(face: FaceName): string {
    return commonNames[face];
  }

  /** To be told of every font that a page names. */
  use(font: string): void {
    this.#used.add(font);
  }

  /** A shape font by font. */
  runs(face: FaceName, { codePoints, kerns }: Shape): readonly Run[] {
    const rare = this.#rare.get(face) ?? new RareFont(this.#typeface[face]);
    const runs: Run[] = [];
    codePoints.forEach((codePoint, at) => {
      const kern = kerns[at] ?? 0;
      const literal = commonLiterals.get(codePoint);
      if (literal === undefined) this.#rare.set(face, rare);
      const font = literal === undefined ? rareNames[face] : commonNames[face];
      const codes = (literal ?? rare.code(codePoint)) + kerning(kern);
      const width = this.#typeface[face].advance(codePoint) + kern;
      const open = runs.at(-1);
      if (open?.font !== font) runs.push({ font, codes, width, count: 1 });
      else
        runs[runs.length - 1] = { font, codes: open.codes + codes, width: open.width + width, count: open.count + 1 };
    });
    return runs;
  }

  /** Writes the fonts that were used; the last thing before the file ends. */
  embed(): void {
    const fonts: Record<string, PdfObject> = {};
    faceNames.forEach((face, at) => {
      const [common, rare] = [commonNames[face], rareNames[face]];
      if (this.#used.has(common)) fonts[common] = embedCommonFont(this.#file, this.#typeface[face], 'ABCD'.charAt(at));
      const font = this.#rare.get(face);
      if (font !== undefined) fonts[rare] = font.embed(this.#file, 'EFGH'.charAt(at));
    });
    this.resources.data = { Font: fonts };
    this.resources.end();
  }
}
