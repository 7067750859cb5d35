/** Types of `rivals.mjs`, for its test: the bench itself runs without a compiler. */
import type { Document } from '../../src/index.js';

export interface Piece {
  readonly kind: string;
  readonly rows: readonly object[];
}

export function wordsOfDocument(document: Document): readonly Piece[];

export function docxtemplaterOfFile(bytes: Uint8Array): () => Uint8Array;

export function docxtemplaterOf(pieces: readonly Piece[]): () => Uint8Array;

export function pdfmakeOf(
  pieces: readonly Piece[],
  faces: Readonly<Record<'regular' | 'bold' | 'italic' | 'boldItalic', Uint8Array>>,
): () => Promise<Uint8Array>;
