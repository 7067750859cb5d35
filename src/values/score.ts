/**
 * Points of a survey as exact decimals of up to six places, below zero too: a gap of -0.3, a promoter
 * score of 30. Not a share of anything, so without a sign of percent. The decimals typed are kept.
 */
import { accepted, type Parsed, refused } from './parsed.js';

/** `micro` is the score times a million; `decimals` is how many are printed. */
export interface Score {
  readonly type: 'score';
  readonly micro: bigint;
  readonly decimals: number;
}

const PLACES = 6;

/** Reads `30`, `-0.3`, `4.25`. Refuses a decimal comma, a plus, a sign of percent and more than six decimals. */
export function parseScore(text: string): Parsed<Score> {
  const match = /^(-?)(0|[1-9]\d{0,5})(?:\.(\d{1,6}))?$/.exec(text);
  if (match === null) return refused(`${text} is not a score.`, helpFor(text));
  const [, sign = '', whole = '', fraction = ''] = match;
  const micro = BigInt(whole + fraction.padEnd(PLACES, '0'));
  return accepted({ type: 'score', micro: sign === '' ? micro : -micro, decimals: fraction.length });
}

function helpFor(text: string): string {
  const digits = /^([+-]?)0*(\d{1,6})(?:[.,](\d{1,6}))?\s*(?:%|points?|poin)?$/i.exec(text.trim());
  if (digits === null) return 'write points such as 30 or -0.3';
  const [, sign = '', whole = '', fraction] = digits;
  return `write ${sign === '-' ? '-' : ''}${whole}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** The digits with a decimal point: `-0.3`. As the author writes it. */
export function printScore({ micro, decimals }: Score): string {
  const digits = (micro < 0n ? -micro : micro).toString().padStart(PLACES + 1, '0');
  const fraction = digits.slice(-PLACES).slice(0, decimals);
  return `${micro < 0n ? '-' : ''}${digits.slice(0, -PLACES)}${fraction === '' ? '' : `.${fraction}`}`;
}
