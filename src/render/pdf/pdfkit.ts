/**
 * The door to pdfkit: it reads a face and cuts it to the glyphs that are used, typed as narrowly as we use it (its own
 * types are behind, and leave out what lies below the drawing calls). Nothing else in the package imports pdfkit.
 */
import PDFDocument from 'pdfkit';

/** A parsed TrueType face. */
export interface ParsedFont {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
  readonly kern?: { readonly tables: readonly { readonly subtable: { readonly pairs: readonly KernPair[] } }[] };
  glyphForCodePoint(codePoint: number): { readonly id: number; readonly advanceWidth: number };
  createSubset(): FontSubset;
}

/** Glyphs of a face under new ids; `encode` gives a font file of just those. */
export interface FontSubset {
  includeGlyph(glyph: number): number;
  encode(): Uint8Array;
}

interface KernPair {
  readonly left: number;
  readonly right: number;
  readonly value: number;
}

/** Parses a face. pdfkit does so for a document, which is thrown away. */
export function openFont(bytes: Uint8Array): ParsedFont {
  const scratch = new PDFDocument({ font: null, autoFirstPage: false } as unknown as PDFKit.PDFDocumentOptions);
  const { _font } = scratch.font(bytes as unknown as PDFKit.Mixins.PDFFontSource) as unknown as {
    readonly _font: { readonly font: ParsedFont };
  };
  return _font.font;
}
