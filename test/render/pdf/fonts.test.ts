/** Both sets of faces: their characters are there in all four, and no two characters look the same to a file. */
import { describe, expect, it } from 'vitest';
import { cutRanges } from '../../../src/render/pdf/cut-characters.js';
import { type FaceName, type FaceSet, faceNames, MissingGlyph, openFaces } from '../../../src/render/pdf/fonts.js';
import { acceptedRanges } from '../../../src/source/characters.js';
import { faceSets, faces } from '../../support/faces.js';

const inRanges = (ranges: typeof acceptedRanges): readonly number[] =>
  ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at));
const sets = { cut: inRanges(cutRanges), wide: inRanges(acceptedRanges) };
const eachFace = (['cut', 'wide'] as const).flatMap((set) => faceNames.map((name) => [set, name] as const));

describe.each(eachFace)('of the %s faces %s', (set: FaceSet, name: FaceName) => {
  const typeface = openFaces(faceSets[set]);
  const glyphs = sets[set].map((code) => typeface[name].shape(String.fromCodePoint(code)).glyphs);

  it('has one glyph for each of its characters, and no glyph for two', () => {
    expect(glyphs.every((one) => one.length === 1 && one[0] !== 0)).toBe(true);
    expect(new Set(glyphs.flat()).size).toBe(sets[set].length);
  });

  it.each([0x00ad, 0x202f, 0x200b, 0x0301, 0x05d0, 0x0627, 0xe000])('has none for U+%s', (code) => {
    expect(() => typeface[name].shape(String.fromCodePoint(code))).toThrow('has no glyph');
  });

  it('gives all figures one width, unkerned', () => {
    const widths = Array.from('0123456789', (figure) => typeface[name].shape(figure).width);
    expect(new Set(widths).size).toBe(1);
    expect(typeface[name].shape('1101').kerns.every((kern) => kern === 0)).toBe(true);
  });

  it('has none of the other characters that a contract may have', () => {
    const own = new Set(sets[set]);
    const others = sets.wide.filter((code) => !own.has(code)).map((code) => String.fromCodePoint(code));
    for (const sign of others) expect(() => typeface[name].shape(sign), sign).toThrow(MissingGlyph);
  });

  it('sets both spaces alike, and tells them apart', () => {
    const [plain, bound] = [' ', '\u00a0'].map((space) => typeface[name].shape(space));
    expect([bound?.glyphs, bound?.width]).toEqual([plain?.glyphs, plain?.width]);
    expect(bound?.common).not.toBe(plain?.common);
  });

  it('kerns letters', () => {
    expect(typeface[name].shape('AV').kerns[0]).toBeLessThan(0);
  });
});

it('the wide faces have the widths of the cut ones, and their kerning', () => {
  const [cut, wide] = [openFaces(faceSets.cut), openFaces(faceSets.wide)];
  const words = sets.cut.map((code) => String.fromCodePoint(code)).concat('AVATAR', 'Tokyo', 'Yayasan', 'P.T.', '11');
  for (const name of faceNames) {
    for (const word of words) expect(wide[name].shape(word).width, word).toBe(cut[name].shape(word).width);
  }
});

it('Greek and Cyrillic are kerned in the wide faces', () => {
  const { regular } = openFaces(faceSets.wide);
  expect(regular.shape('ΑΥ').kerns[0]).toBeLessThan(0);
  expect(regular.shape('ГА').kerns[0]).toBeLessThan(0);
});

it('the same bytes are parsed once', () => {
  expect(openFaces(faces).bold).toBe(openFaces(faces).bold);
});
