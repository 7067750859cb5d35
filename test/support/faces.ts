/** The cut faces as bytes, read once, for tests of the PDF. */
import { readFileSync } from 'node:fs';
import type { Faces } from '../../src/render/pdf/fonts.js';

const read = (name: string): Uint8Array => {
  const url = new URL(`../../src/render/pdf/faces/tinos-${name}.ttf`, import.meta.url);
  return new Uint8Array(readFileSync(url));
};

export const faces: Faces = {
  regular: read('regular'),
  bold: read('bold'),
  italic: read('italic'),
  boldItalic: read('bold-italic'),
};
