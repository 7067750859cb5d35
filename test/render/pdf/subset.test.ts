/** What is cut out of a face is read back by pdfkit's own reader, which knows nothing of how it was cut. */
import { describe, expect, it } from 'vitest';
import { cutRanges } from '../../../src/render/pdf/cut-characters.js';
import { type FaceName, type FaceSet, faceNames } from '../../../src/render/pdf/fonts.js';
import { GlyphSubset } from '../../../src/render/pdf/subset.js';
import { TrueType } from '../../../src/render/pdf/true-type.js';
import { faceSets } from '../../support/faces.js';
import { openFont, type ParsedFont } from '../../support/open-font.js';

type Outlines = ParsedFont & {
  readonly numGlyphs: number;
  getGlyph(id: number): { readonly advanceWidth: number; readonly path: { toSVG(): string } };
};

const drawn = (font: ParsedFont, id: number): readonly [number, string] => {
  const { advanceWidth, path } = (font as Outlines).getGlyph(id);
  return [advanceWidth, path.toSVG()];
};

const eachFace = (['cut', 'wide'] as const).flatMap((set) => faceNames.map((name) => [set, name] as const));

describe.each(eachFace)('of the %s faces %s', (set: FaceSet, name: FaceName) => {
  const font = openFont(faceSets[set][name]);
  const face = new TrueType(faceSets[set][name]);
  const codes = cutRanges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at));
  const used = codes.map((code) => font.glyphForCodePoint(code).id);

  it('gives each glyph its outline and width under its new id, whatever it is put together from', () => {
    const subset = new GlyphSubset(face);
    const ids = used.map((glyph) => subset.include(glyph));
    const cut = openFont(subset.encode());
    expect(new Set(ids).size).toBe(used.length);
    expect(ids.map((id) => drawn(cut, id))).toEqual(used.map((glyph) => drawn(font, glyph)));
  });

  it('finds them by their characters, where it is told those', () => {
    const subset = new GlyphSubset(face);
    const ids = new Map(codes.filter((_, at) => at % 3 !== 0).map((code) => [code, subset.include(face.glyph(code))]));
    const cut = openFont(subset.encode(ids));
    expect(codes.map((code) => cut.glyphForCodePoint(code).id)).toEqual(codes.map((code) => ids.get(code) ?? 0));
  });

  it('holds the missing glyph and what was asked for, and leaves the face as it was', () => {
    const before = font.glyphForCodePoint(0x41).id;
    const subset = new GlyphSubset(face);
    expect([subset.include(before), subset.include(before), subset.include(0)]).toEqual([1, 1, 0]);
    const cut = openFont(subset.encode()) as Outlines;
    expect(cut.numGlyphs).toBe(2);
    expect(drawn(font, before)).toEqual(drawn(cut, 1));
  });
});
