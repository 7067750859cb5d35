/** Our reader of faces says what pdfkit's says, which knows nothing of it. */
import { describe, expect, it } from 'vitest';
import { type FaceName, type FaceSet, faceNames } from '../../../src/render/pdf/fonts.js';
import { TrueType } from '../../../src/render/pdf/true-type.js';
import { faceSets } from '../../support/faces.js';
import { openFont } from '../../support/open-font.js';

const eachFace = (['cut', 'wide'] as const).flatMap((set) => faceNames.map((name) => [set, name] as const));

describe.each(eachFace)('of the %s faces %s', (set: FaceSet, name: FaceName) => {
  const ours = new TrueType(faceSets[set][name]);
  const theirs = openFont(faceSets[set][name]);

  it('has its name and measures', () => {
    const { postscriptName, unitsPerEm, ascent, descent, capHeight, italicAngle, bbox } = theirs;
    expect(ours).toMatchObject({ postscriptName, unitsPerEm, ascent, descent, capHeight, italicAngle });
    expect(ours.bbox).toEqual([bbox.minX, bbox.minY, bbox.maxX, bbox.maxY]);
  });

  it('has a glyph and an advance for every character, and none for the rest', () => {
    const told = Array.from({ length: 0x10000 }, (_, code) => {
      const { id, advanceWidth } = theirs.glyphForCodePoint(code);
      return { code, id, advance: id === 0 ? 0 : advanceWidth };
    });
    const wrong = told.filter(({ code, id, advance }) => {
      return ours.glyph(code) !== id || (id !== 0 && ours.metrics(id).advance !== advance);
    });
    expect(wrong).toEqual([]);
    expect(ours.glyph(0x1f600)).toBe(0);
  });

  it('has its pairs of kerning', () => {
    const pairs = (theirs.kern?.tables ?? []).flatMap(({ subtable }) => subtable.pairs);
    const expected = pairs.map(({ left, right, value }) => [left * 0x10000 + right, value] as const);
    expect(new Map(ours.kerning())).toEqual(new Map(expected));
  });
});

it('refuses what is no face of ours', () => {
  expect(() => new TrueType(new Uint8Array(12))).toThrow('no table head');
});
