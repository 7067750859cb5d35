/** Figures of a text, each language by its own way of writing; and which two texts say the same. */
import { describe, expect, it } from 'vitest';
import { figuresDiffer } from '../../src/model/invariants/figures-differ.js';
import { figuresIn } from '../../src/model/text-figures.js';
import { walkLeaves } from '../../src/model/walk-leaves.js';

describe('figuresIn', () => {
  const read: readonly (readonly [text: string, language: 'en' | 'id', ...found: string[]])[] = [
    ['1,500 files and 99.90 percent', 'en', 'number 1500', 'number 99.9 percent'],
    ['1.500 berkas dan 99,90%', 'id', 'number 1500', 'number 99.9 percent'],
    ['25.000 files', 'en', 'number 25'],
    ['25.000 berkas', 'id', 'number 25000'],
    ['IDR 25,000.00', 'en', 'money 25000 IDR'],
    ['Rp25.000,00 (dua puluh lima ribu rupiah)', 'id', 'money 25000 IDR'],
    ['30 (tiga puluh) hari kalender', 'id', 'number 30 calendar-day'],
    ['a 24-hour desk, 2 Business Days', 'en', 'number 24 hour', 'number 2 business-day'],
    ['3 x 24 (tiga kali dua puluh empat) jam', 'id', 'number 72 hour'],
    ['24x7 and 24/7', 'en', 'number 24', 'number 7', 'number 24', 'number 7'],
    ['from 08:00 to 5 pm', 'en', 'time 08:00', 'time 17:00'],
    ['pukul 08.00 sampai 17.00 WIB', 'id', 'time 08:00', 'time 17:00'],
    ['3rd March 2026, March 3, 2026, 2026-03-03', 'en', 'date 2026-03-03', 'date 2026-03-03', 'date 2026-03-03'],
    ['3 Maret 2026, 03/03/2026, 12 Desember', 'id', 'date 2026-03-03', 'date 2026-03-03', 'date -12-12'],
    ['no more than 3 may be late', 'en', 'number 3'],
    ['P1 under ISO-27001, SHA-256', 'en', 'code P1', 'code ISO-27001', 'code SHA-256'],
    ['Pasal 5 ayat (2), hari ke-3', 'id', 'number 5', 'number 2', 'number 3'],
    ['clause 5.2', 'en', 'number 5', 'number 2'],
    ['twenty-four hours, ten of them', 'en', 'word 24', 'word 10'],
    ['dua puluh empat jam, dua belas, sepuluh', 'id', 'word 24', 'word 12', 'word 10'],
  ];

  it.each(read.map(([text, language, ...found]) => ({ text, language, found })))('$text ($language)', (row) => {
    const figures = figuresIn(row.text, row.language);
    expect(figures.map(({ kind, value, unit }) => `${kind} ${value}${unit ? ` ${unit}` : ''}`)).toEqual(row.found);
  });
});

describe('two languages of a text', () => {
  const differ = (en: string, id: string) => {
    const leaves = walkLeaves({ agreement: { subject: { en, id } } });
    return [...figuresDiffer.check({ contract: {}, leaves, broken: new Set() })].map(({ message }) => message);
  };

  it.each([
    ['answers within 10 Business Days', 'menjawab dalam sepuluh Hari Kerja'],
    ['a CSV file for each table', 'satu berkas CSV untuk setiap tabel'],
    ['both servers, two-factor login', 'kedua server, autentikasi multifaktor'],
    ['the 10 days before it and 24 hours after', '24 jam sesudahnya dan 10 hari sebelumnya'],
    ['72 hours', '3 x 24 jam'],
    ['10 gigabits per second', '10 gigabit per detik'],
    ['twice a day, a fee per month', 'dua kali sehari, dengan biaya setiap bulan'],
  ])('%s: the same', (en, id) => {
    expect(differ(en, id)).toEqual([]);
  });

  it.each([
    ['within 30 days', 'dalam 31 hari', 'The English text says 30 days, and the Indonesian one 31 hari.'],
    ['within 2 Business Days', 'dalam 2 hari', 'The English text says 2 Business Days, and the Indonesian one 2 hari.'],
    ['99.9%', '99.9 menit', 'The English text says 99.9%, and the Indonesian one 99.9 menit.'],
    [
      '10 gigabits per second',
      '10 gigabit per menit',
      'The English text says per second, and the Indonesian one per menit.',
    ],
    ['twice a day', 'empat kali sehari', 'The English text says twice, and the Indonesian one empat.'],
    ['two networks', 'tiga jaringan', 'The English text says two, and the Indonesian one tiga.'],
    ['3 March 2027', '3 April 2027', 'The English text says 3 March 2027, and the Indonesian one 3 April 2027.'],
    ['25.000 files', '25.000 berkas', 'The English text says 25.000, and the Indonesian one 25.000.'],
    ['at once', 'dalam 2 jam', 'The Indonesian text says 2 jam, and the English one has no such figure.'],
    ['GBP 50', 'USD 50', 'The English text says GBP 50, and the Indonesian one USD 50.'],
  ])('%s / %s: not', (en, id, message) => {
    expect(differ(en, id)).toEqual([message]);
  });

  it('are read in a time that grows with the text', () => {
    const long = 'within 30 days of 3 March 2027 at 08:00 for IDR 25,000.00 and '.repeat(2000);
    const start = performance.now();
    figuresIn(long, 'en');
    figuresIn('1'.repeat(20_000), 'en');
    figuresIn('1,'.repeat(20_000), 'id');
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
