/** A face read by pdfkit, which knows nothing of how ours are read and cut; typed as narrowly as the tests need it. */
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
