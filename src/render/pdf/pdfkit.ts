/**
 * The door to pdfkit: its objects, pages and font embedding, typed as narrowly as we use them (its own types are
 * behind, and leave out what lies below the drawing calls). Nothing else in the package imports pdfkit.
 */
import PDFDocument from 'pdfkit';

/** A dictionary value as pdfkit writes it: a plain string is a name, a String object a text, a number a number. */
export type PdfValue =
  | string
  // biome-ignore lint/complexity/noBannedTypes: pdfkit tells texts from names by String objects
  | String
  | number
  | boolean
  | null
  | Date
  | Uint8Array
  | PdfObject
  | readonly PdfValue[]
  | { readonly [key: string]: PdfValue | undefined };

/** An object of the file: `write` gives it a stream, `end` writes it out. */
export interface PdfObject {
  readonly id: number;
  data: Record<string, PdfValue>;
  compress: boolean;
  write(chunk: string | Uint8Array): void;
  end(chunk?: string | Uint8Array): void;
}

export interface PdfPage {
  readonly dictionary: PdfObject;
  readonly fonts: Record<string, PdfObject>;
  write(content: string): void;
}

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

export interface PdfFile {
  readonly page: PdfPage;
  readonly _root: PdfObject;
  readonly _font: { readonly font: ParsedFont };
  addPage(): PdfFile;
  ref(data?: Record<string, PdfValue>): PdfObject;
  font(bytes: Uint8Array): PdfFile;
  getStructTreeRoot(): PdfObject;
  getStructParentTree(): { limits: boolean; add(key: number, value: PdfObject | PdfObject[]): void };
  createStructParentTreeNextKey(): number;
  push(chunk: Uint8Array | null): boolean;
  endMetadata(): void;
  end(): void;
}

export interface FileOptions {
  readonly lang: string;
  readonly size: readonly [number, number];
  readonly info: Record<string, string | Date>;
}

/** An empty PDF 1.7 file, tagged, that hands each chunk of bytes to `take` at once. */
export function openFile(options: FileOptions, take: (chunk: Uint8Array) => void): PdfFile {
  // pdfkit writes its first bytes while it is constructed, into the stream it is: a subclass sees those as well.
  class File extends (PDFDocument as unknown as new (
    options: object,
  ) => PdfFile & { push(chunk: Uint8Array | null): boolean }) {
    override push(chunk: Uint8Array | null): boolean {
      if (chunk !== null) take(chunk);
      return true;
    }
  }
  return new File({
    ...options,
    pdfVersion: '1.7',
    autoFirstPage: false,
    // A page is written when all are drawn: links lead forward, and the structure comes last.
    bufferPages: true,
    font: null,
    tagged: true,
    displayTitle: true,
    margin: 0,
  });
}

/** Parses a face, outside of any document. */
export function openFont(bytes: Uint8Array): ParsedFont {
  const scratch = openFile({ lang: 'en', size: [1, 1], info: {} }, () => {});
  scratch.font(bytes);
  return scratch._font.font;
}
