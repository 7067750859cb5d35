/** The two sets of faces as bytes, read once, for tests of the PDF. */
import { readFileSync } from 'node:fs';
import type { FaceSet, Faces } from '../../src/render/pdf/fonts.js';

const read = (name: string): Uint8Array => {
  const url = new URL(`../../src/render/pdf/faces/${name}.ttf`, import.meta.url);
  return new Uint8Array(readFileSync(url));
};

const facesFrom = (start: string): Faces => ({
  regular: read(`${start}-regular`),
  bold: read(`${start}-bold`),
  italic: read(`${start}-italic`),
  boldItalic: read(`${start}-bold-italic`),
});

export const faceSets: Readonly<Record<FaceSet, Faces>> = { cut: facesFrom('tinos'), wide: facesFrom('tinos-wide') };

/** The cut faces. */
export const faces: Faces = faceSets.cut;
