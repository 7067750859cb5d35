import { expect, it } from 'vitest';
import { dayKindUnsaid } from '../../../src/check/rules/day-kind-unsaid.js';
import { ofText } from '../../support/rule-findings.js';

it.each([
  '7 hari kerja',
  '7 (tujuh) hari kalender',
  '7 Hari Kerja setelahnya',
  'bulan 30 hari',
  'bulan yang terdiri atas 30 hari',
  '24 jam sehari, 7 hari seminggu',
  'setiap hari pada pukul 08.00',
  'hari ke-7',
  '30 harian',
  '1 hari libur',
])('%s: nothing', (text) => {
  expect(ofText(dayKindUnsaid, text, 'id')).toBeNull();
});

it.each([
  ['paling lambat 7 hari setelah laporan', '7 hari'],
  ['dalam 14 (empat belas) hari.', '14 (empat belas) hari'],
  ['selama 3 Hari, kemudian', '3 Hari'],
])('%s', (text, period) => {
  expect(ofText(dayKindUnsaid, text, 'id')).toBe(`“${period}” does not say which days count.`);
});

it('leaves English alone, where a day is any day', () => {
  expect(ofText(dayKindUnsaid, 'within 7 days of the report', 'en')).toBeNull();
});
