/**
 * Terbilang: Indonesian numbers in words, in the spelling of EYD (miliar, triliun). `seribu` only
 * where the group of thousands is exactly one; `satu juta`, never sejuta. No `dan` anywhere.
 */
import type { Spellout } from './spellout.js';

const DIGITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const GROUPS = ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun'];

export const id: Spellout = { integer, digits, point: 'koma' };

function integer(value: bigint): string {
  if (value < 0n) return `minus ${integer(-value)}`;
  if (value === 0n) return digit(0);
  if (value >= 10n ** 18n) throw new Error('Numbers in words reach up to kuadriliun.');
  const words: string[] = [];
  let rest = value;
  for (const name of GROUPS) {
    const group = Number(rest % 1000n);
    rest /= 1000n;
    if (group !== 0)
      words.unshift(group === 1 && name === 'ribu' ? 'seribu' : `${belowThousand(group)} ${name}`.trim());
  }
  return words.join(' ');
}

function belowThousand(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const words: string[] = [];
  if (hundreds > 0) words.push(hundreds === 1 ? 'seratus' : `${digit(hundreds)} ratus`);
  if (rest > 0) words.push(belowHundred(rest));
  return words.join(' ');
}

function belowHundred(value: number): string {
  if (value < 10) return digit(value);
  if (value === 10) return 'sepuluh';
  if (value === 11) return 'sebelas';
  if (value < 20) return `${digit(value - 10)} belas`;
  const tens = `${digit(Math.floor(value / 10))} puluh`;
  return value % 10 === 0 ? tens : `${tens} ${digit(value % 10)}`;
}

function digits(text: string): string {
  return [...text].map((sign) => digit(Number(sign))).join(' ');
}

function digit(value: number): string {
  const word = DIGITS[value];
  if (word === undefined) throw new Error(`A digit is 0 to 9, not ${value}.`);
  return word;
}
