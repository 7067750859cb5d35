/**
 * Which set of faces a document is set in. The cut faces have what contracts usually have and are read in a moment;
 * the wide ones have all that a contract may have. A document has one set throughout, so that a line never has letters
 * of two. Easy to get wrong: words stand in many places of a document (foot, columns, numbers); so all are looked at.
 */
import type { Document } from '../../document/document.js';
import { cutRanges } from './cut-characters.js';

export type FaceSet = 'cut' | 'wide';

/** Without the flag for code points above U+FFFF, of which the cut faces have none: it would be slower, and find no more. */
const lacking = new RegExp(`[^\\n${cutRanges.map((range) => range.map(inPattern).join('-')).join('')}]`);

/** `wide` where any word of the document has a character that the cut faces lack. */
export function faceSetOf(document: Document): FaceSet {
  const { attachment, ...printed } = document;
  return needsWide(printed) ? 'wide' : 'cut';
}

function needsWide(node: unknown): boolean {
  if (typeof node === 'string') return lacking.test(node);
  if (typeof node !== 'object' || node === null) return false;
  return (Array.isArray(node) ? node : Object.values(node)).some(needsWide);
}

function inPattern(codePoint: number): string {
  return `\\u${codePoint.toString(16).padStart(4, '0')}`;
}
