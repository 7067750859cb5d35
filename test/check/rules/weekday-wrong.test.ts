/** Every way in which a text writes a day beside a date, in both languages. 23 November 2026 is a Monday. */
import { expect, it } from 'vitest';
import { weekdayWrong } from '../../../src/check/rules/weekday-wrong.js';
import { ofText } from '../../support/rule-findings.js';

it.each([
  'signed on Monday, 23 November 2026',
  'signed on Monday the 23rd of November 2026',
  'on Monday, November 23, 2026',
  'on Monday 2026-11-23',
  'pada hari Senin, tanggal 23 November 2026',
  'pada hari Senin (23-11-2026)',
  'hari Jumat, 27 November 2026; hari Jum’at dan Sabtu',
  "hari Jum'at, 27 November 2026",
  'on Monday, 31 February 2026',
  'each Monday; on 24 November 2026',
])('%s: right', (text) => {
  expect(ofText(weekdayWrong, text)).toBeNull();
});

it.each([
  ['on Monday, 24 November 2026', 'Monday, 24 November 2026 is a Tuesday.'],
  ['on Sunday the 23rd of November 2026', 'Sunday the 23rd of November 2026 is a Monday.'],
  ['on Friday, November 23, 2026', 'Friday, November 23, 2026 is a Monday.'],
  ['pada hari Selasa, tanggal 23 November 2026', 'Selasa, tanggal 23 November 2026 is a Senin.'],
  ['pada hari Kamis (27/11/2026)', 'Kamis (27/11/2026) is a Jumat.'],
])('%s: wrong', (text, message) => {
  expect(ofText(weekdayWrong, text)).toBe(message);
});

it('reads a text in its own language alone', () => {
  expect(ofText(weekdayWrong, 'Senin, 24 November 2026', 'en')).toBeNull();
  expect(ofText(weekdayWrong, 'Senin, 24 November 2026', 'id')).not.toBeNull();
});
