/** Numbers in words, one file a language. The list below is the only other line to add. */
import { en } from './en.js';
import { id } from './id.js';

export interface Spellout {
  /** Any whole number below 10^18 in words, lower case; throws beyond. */
  readonly integer: (value: bigint) => string;
  /** The digits after a decimal sign, read one by one: `95` -> `nine five`. */
  readonly digits: (digits: string) => string;
  /** The word for the decimal sign. */
  readonly point: string;
}

export const SPELLOUTS: Readonly<Record<string, Spellout>> = { en, id };

/** A decimal as typed with a point, `99.90`: whole part, sign, then digit by digit with all zeros as typed. */
export function spellDecimal(spellout: Spellout, text: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) throw new Error(`A decimal in words is made from digits with a point, not from ${text}.`);
  const [, sign = '', whole = '', fraction] = match;
  // Not `BigInt('-0')`: minus nought point five keeps its minus.
  const value = spellout.integer(BigInt(whole));
  const signed = sign === '' ? value : `${spellout.integer(-1n).split(' ')[0]} ${value}`;
  return fraction === undefined ? signed : `${signed} ${spellout.point} ${spellout.digits(fraction)}`;
}
