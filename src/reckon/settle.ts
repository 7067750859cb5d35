/**
 * From what results earn to what is paid: nothing in a baseline period; of several credits in one window those
 * that stacking keeps, then the caps, shortest period first, then the minimum payout. Easy to get wrong: the order. A cap applied before stacking
 * would pay for a credit that does not count.
 */
import { baselineOver } from '../model/baseline-period.js';
import type { Contract } from '../model/contract.js';
import { compareDates, printDate } from '../values/calendar.js';
import { compareMoney, type Money } from '../values/money.js';
import { PERIOD_NAMES, type PeriodName } from '../values/period.js';
import { type CapInMoney, capsOf } from './caps.js';
import { type Window, windowOn } from './window.js';

/** What one metric earned in one window. */
export interface Credit {
  readonly metric: string;
  readonly window: Window;
  readonly amount: Money;
}

/** `paid` is what is left of `amount`; `because` names what took from it, in the order of calculation. */
export interface Settled extends Credit {
  readonly paid: Money;
  readonly because: readonly ('baseline-period' | 'stacking' | PeriodName | 'minimum')[];
}

type Terms = Pick<Contract, 'agreement' | 'services' | 'metrics' | 'penalties'>;

/**
 * The credits of a contract in the order in which their windows end, and within one window in the order
 * given, which is the order of `first`. A credit counts against the cap of the period in which its window
 * ends; what comes later finds what earlier credits left. Caps in another currency bound nothing.
 * Source: order of calculation of published terms: remedy, stacking, caps.
 */
export function settleCredits(credits: readonly Credit[], contract: Terms): readonly Settled[] {
  const inOrder = [...credits].sort((left, right) => compareDates(left.window.last, right.window.last));
  const stacked = inOrder.map((credit) => {
    if (isInBaseline(credit, contract)) return nothing(credit, 'baseline-period');
    const sameTime = inOrder.filter(
      (other) => sameWindow(credit.window, other.window) && !isInBaseline(other, contract),
    );
    return stackedCredit(credit, isKept(credit, sameTime, contract));
  });
  const caps = capsOf(contract).filter(({ per }) => per !== 'event');
  const shortestFirst = [...caps].sort(
    (left, right) => PERIOD_NAMES.indexOf(left.per) - PERIOD_NAMES.indexOf(right.per),
  );
  return withMinimum(withCaps(stacked, shortestFirst, contract), contract);
}

/**
 * What all credits of one window come to must reach the minimum, or they lapse; credits that are carried
 * over are owed all the same and stand on a later invoice. A lapsed credit has used up its caps.
 * Source: order of calculation of published terms: the minimum comes after the caps.
 */
function withMinimum(credits: readonly Settled[], { penalties }: Terms): readonly Settled[] {
  const minimum = penalties?.['minimum-payout'];
  if (minimum === undefined || minimum.below === 'carried-over') return credits;
  return credits.map((credit) => {
    const { currency } = credit.paid;
    if (credit.paid.minor === 0n || currency !== minimum.amount.currency) return credit;
    const together = credits.filter(
      (other) => sameWindow(credit.window, other.window) && other.paid.currency === currency,
    );
    const total = together.reduce((sum, { paid }) => sum + paid.minor, 0n);
    if (total >= minimum.amount.minor) return credit;
    return { ...credit, paid: { ...credit.paid, minor: 0n }, because: [...credit.because, 'minimum'] };
  });
}

function stackedCredit(credit: Credit, kept: boolean): Settled {
  return kept || credit.amount.minor === 0n
    ? { ...credit, paid: credit.amount, because: [] }
    : nothing(credit, 'stacking');
}

function nothing(credit: Credit, because: 'baseline-period' | 'stacking'): Settled {
  return { ...credit, paid: { ...credit.amount, minor: 0n }, because: [because] };
}

/** V28. The window begins before the baseline period of its metric is over. */
function isInBaseline({ metric, window }: Credit, contract: Terms): boolean {
  const measured = contract.metrics[metric];
  const over = measured === undefined ? null : baselineOver(measured, contract);
  return over !== null && compareDates(window.first, over) < 0;
}

function isKept(credit: Credit, sameTime: readonly Credit[], contract: Terms): boolean {
  const paying = sameTime.filter(({ amount }) => amount.minor > 0n);
  switch (contract.penalties?.stacking) {
    case 'highest': {
      const highest = paying.reduce<Credit | null>(
        (most, one) => (most === null || compareMoney(one.amount, most.amount) > 0 ? one : most),
        null,
      );
      return credit === highest;
    }
    case 'first':
      return credit === paying[0];
    default:
      return true;
  }
}

/** One pass over time: what remains of every cap is known when a credit comes to it. */
function withCaps(credits: readonly Settled[], caps: readonly CapInMoney[], contract: Terms): readonly Settled[] {
  const used = new Map<string, bigint>();
  return credits.map((credit) => {
    const stretches = caps
      .filter(({ amount }) => amount.currency === credit.amount.currency)
      .map((cap) => ({ per: cap.per, key: stretchOf(cap, credit, contract), most: cap.amount.minor }));
    let { paid } = credit;
    const because = [...credit.because];
    for (const { per, key, most } of stretches) {
      const rest = most - (used.get(key) ?? 0n);
      if (paid.minor <= rest) continue;
      paid = { ...paid, minor: rest };
      because.push(per);
    }
    for (const { key } of stretches) used.set(key, (used.get(key) ?? 0n) + paid.minor);
    return { ...credit, paid, because };
  });
}

/** Which stretch of a cap's period a credit falls into. */
function stretchOf(cap: CapInMoney, credit: Credit, contract: Terms): string {
  if (cap.per === 'event') throw new Error('A cap per event limits each event and has no period.');
  return `${cap.per} ${printDate(windowOn(cap.per, credit.window.last, contract.agreement.effective).first)}`;
}

const sameWindow = (left: Window, right: Window): boolean =>
  left.period === right.period && compareDates(left.first, right.first) === 0;
