/**
 * The same credit for each miss: once for a window that was missed, or for every late case, for every late
 * day of a case, or for every late case beyond the promised share. Of all but the first there may be any number.
 */
import { addMoney, type Money, multiplyMoney } from '../../values/money.js';
import { type Base, creditAmount, limited } from '../credit.js';
import type { RemedyKind, RemedyOf, Result } from './remedy.js';

type PerEvent = RemedyOf<'per-event'>;

/** Each event's credit is a line of its own, so it is rounded before it is multiplied. */
export const perEvent: RemedyKind<PerEvent> = {
  owed(remedy, base, limit, result) {
    if (remedy.per === 'late-day') return forDays(creditAmount(remedy.credit, base), limit, result);
    return multiplyMoney(one(remedy, base, limit), events(remedy.per, result));
  },
  most: (remedy, base, limit) => (remedy.per === 'missed-window' ? one(remedy, base, limit) : null),
};

const one = (remedy: PerEvent, base: Base, limit: Money | null): Money =>
  limited(creditAmount(remedy.credit, base), limit);

/** The event that a cap limits is the case, with all of its days in this window. */
function forDays(day: Money, limit: Money | null, { lateDays }: Result): Money {
  const cases = lateDays.map((days) => limited(multiplyMoney(day, days), limit));
  return cases.reduce(addMoney, { ...day, minor: 0n });
}

function events(per: Exclude<PerEvent['per'], 'late-day'>, result: Result): number {
  switch (per) {
    case 'missed-window':
      return result.missed ? 1 : 0;
    case 'late-item':
      return result.late;
    case 'item-beyond-share':
      return result.beyondShare;
  }
}
