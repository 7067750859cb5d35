import fc from 'fast-check';
import { toCardinal as englishOracle } from 'n2words/en-GB';
import { toCardinal as indonesianOracle } from 'n2words/id-ID';
import { toWords } from 'to-words/id-ID';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/locale/spellout/en.js';
import { id } from '../../src/locale/spellout/id.js';
import { spellDecimal } from '../../src/locale/spellout/spellout.js';

describe('Indonesian numbers in words', () => {
  it.each([
    ['0', 'nol'],
    ['1', 'satu'],
    ['10', 'sepuluh'],
    ['11', 'sebelas'],
    ['12', 'dua belas'],
    ['19', 'sembilan belas'],
    ['20', 'dua puluh'],
    ['21', 'dua puluh satu'],
    ['99', 'sembilan puluh sembilan'],
    ['100', 'seratus'],
    ['101', 'seratus satu'],
    ['110', 'seratus sepuluh'],
    ['111', 'seratus sebelas'],
    ['119', 'seratus sembilan belas'],
    ['200', 'dua ratus'],
    ['1000', 'seribu'],
    ['1001', 'seribu satu'],
    ['1100', 'seribu seratus'],
    ['1111', 'seribu seratus sebelas'],
    ['2000', 'dua ribu'],
    ['2026', 'dua ribu dua puluh enam'],
    ['11000', 'sebelas ribu'],
    ['21000', 'dua puluh satu ribu'],
    ['100000', 'seratus ribu'],
    ['101000', 'seratus satu ribu'],
    ['111000', 'seratus sebelas ribu'],
    ['1000000', 'satu juta'],
    ['1000001', 'satu juta satu'],
    ['1001000', 'satu juta seribu'],
    ['2500000', 'dua juta lima ratus ribu'],
    ['1000000000', 'satu miliar'],
    ['1001001001', 'satu miliar satu juta seribu satu'],
    ['1000000000000', 'satu triliun'],
    ['1500000000000', 'satu triliun lima ratus miliar'],
    ['1000000000000000', 'satu kuadriliun'],
    ['99.95', 'sembilan puluh sembilan koma sembilan lima'],
    ['99.05', 'sembilan puluh sembilan koma nol lima'],
    ['25.000', 'dua puluh lima koma nol nol nol'],
    ['-5', 'minus lima'],
    ['-0.5', 'minus nol koma lima'],
  ])('%s is %s', (figure, words) => {
    expect(spellDecimal(id, figure)).toBe(words);
  });

  it('agree with two libraries on whole numbers', () => {
    fc.assert(
      fc.property(fc.oneof(fc.bigInt(0n, 10n ** 15n), fc.bigInt(0n, 10n ** 6n), fc.bigInt(0n, 2000n)), (number) => {
        expect(id.integer(number)).toBe(indonesianOracle(number));
        expect(id.integer(number)).toBe(toWords(number).toLowerCase());
      }),
      { numRuns: 1000 },
    );
  });

  it('take no figure with the separators of a language', () => {
    expect(() => spellDecimal(id, '1.000.000')).toThrow('digits with a point');
    expect(() => spellDecimal(id, '99,9')).toThrow('digits with a point');
  });

  it('end where their words do', () => {
    expect(() => id.integer(10n ** 18n)).toThrow('kuadriliun');
  });
});

describe('English numbers in words', () => {
  it.each([
    ['0', 'zero'],
    ['21', 'twenty-one'],
    ['101', 'one hundred and one'],
    ['1001', 'one thousand and one'],
    ['1100', 'one thousand one hundred'],
    ['1500000', 'one million five hundred thousand'],
    ['99.95', 'ninety-nine point nine five'],
    ['-5', 'minus five'],
  ])('%s is %s', (figure, words) => {
    expect(spellDecimal(en, figure)).toBe(words);
  });

  it('agree with a library on whole numbers', () => {
    fc.assert(
      fc.property(fc.oneof(fc.bigInt(0n, 10n ** 15n), fc.bigInt(0n, 10n ** 6n), fc.bigInt(0n, 2000n)), (number) => {
        expect(en.integer(number)).toBe(englishOracle(number));
      }),
      { numRuns: 1000 },
    );
  });
});
