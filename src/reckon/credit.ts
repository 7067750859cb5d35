/**
 * What one credit is in money: a share of its base, or a sum as it stands. The base is kept as an
 * exact ratio of the fee, so that a share of a twelfth of a yearly fee is rounded once and not twice.
 * Easy to get wrong: the fee is the one that the contract states, before tax where tax is added to it.
 */
import type { Contract } from '../model/contract.js';
import type { AnyMetric } from '../model/metrics.js';
import type { Duration } from '../values/duration.js';
import { capMoney, type Money, scaleMoney } from '../values/money.js';
import { type Percent, WHOLE } from '../values/percent.js';
import { type Period, periodMonths } from '../values/period.js';
import type { Remedy } from './remedies/remedy.js';

/** `amount` times `numerator / denominator`, unrounded. */
export interface Base {
  readonly amount: Money;
  readonly numerator: bigint;
  readonly denominator: bigint;
  /** For how many months `amount` stands; null for a week or an event. */
  readonly months: number | null;
}

/** A credit as a contract writes it: a share of the base, a sum, or days of the fee. */
export type Credit = Money | Percent | Duration;

/**
 * The fee for so many months. A fee that is not for months (for a week, an event) stands as it is, as
 * does every fee when `months` is null: a share of it is then a share of one such fee.
 */
export function feeFor(fee: { readonly amount: Money; readonly per: Period }, months: number | null): Base {
  const own = periodMonths(fee.per);
  if (own === null || months === null) return { amount: fee.amount, numerator: 1n, denominator: 1n, months: own };
  return { amount: fee.amount, numerator: BigInt(months), denominator: BigInt(own), months: own };
}

/** Minor units, rounded half up once. Money stands as it is, whatever the base. */
export function creditAmount(credit: Credit, base: Base): Money {
  const { amount, numerator, denominator } = creditShare(credit, base);
  return scaleMoney(amount, numerator, denominator);
}

/** A credit unrounded, for those that multiply it first. */
export function creditShare(credit: Credit, base: Base): Omit<Base, 'months'> {
  if (credit.type === 'money') return { amount: credit, numerator: 1n, denominator: 1n };
  if (credit.type === 'duration') {
    const day = thirtiethOf(base);
    return { ...day, numerator: day.numerator * BigInt(credit.amount) };
  }
  const { amount, numerator, denominator } = base;
  return { amount, numerator: numerator * credit.micro, denominator: denominator * WHOLE.micro };
}

/**
 * The fee for one day: a thirtieth of the monthly fee, however long the month is.
 * Source: practice of terms that credit days.
 */
export function thirtiethOf({ amount, months }: Base): Omit<Base, 'months'> {
  if (months === null) throw new Error('A day of a fee is taken of a fee for months.');
  return { amount, numerator: 1n, denominator: BigInt(months) * 30n };
}

/** The fee for so many days, rounded once. */
export function dayAmount(days: number, base: Base): Money {
  const { amount, numerator, denominator } = thirtiethOf(base);
  return scaleMoney(amount, numerator * BigInt(days), denominator);
}

/** A share of the fee for one day. */
export function shareOfDay(share: Percent, base: Base): Money {
  const { amount, numerator, denominator } = thirtiethOf(base);
  return scaleMoney(amount, numerator * share.micro, denominator * WHOLE.micro);
}

/** A credit, or the cap per event where it is above it. */
export function limited(credit: Money, limit: Money | null): Money {
  return limit === null ? credit : capMoney(credit, limit);
}

/** The fee that a remedy takes its shares of, for one window of a metric. */
export function baseOf(remedy: Remedy, window: Period, contract: Pick<Contract, 'services'>): Base {
  const fee = contract.services[remedy.base.fee]?.fee;
  if (fee === undefined)
    throw new Error(`A remedy takes its share of the fee of a service, not of ${remedy.base.fee}.`);
  return feeFor(fee, periodMonths(window));
}

/** One credit in money, and what it was taken of. */
export interface CreditInMoney {
  readonly amount: Money;
  /** The fee for one window, in money; printed beside the amount so that a reader can check the sum. */
  readonly base: Money;
  readonly window: Period;
}

/**
 * What a credit of a remedy (of one of its tiers, or for one event) is in money, per window of the
 * metrics that this remedy follows. Null where no metric has the remedy, or where their windows differ:
 * then the same share is not the same sum, while a day of the fee and the price of an item are.
 */
export function creditOf(
  credit: Credit,
  remedy: Remedy,
  contract: Pick<Contract, 'services' | 'metrics' | 'penalties'>,
): CreditInMoney | null {
  const windows = Object.values(contract.metrics)
    .filter((metric) => remedyOf(metric, contract) === remedy || rewardOf(metric, contract) === remedy)
    .map((metric) => metric.window);
  const [window] = windows;
  if (window === undefined) return null;
  const follows = credit.type === 'percent' && remedy.kind !== 'late-item';
  if (follows && windows.some(({ name }) => name !== window.name)) return null;
  const base = baseOf(remedy, window, contract);
  return { amount: creditAmount(credit, base), base: creditAmount(WHOLE, base), window };
}

/** The remedy that follows a miss of this metric; null where an action or nothing does. */
export function remedyOf(metric: AnyMetric, contract: Pick<Contract, 'penalties'>): Remedy | null {
  if (!('credit' in metric.remedy)) return null;
  return contract.penalties?.remedies[metric.remedy.credit] ?? null;
}

/** What a result above the promise of this metric earns; null where nothing does. */
export function rewardOf({ reward }: AnyMetric, contract: Pick<Contract, 'penalties'>): Remedy | null {
  return reward === undefined ? null : (contract.penalties?.remedies[reward] ?? null);
}
