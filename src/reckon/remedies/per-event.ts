/**
 * The same credit for each miss: once for a window that was missed, or for every late case, or for
 * every late case beyond the promised share. Of the last two there may be any number.
 */
import { type Money, multiplyMoney } from '../../values/money.js';
import { type Base, creditAmount, limited } from '../credit.js';
import type { RemedyKind, RemedyOf, Result } from './remedy.js';

type PerEvent = RemedyOf<'per-event'>;

/** Each event's credit is a line of its own, so it is rounded before it is multiplied. */
export const perEvent: RemedyKind<PerEvent> = {
  owed: (remedy, base, limit, result) => multiplyMoney(one(remedy, base, limit), events(remedy, result)),
  most: (remedy, base, limit) => (remedy.per === 'missed-window' ? one(remedy, base, limit) : null),
};

const one = (remedy: PerEvent, base: Base, limit: Money | null): Money =>
  limited(creditAmount(remedy.credit, base), limit);

function events(remedy: PerEvent, result: Result): number {
  switch (remedy.per) {
    case 'missed-window':
      return result.missed ? 1 : 0;
    case 'late-item':
      return result.late;
    case 'item-beyond-share':
      return result.beyondShare;
  }
}
