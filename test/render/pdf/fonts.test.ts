/** The cut faces: what the model accepts is there in all four, and no two characters look the same to a file. */
import { describe, expect, it } from 'vitest';
import { type FaceName, faceNames, openFaces } from '../../../src/render/pdf/fonts.js';
import { acceptedRanges } from '../../../src/source/characters.js';
import { faces } from '../../support/faces.js';

const accepted = acceptedRanges.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at),
);
const typeface = openFaces(faces);

describe.each(faceNames)('the face %s', (name: FaceName) => {
  const glyphs = accepted.map((code) => typeface[name].shape(String.fromCodePoint(code)).glyphs);

  it('has one glyph for each accepted character, and no glyph for two', () => {
    expect(glyphs.every((one) => one.length === 1 && one[0] !== 0)).toBe(true);
    expect(new Set(glyphs.flat()).size).toBe(accepted.length);
  });

  it.each([0x00a0, 0x00ad, 0x202f, 0x200b, 0x0301])('has none for U+%s', (code) => {
    expect(() => typeface[name].shape(String.fromCodePoint(code))).toThrow('has no glyph');
  });

  it('gives all figures one width, unkerned', () => {
    const widths = Array.from('0123456789', (figure) => typeface[name].shape(figure).width);
    expect(new Set(widths).size).toBe(1);
    expect(typeface[name].shape('1101').kerns.every((kern) => kern === 0)).toBe(true);
  });

  it('kerns letters', () => {
    expect(typeface[name].shape('AV').kerns[0]).toBeLessThan(0);
  });
});

it('the same bytes are parsed once', () => {
  expect(openFaces(faces).bold).toBe(typeface.bold);
});
