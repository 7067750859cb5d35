/**
 * Caps and credits in money on a common base, so that 50% of one month and 20% of twelve months can be
 * compared. Exact: a ceiling is a fraction of minor units and is rounded only to be shown.
 */
import { monthsOf } from '../values/duration.js';
import type { Money } from '../values/money.js';
import { type Percent, WHOLE } from '../values/percent.js';
import { periodMonths } from '../values/period.js';
import type { Contract } from './contract.js';

/** `minor / parts` of a currency's minor units. */
export interface Ceiling {
  readonly currency: string;
  readonly minor: bigint;
  readonly parts: bigint;
}

type Fee = NonNullable<Contract['services'][string]['fee']>;

/** A share of the fee for so many months; null where the fee is not one for months. */
export function shareOfFee(fee: Fee, share: Percent, months: number): Ceiling | null {
  const feeMonths = periodMonths(fee.per);
  if (feeMonths === null) return null;
  return {
    currency: fee.amount.currency,
    minor: fee.amount.minor * share.micro * BigInt(months),
    parts: WHOLE.micro * BigInt(feeMonths),
  };
}

/** A cap in money; null where its base is unknown or not counted in months. */
export function capCeiling(
  cap: NonNullable<Contract['penalties']>['caps'][number],
  services: Contract['services'],
): Ceiling | null {
  const atMost = cap['at-most'];
  if (atMost.type === 'money') return ceilingOf(atMost);
  const fee = cap.of && services[cap.of.fee]?.fee;
  const months = cap.of && monthsOf(cap.of.for);
  return fee && months ? shareOfFee(fee, atMost, months) : null;
}

export function ceilingOf(money: Money): Ceiling {
  return { currency: money.currency, minor: money.minor, parts: 1n };
}

/** True when `left` is the larger; false as well where the currencies differ. */
export function exceeds(left: Ceiling, right: Ceiling): boolean {
  return left.currency === right.currency && left.minor * right.parts > right.minor * left.parts;
}

/** Rounded down, for a sentence. */
export function asMoney({ currency, minor, parts }: Ceiling): Money {
  return { type: 'money', currency, minor: minor / parts };
}
