import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fill,
  formatCount,
  formatDateline,
  formatDays,
  formatDecimal,
  formatFirstCount,
  formatQuantity,
  formatSeries,
  seriesSeparator,
} from '../../src/locale/format.js';
import { type DayName, parseDate, parseMonthDay } from '../../src/values/calendar.js';
import { parseDuration } from '../../src/values/duration.js';
import { parseMoney } from '../../src/values/money.js';
import type { Parsed } from '../../src/values/parsed.js';
import { parsePercent } from '../../src/values/percent.js';
import { parsePeriod } from '../../src/values/period.js';
import { parseScore } from '../../src/values/score.js';
import { parseTime } from '../../src/values/time.js';
import { parseZone } from '../../src/values/zone.js';
import { shippedFormats } from './shipped.js';

const en = shippedFormats('en');
const id = shippedFormats('id');

function value<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
}

describe('formatQuantity', () => {
  it.each([
    ['-0,3', parseScore('-0.3'), '-0,3 (minus nol koma tiga)', '-0.3'],
    ['500 milidetik', parseDuration('500 milliseconds'), '500 (lima ratus) milidetik', '500 milliseconds'],
    [
      'Rp1.500.000,00',
      parseMoney('IDR 1500000'),
      'Rp1.500.000,00 (satu juta lima ratus ribu rupiah)',
      'IDR 1,500,000.00',
    ],
    [
      'Rp900.500,50',
      parseMoney('IDR 900500.50'),
      'Rp900.500,50 (sembilan ratus ribu lima ratus rupiah lima puluh sen)',
      'IDR 900,500.50',
    ],
    ['Rp0,50', parseMoney('IDR 0.50'), 'Rp0,50 (lima puluh sen)', 'IDR 0.50'],
    ['GBP 120,00', parseMoney('GBP 120'), 'GBP 120,00 (seratus dua puluh pound sterling)', 'GBP 120.00'],
    ['JPY 5.000', parseMoney('JPY 5000'), 'JPY 5.000 (lima ribu yen Jepang)', 'JPY 5,000'],
    ['SEK 1,50', parseMoney('SEK 1.50'), 'SEK 1,50 (satu koma lima nol SEK)', 'SEK 1.50'],
    ['99,9%', parsePercent('99.9%'), '99,9% (sembilan puluh sembilan koma sembilan persen)', '99.9%'],
    ['99,90%', parsePercent('99.90%'), '99,90% (sembilan puluh sembilan koma sembilan nol persen)', '99.90%'],
    ['5%', parsePercent('5%'), '5% (lima persen)', '5%'],
    ['30 hari kalender', parseDuration('30 calendar days'), '30 (tiga puluh) hari kalender', '30 calendar days'],
    ['1 Hari Kerja', parseDuration('1 business day'), '1 (satu) Hari Kerja', '1 Business Day'],
    ['4 Jam Layanan', parseDuration('4 service hours'), '4 (empat) Jam Layanan', '4 Service Hours'],
    ['1 jam', parseDuration('1 hour'), '1 (satu) jam', '1 hour'],
    ['bulan kalender', parsePeriod('calendar month'), 'bulan kalender', 'calendar month'],
    ['17 Agustus 2026', parseDate('2026-08-17'), '17 Agustus 2026', '17 August 2026'],
    ['12 Desember', parseMonthDay('12', '12'), '12 Desember', '12 December'],
    ['15.00', parseTime('15:00'), '15.00', '15:00'],
    ['WIB', parseZone('Asia/Jakarta'), 'WIB', 'WIB (UTC+7)'],
    ['waktu London', parseZone('Europe/London'), 'waktu London', 'London time'],
    ['waktu New York', parseZone('America/New_York'), 'waktu New York', 'New York time'],
  ])('writes %s', (figure, parsed, words, english) => {
    const quantity = value<Parameters<typeof formatQuantity>[0]>(parsed);
    expect(formatQuantity(quantity, id, 'figure')).toBe(figure);
    expect(formatQuantity(quantity, id, 'words')).toBe(words);
    expect(formatQuantity(quantity, en, 'figure')).toBe(english);
    expect(formatQuantity(quantity, en, 'words')).toBe(english);
  });

  it('agrees with the platform on grouped figures, in the signs of each language', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 17n), (minor) => {
        const money = { type: 'money' as const, currency: 'IDR', minor };
        const whole = (minor / 100n).toLocaleString('en-US');
        expect(formatQuantity(money, en, 'figure')).toBe(`IDR ${whole}.${String(minor % 100n).padStart(2, '0')}`);
        const swapped = formatQuantity(money, en, 'figure')
          .slice(4)
          .replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
        expect(formatQuantity(money, id, 'figure')).toBe(`Rp${swapped}`);
      }),
    );
  });
});

