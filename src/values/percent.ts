/**
 * Shares as exact decimals of up to six places: 99.95% is a whole number of millionths of a
 * percent, never a float. The number of decimals typed is kept, because a contract that says 99.90%
 * measures to two decimals and must print so. Two percents are the same when `comparePercents` says
 * 0, whatever their decimals.
 */
import { accepted, type Parsed, refused } from './parsed.js';

/** `micro` is the percentage times a million. `decimals` is how many are printed, never fewer than the value needs. */
export interface Percent {
  readonly type: 'percent';
  readonly micro: bigint;
  readonly decimals: number;
}

const PLACES = 6;

/** The whole: 100%. */
export const WHOLE: Percent = { type: 'percent', micro: 100_000_000n, decimals: 0 };

/**
 * Reads `99.9%`, `5%`, `99.90%`. Refuses a decimal comma, a bare number, a sign, more than six
 * decimals. Whether a percent may exceed 100 depends on what it says, so the model checks that.
 */
export function parsePercent(text: string): Parsed<Percent> {
  const match = /^(0|[1-9]\d{0,5})(?:\.(\d+))?%$/.exec(text);
  if (match === null) return refused(`${text} is not a percentage.`, helpFor(text));
  const [, whole = '', fraction = ''] = match;
  if (fraction.length > PLACES) {
    return refused(
      `${text} has more than six decimals.`,
      `write at most six decimals: ${whole}.${fraction.slice(0, PLACES)}%`,
    );
  }
  const micro = BigInt(whole + fraction.padEnd(PLACES, '0'));
  return accepted({ type: 'percent', micro, decimals: fraction.length });
}

function helpFor(text: string): string {
  const digits = /^(\d{1,6})(?:[.,](\d{1,6}))?\s*(?:%|percent|persen)?$/i.exec(text.trim());
  if (digits === null) return 'write a percentage such as 99.9%';
  const [, whole = '', fraction] = digits;
  const plain = whole.replace(/^0+(?=\d)/, '');
  return `write ${fraction === undefined ? plain : `${plain}.${fraction}`}%`;
}

/** A percent from millionths of a percent, printed with as few decimals as it needs but at least `decimals`. */
export function percentOf(micro: bigint, decimals = 0): Percent {
  let needed = PLACES;
  let rest = micro;
  while (needed > 0 && rest % 10n === 0n) {
    rest /= 10n;
    needed -= 1;
  }
  return { type: 'percent', micro, decimals: Math.max(needed, decimals) };
}

/** The digits with a decimal point and no sign of percent: `99.90`. A computed percent below zero starts with `-`. */
export function percentDigits(percent: Percent): string {
  const sign = percent.micro < 0n ? '-' : '';
  const digits = (percent.micro < 0n ? -percent.micro : percent.micro).toString().padStart(PLACES + 1, '0');
  const whole = digits.slice(0, -PLACES);
  const fraction = digits.slice(-PLACES).slice(0, percent.decimals);
  return fraction === '' ? sign + whole : `${sign}${whole}.${fraction}`;
}

/** As the author writes it: `99.90%`. */
export function printPercent(percent: Percent): string {
  return `${percentDigits(percent)}%`;
}

export function comparePercents(left: Percent, right: Percent): -1 | 0 | 1 {
  if (left.micro === right.micro) return 0;
  return left.micro < right.micro ? -1 : 1;
}

export function addPercents(left: Percent, right: Percent): Percent {
  return percentOf(left.micro + right.micro, Math.max(left.decimals, right.decimals));
}

/** `left - right`; below zero when right is the larger. */
export function subtractPercents(left: Percent, right: Percent): Percent {
  return percentOf(left.micro - right.micro, Math.max(left.decimals, right.decimals));
}
