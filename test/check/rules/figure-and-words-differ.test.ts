import { describe, expect, it } from 'vitest';
import { figureAndWordsDiffer } from '../../../src/check/rules/figure-and-words-differ.js';
import { ofText } from '../../support/rule-findings.js';

describe('in English', () => {
  it.each([
    'thirty (30) days',
    'twenty-four (24) hours',
    'one hundred and one (101) cases',
    '7 (seven) days and 3 (three) months',
    '1,500 (one thousand five hundred) requests',
    'a period of one (1) month',
    'clause 5 (2) and Article 9 (a)',
    'support runs 24 x 7 (in two shifts)',
    '99.5% (ninety-nine point five per cent)',
    'the first two (see 3) and (4)',
  ])('%s: nothing', (text) => {
    expect(ofText(figureAndWordsDiffer, text, 'en')).toBeNull();
  });

  it.each([
    ['within thirty (20) days', 'The figure is 20, and the words say “thirty”.'],
    ['within 30 (twenty) days', 'The figure is 30, and the words say “twenty”.'],
    ['within 30 (twenty days)', 'The figure is 30, and the words say “twenty”.'],
    ['one hundred and two (101) cases', 'The figure is 101, and the words say “one hundred and two”.'],
    ['1,500 (fifteen thousand) requests', 'The figure is 1500, and the words say “fifteen thousand”.'],
  ])('%s', (text, message) => {
    expect(ofText(figureAndWordsDiffer, text, 'en')).toBe(message);
  });
});

describe('in Indonesian', () => {
  it.each([
    '30 (tiga puluh) hari kalender',
    'Rp1.500.000 (satu juta lima ratus ribu rupiah)',
    'Rp1.500.000,00 (satu juta lima ratus ribu rupiah)',
    '99,9% (sembilan puluh sembilan koma sembilan persen)',
    'Pasal 5 ayat (2) dan Pasal 9 (sembilan)',
    'seratus dua puluh (120) menit',
    '7 (Senin sampai dengan Minggu)',
  ])('%s: nothing', (text) => {
    expect(ofText(figureAndWordsDiffer, text, 'id')).toBeNull();
  });

  it.each([
    ['30 (dua puluh) hari', 'The figure is 30, and the words say “dua puluh”.'],
    ['30% (dua puluh persen)', 'The figure is 30, and the words say “dua puluh”.'],
    ['Rp1.500.000 (lima belas juta rupiah)', 'The figure is 1500000, and the words say “lima belas juta”.'],
    ['sebelas (12) bulan', 'The figure is 12, and the words say “sebelas”.'],
  ])('%s', (text, message) => {
    expect(ofText(figureAndWordsDiffer, text, 'id')).toBe(message);
  });
});

it('says nothing of a language that it cannot spell', () => {
  expect(ofText(figureAndWordsDiffer, '30 (twenty)', null)).toBeNull();
});
