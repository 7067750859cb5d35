/**
 * Document -> PDF, tagged, as PDF/A-3a and PDF/UA-1. Words come settled and in order; nothing is added but what the
 * furniture says. The same document and faces give the same bytes, whatever was rendered before.
 */
import type { Document } from '../../document/document.js';
import { attachFile } from './attachment.js';
import { drawPages } from './draw.js';
import { PdfFile } from './file.js';
import { FontBook } from './font-book.js';
import { type Faces, openFaces } from './fonts.js';
import { layoutDocument } from './layout.js';
import { dateOf, fileId, fileInfo, writeMetadata } from './metadata.js';
import { writeOutline } from './outline.js';
import { writeOutputIntent } from './profile.js';
import { writeStructure } from './structure.js';

export { type FaceSet, type Faces, MissingGlyph } from './fonts.js';

export interface PdfOptions {
  readonly faces: Faces;
  /** Carry `document.attachment` in the file, where there is one. */
  readonly attach: boolean;
}

/** Throws `MissingGlyph` for a character that the faces do not have, and for a reference to what is not in the document. */
export function renderPdf(document: Document, options: PdfOptions): Uint8Array {
  const typeface = openFaces(options.faces);
  const layout = layoutDocument(document, typeface);
  const [lang = 'en'] = document.languages;
  const { pageWidth, pageHeight } = layout.style;
  const file = new PdfFile({ lang, size: [pageWidth, pageHeight], info: fileInfo(document), id: fileId(document) });
  const fonts = new FontBook(file, typeface);
  const drawn = drawPages(file, layout, fonts);
  writeStructure(file, layout.root, drawn);
  writeOutline(file, layout, drawn.pages);
  if (options.attach && document.attachment !== null) attachFile(file, document.attachment, dateOf(document));
  writeOutputIntent(file);
  writeMetadata(file, document);
  fonts.embed();
  return file.finish();
}
