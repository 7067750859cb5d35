/**
 * The list of formats; the only place to add one. A format is loaded when it is asked for, so that Markdown needs
 * no PDF library and no fonts.
 */
import type { Document } from '../document/document.js';
import type { Shells } from './docx/ready-shell.js';
import type { FaceSet, Faces } from './pdf/fonts.js';

/** What the formats need besides the document, each read only when a format asks for it. */
export interface RenderAssets {
  readonly shells: () => Promise<Shells>;
  /** The cut faces unless a document holds a character that only the wide ones have. */
  readonly faces: (set?: FaceSet) => Promise<Faces>;
  /** False leaves the contract as data out of formats that can carry it. */
  readonly attach: boolean;
}

export interface Format {
  /** As it is asked for, and as the file ends. */
  readonly id: string;
  readonly render: (document: Document, assets: RenderAssets) => Promise<Uint8Array>;
}

export const formats: readonly Format[] = [
  {
    id: 'md',
    render: async (document) => {
      const { renderMarkdown } = await import('./markdown.js');
      return new TextEncoder().encode(renderMarkdown(document, {}));
    },
  },
  {
    id: 'docx',
    render: async (document, { shells }) => {
      const { renderDocx } = await import('./docx/index.js');
      return renderDocx(document, { shells: await shells() });
    },
  },
  {
    id: 'pdf',
    render: async (document, { faces, attach }) => {
      const { MissingGlyph, renderPdf } = await import('./pdf/index.js');
      // A document has one set throughout, so that no line has letters of two. To look at every word for which it is
      // took longer than to begin anew where a rare letter turns up.
      try {
        return renderPdf(document, { faces: await faces('cut'), attach });
      } catch (error) {
        if (!(error instanceof MissingGlyph)) throw error;
        return renderPdf(document, { faces: await faces('wide'), attach });
      }
    },
  },
];
