/**
 * The faces: bytes in, widths and glyphs out. A face is opened once per process and shared between documents. One glyph
 * a character and the face's own pairs of kerning, so that a word is looked up, not worked out. A character without
 * glyph throws: the model refuses it long before.
 */
import { commonLiterals } from './common-characters.js';
import { TrueType } from './true-type.js';

/**
 * Which faces: the cut ones have what contracts usually have and are read in a moment, the wide ones all that a
 * contract may have.
 */
export type FaceSet = 'cut' | 'wide';

/** A face lacks a character of the document. */
export class MissingGlyph extends Error {}

/** The faces a PDF is set in, as bytes of TrueType files: one of the two sets in `faces/`. */
export interface Faces {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly italic: Uint8Array;
  readonly boldItalic: Uint8Array;
}

export type FaceName = 'regular' | 'bold' | 'italic' | 'boldItalic';

export const faceNames: readonly FaceName[] = ['regular', 'bold', 'italic', 'boldItalic'];

/** A run of characters without its size. Widths are thousandths of the font size. */
export interface Shape {
  readonly codePoints: readonly number[];
  readonly glyphs: readonly number[];
  /** Added after glyph i by kerning; 0 at the last. */
  readonly kerns: readonly number[];
  readonly width: number;
  /** Between the outer brackets of an operand of TJ, with the bytes of the common characters; null where one is rare. */
  readonly common: string | null;
}

/** Of several hundred thousand words a long-running process may meet, only so many are remembered. */
const mostShapes = 20_000;

/** One face, opened. */
export class Face {
  readonly source: TrueType;
  readonly #scale: number;
  readonly #glyphs = new Map<number, { readonly id: number; readonly width: number }>();
  readonly #kerning: ReadonlyMap<number, number>;
  readonly #shapes = new Map<string, Shape>();

  constructor(bytes: Uint8Array) {
    this.source = new TrueType(bytes);
    this.#scale = 1000 / this.source.unitsPerEm;
    this.#kerning = this.source.kerning();
  }

  /** Glyphs and width of `text`, which has neither tab nor newline. */
  shape(text: string): Shape {
    const known = this.#shapes.get(text);
    if (known !== undefined) return known;
    if (this.#shapes.size >= mostShapes) this.#shapes.clear();
    const shape = this.#shape(text);
    this.#shapes.set(text, shape);
    return shape;
  }

  /** Advance of a glyph in thousandths. */
  advance(codePoint: number): number {
    return this.#glyph(codePoint).width;
  }

  /** The number of a glyph in the face. */
  glyph(codePoint: number): number {
    return this.#glyph(codePoint).id;
  }

  #shape(text: string): Shape {
    const codePoints: number[] = [];
    const glyphs: number[] = [];
    const kerns: number[] = [];
    let width = 0;
    let common: string | null = '';
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0;
      const glyph = this.#glyph(codePoint);
      const before = glyphs.at(-1);
      const kern = before === undefined ? 0 : (this.#kerning.get(before * 0x10000 + glyph.id) ?? 0) * this.#scale;
      if (before !== undefined) kerns[kerns.length - 1] = kern;
      const literal = commonLiterals.get(codePoint);
      common = literal === undefined || common === null ? null : common + kerning(kern) + literal;
      codePoints.push(codePoint);
      glyphs.push(glyph.id);
      kerns.push(0);
      width += kern + glyph.width;
    }
    return { codePoints, glyphs, kerns, width, common };
  }

  #glyph(codePoint: number): { readonly id: number; readonly width: number } {
    const known = this.#glyphs.get(codePoint);
    if (known !== undefined) return known;
    // A face has one glyph for both spaces.
    const id = this.source.glyph(codePoint === 0xa0 ? 0x20 : codePoint);
    if (id === 0) {
      const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
      throw new MissingGlyph(
        `${name} has no glyph in ${this.source.postscriptName}: such a character must be refused before render`,
      );
    }
    const found = { id, width: this.source.metrics(id).advance * this.#scale };
    this.#glyphs.set(codePoint, found);
    return found;
  }
}

/** A kerning between two literal strings of an operand of TJ, whose brackets are turned out. */
export function kerning(kern: number): string {
  return kern === 0 ? '' : `)${Math.round(-kern)}(`;
}

/** The four faces of a document. */
export type Typeface = Readonly<Record<FaceName, Face>>;

const opened = new WeakMap<Uint8Array, Face>();

/** The faces opened; the same bytes object gives the same face. */
export function openFaces(faces: Faces): Typeface {
  const open = (bytes: Uint8Array): Face => {
    const face = opened.get(bytes) ?? new Face(bytes);
    opened.set(bytes, face);
    return face;
  };
  return {
    regular: open(faces.regular),
    bold: open(faces.bold),
    italic: open(faces.italic),
    boldItalic: open(faces.boldItalic),
  };
}
