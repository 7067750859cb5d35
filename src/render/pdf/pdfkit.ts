/**
 * The door to pdfkit: it reads a face, typed as narrowly as we use it (its own types leave out what lies below the
 * drawing calls). Nothing else in the package imports pdfkit.
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
