/** A face with its common font ready is the same face, and a document in it the same document. */
import { expect, it } from 'vitest';
import { withCommonFont } from '../../../src/render/pdf/common-font.js';
import { type FaceName, faceNames } from '../../../src/render/pdf/fonts.js';
import { renderPdf } from '../../../src/render/pdf/index.js';
import { TrueType } from '../../../src/render/pdf/true-type.js';
import { faces } from '../../support/faces.js';
import { openFont } from '../../support/open-font.js';
import { sampleDocument } from '../../support/sample-document.js';

const ready = {
  regular: withCommonFont(faces.regular),
  bold: withCommonFont(faces.bold),
  italic: withCommonFont(faces.italic),
  boldItalic: withCommonFont(faces.boldItalic),
};

it('a document has the same bytes in faces that are ready and in those that are not', () => {
  const document = sampleDocument(['id', 'en']);
  const [one, other] = [ready, faces].map((set) => renderPdf(document, { faces: set, attach: true }));
  expect(Buffer.compare(one as Uint8Array, other as Uint8Array)).toBe(0);
});

it.each(faceNames)('the face %s has all its tables, and one of ours', (name: FaceName) => {
  const [before, after] = [new TrueType(faces[name]), new TrueType(ready[name])];
  expect(after.tags.filter((tag) => !before.tags.includes(tag))).toHaveLength(1);
  for (const tag of before.tags.filter((one) => one !== 'head')) expect(after.copy(tag), tag).toEqual(before.copy(tag));
  expect(openFont(ready[name]).glyphForCodePoint(0x41).id).toBe(before.glyph(0x41));
});