describe('formatDateline', () => {
  it('is the long date with its weekday, in words where the language wants it', () => {
    const date = value(parseDate('2026-11-23'));
    expect(formatDateline(date, en)).toBe('Monday, 23 November 2026');
    expect(formatDateline(date, id)).toBe(
      'Senin, tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam (23-11-2026)',
    );
    expect(formatDateline(value(parseDate('2027-01-05')), id)).toContain('(05-01-2027)');
  });
});

describe('formatDays', () => {
  it.each<[DayName[], string, string]>([
    [['mon', 'tue', 'wed', 'thu', 'fri'], 'Monday to Friday', 'Senin sampai dengan Jumat'],
    [['sun', 'sat'], 'Saturday and Sunday', 'Sabtu dan Minggu'],
    [['sun'], 'Sunday', 'Minggu'],
    [['mon', 'wed', 'fri'], 'Monday, Wednesday and Friday', 'Senin, Rabu, dan Jumat'],
    [['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], 'every day', 'setiap hari'],
  ])('%j', (days, english, indonesian) => {
    expect(formatDays(days, en)).toBe(english);
    expect(formatDays(days, id)).toBe(indonesian);
  });
});

describe('numbers and series', () => {
  it('group thousands and take the decimal sign of the language', () => {
    expect([formatCount(2_000_000, en, 'figure'), formatCount(2_000_000, id, 'words')]).toEqual([
      '2,000,000',
      '2.000.000 (dua juta)',
    ]);
    expect([formatDecimal('43.20', en), formatDecimal('-1043.2', id)]).toEqual(['43.20', '-1.043,2']);
    expect([formatCount(0, en, 'figure'), formatCount(-1234n, id, 'figure')]).toEqual(['0', '-1.234']);
  });

  it.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a and b', 'a dan b'],
    [['a', 'b', 'c'], 'a, b and c', 'a, b, dan c'],
  ])('%j', (items, english, indonesian) => {
    expect(formatSeries(items, en)).toBe(english);
    expect(formatSeries(items, id)).toBe(indonesian);
    const joined = items.map((item, index) => item + seriesSeparator(index, items.length, id)).join('');
    expect(joined).toBe(indonesian);
  });

  it('say "or" too', () => {
    expect([formatSeries(['a', 'b', 'c'], en, 'or'), formatSeries(['a', 'b'], id, 'or')]).toEqual([
      'a, b or c',
      'a atau b',
    ]);
  });
});

describe('formatFirstCount', () => {
  it('writes in words, with a capital, the number that a sentence begins with', () => {
    expect([formatFirstCount(4, en), formatFirstCount(116, id)]).toEqual(['Four', 'Seratus enam belas']);
  });

  it('is the figure in a language without a spelling of numbers', () => {
    expect(formatFirstCount(16, { ...en, tag: 'xx' })).toBe('16');
  });
});

describe('fill', () => {
  it('throws for a name that nobody gives, and leaves braces in what is filled in', () => {
    expect(() => fill('{a} {b}', { a: 'x' })).toThrow('not with b');
    expect(fill('{a}', { a: '{b} $& $1' })).toBe('{b} $& $1');
  });
});
