/** Line breaking: nothing is lost, nothing stands out, and no word is parted that need not be. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { number, reference, text } from '../../../src/document/build.js';
import type { Inline } from '../../../src/document/inline.js';
import { openFaces } from '../../../src/render/pdf/fonts.js';
import { breakLines, type Line } from '../../../src/render/pdf/lines.js';
import { toWords } from '../../../src/render/pdf/words.js';
import { faces } from '../../support/faces.js';

const setting = { typeface: openFaces(faces), size: 10, bold: false, italic: false, tracking: 0 };

const lay = (inlines: readonly Inline[], width: number, justified = false): readonly Line[] =>
  breakLines(toWords(inlines, setting).words, { width, justified }, setting);

const textOf = (line: Line): string =>
  line.words
    .flatMap((word) => [...word.pieces, ...(word.space === null ? [] : [word.space])])
    .map((piece) => String.fromCodePoint(...piece.shape.codePoints))
    .join('');

describe('breakLines', () => {
  it('keeps every character, spaces included, and no line wider than asked', () => {
    const words = fc.array(
      fc.constantFrom('a', 'perjanjian', 'x'.repeat(60), '(b);', 'https://a.example/b-c', '  ', 'and/or'),
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 300 }), fc.boolean(), (parts, width, justified) => {
        const said = parts.join(' ');
        const lines = lay([text(said)], width, justified);
        expect(lines.map(textOf).join('')).toBe(said);
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.01);
      }),
    );
  });

  it('fills justified lines to the width, but for the last', () => {
    const lines = lay(
      [text('the services end at the outermost network device of the data centre '.repeat(5).trim())],
      200,
      true,
    );
    for (const line of lines.slice(0, -1)) expect(line.width).toBeCloseTo(200, 5);
    expect(lines.at(-1)?.extra).toBe(0);
  });

  it('leaves no short word alone on the last line where the line before can spare one', () => {
    const said = 'bahwa Pelanggan bergerak dalam bidang usaha perhotelan dan memerlukan administrasi kepegawaian; dan';
    const lines = lay([text(said)], 226).map(textOf);
    expect(lines.at(-1)).toBe('kepegawaian; dan');
  });

  it('leaves a line ragged whose spaces would gape', () => {
    const [first] = lay([text(`a b ${'x'.repeat(39)} c d`)], 200, true);
    expect(first?.extra).toBe(0);
  });

  it('fills a line though a long word that follows it leaves much room', () => {
    const said = 'Setiap Pihak berhak mengungkapkan Informasi Rahasia kepada personel, penasihat, dan subkontraktornya';
    const [first] = lay([text(said)], 420, true);
    expect(first?.words.length).toBe(10);
    expect(first?.width).toBeCloseTo(420, 5);
  });

  it('breaks a word after its hyphen where two letters stand on either side', () => {
    const parted = (word: string, least: number): boolean =>
      Array.from({ length: 90 }, (_, at) => lay([text(`is recorded under number ${word} of this day`)], least + at))
        .flatMap((lines) => lines.map(textOf))
        .some((line) => line.endsWith('-'));
    expect(parted('follow-up', 60)).toBe(true);
    expect(parted('e-meterai', 45)).toBe(false);
    expect(parted('AHU-AH.01.09-0054321', 140)).toBe(false);
  });

  it('takes a very long word with many such places in its stride', () => {
    const said = 'and/or-'.repeat(10_000);
    expect(
      lay([text(said)], 200)
        .map(textOf)
        .join(''),
    ).toBe(said);
  });

  it('does not part a number from what it numbers', () => {
    const inlines = [text('as said in '), reference('a', number('a', 'Pasal 5'), ' ayat ', number('a#b', '(2)'))];
    for (let width = 50; width < 150; width += 1) {
      for (const line of lay(inlines, width).map(textOf)) {
        expect(line.trimEnd()).not.toMatch(/(Pasal|ayat)$/);
      }
    }
  });

  it('ends a line at each break, and keeps an empty one', () => {
    expect(lay([text('a \n\nb')], 200).map(textOf)).toEqual(['a ', '', 'b']);
  });

  it('cuts a long word after a sign where it can', () => {
    const lines = lay([text(`https://example.com/${'a'.repeat(30)}/${'b'.repeat(30)}`)], 200).map(textOf);
    expect(lines[0]).toMatch(/\/$/);
  });
});
