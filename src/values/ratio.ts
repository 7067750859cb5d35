/**
 * A share of a whole as an exact fraction. A percent has six decimals; 4 hours of 720 is 0.5555...%, and what several
 * suppliers keep together has as many decimals as all of them, so sums are done here and rounded only to be shown.
 */
import { type Percent, WHOLE } from './percent.js';

/** `part / whole`; `whole` is above zero. */
export interface Ratio {
  readonly part: bigint;
  readonly whole: bigint;
}

export function ratioOf({ micro }: Percent): Ratio {
  return { part: micro, whole: WHOLE.micro };
}

export function product(ratios: readonly Ratio[]): Ratio {
  return ratios.reduce<Ratio>((left, right) => reduced(left.part * right.part, left.whole * right.whole), ONE);
}

/** What is left of the whole. */
export function complement({ part, whole }: Ratio): Ratio {
  return { part: whole - part, whole };
}

export function compareRatios(left: Ratio, right: Ratio): -1 | 0 | 1 {
  const difference = left.part * right.whole - right.part * left.whole;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** In lowest terms. */
export function reduced(part: bigint, whole: bigint): Ratio {
  let [left, right] = [part < 0n ? -part : part, whole];
  while (right !== 0n) [left, right] = [right, left % right];
  return left === 0n ? { part: 0n, whole: 1n } : { part: part / left, whole: whole / left };
}

/**
 * `99.0025%` where so many decimals show all of it; else cut off after them, so that what can be reached is never
 * shown higher than it is (99.444%), or rounded `up`, as what is lost beside it (0.556%).
 */
export function printRatio({ part, whole }: Ratio, decimals: number, rounded: 'down' | 'up' = 'down'): string {
  const scaled = part * 100n * 10n ** BigInt(decimals);
  const cut = rounded === 'down' ? scaled / whole : (scaled + whole - 1n) / whole;
  const digits = cut.toString().padStart(decimals + 1, '0');
  const fraction = decimals === 0 ? '' : digits.slice(-decimals).replace(/0+$/, '');
  return `${digits.slice(0, digits.length - decimals)}${fraction === '' ? '' : `.${fraction}`}%`;
}

/** Whether so many decimals of a percentage show all of it. */
export function isExact({ part, whole }: Ratio, decimals: number): boolean {
  return (part * 100n * 10n ** BigInt(decimals)) % whole === 0n;
}

const ONE: Ratio = { part: 1n, whole: 1n };
