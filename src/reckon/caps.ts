/**
 * Ceilings on credits. Each stands per period; whether one bites is only known when all are in money.
 */
import type { Contract } from '../model/contract.js';
import { monthsOf } from '../values/duration.js';
import { compareMoney, type Money } from '../values/money.js';
import type { PeriodName } from '../values/period.js';
import { creditAmount, feeFor } from './credit.js';

export interface CapInMoney {
  readonly per: PeriodName;
  readonly amount: Money;
}

type Terms = Pick<Contract, 'services' | 'penalties'>;

type Cap = NonNullable<NonNullable<Contract['penalties']>['caps']>[number];

/** All caps of a contract in money, in its order. */
export function capsOf(contract: Terms): readonly CapInMoney[] {
  return (contract.penalties?.caps ?? []).map((cap) => ({ per: cap.per.name, amount: capAmount(cap, contract) }));
}

/**
 * A cap in money: a share of the fee for its months, rounded half up once, or the sum as it stands. A
 * share of a fee for something else than months is a share of one fee.
 */
export function capAmount(cap: Cap, contract: Pick<Contract, 'services'>): Money {
  if (cap['at-most'].type === 'money') return cap['at-most'];
  const fee = cap.of === undefined ? undefined : contract.services[cap.of.fee]?.fee;
  if (cap.of === undefined || fee === undefined) throw new Error('A cap that is a share says of which fee.');
  return creditAmount(cap['at-most'], feeFor(fee, monthsOf(cap.of.for)));
}

/** The lowest cap for a period, or null without one. Caps in another currency bound nothing. */
export function capFor(period: PeriodName, caps: readonly CapInMoney[], currency: string): Money | null {
  return caps
    .filter((cap) => cap.per === period && cap.amount.currency === currency)
    .reduce<Money | null>(
      (least, { amount }) => (least === null || compareMoney(amount, least) < 0 ? amount : least),
      null,
    );
}
