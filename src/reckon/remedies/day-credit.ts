/**
 * A share of one day's fee for each day, or for each outage, in which the service was out for longer
 * than so long. Easy to get wrong: whether two short outages of one day add up; `trigger` says it.
 */
import { secondsOf } from '../../values/duration.js';
import { type Money, multiplyMoney } from '../../values/money.js';
import { type Base, limited, shareOfDay } from '../credit.js';
import { lostIn } from '../lost-time.js';
import { SECONDS_A_DAY } from '../window.js';
import type { RemedyKind, RemedyOf, Result } from './remedy.js';

type DayCredit = RemedyOf<'day-credit'>;

export const dayCredit: RemedyKind<DayCredit> = {
  owed: (remedy, base, limit, result) => multiplyMoney(one(remedy, base, limit), triggers(remedy, result)),
  most(remedy, base, limit, reach) {
    if (reach === null) return null;
    // More outages than this, each longer than the trigger, do not fit into the window.
    const times =
      remedy.trigger === 'day'
        ? reach.days
        : Math.ceil((reach.days * SECONDS_A_DAY) / secondsOf(remedy['longer-than']));
    return multiplyMoney(one(remedy, base, limit), times);
  },
};

const one = (remedy: DayCredit, base: Base, limit: Money | null): Money =>
  limited(shareOfDay(remedy.share, base), limit);

function triggers(remedy: DayCredit, { lost }: Result): number {
  if (lost === null) return 0;
  const stretches = remedy.trigger === 'day' ? lostIn(lost, 'day') : lost.outages.map(({ from, to }) => to - from);
  return stretches.filter((seconds) => seconds > secondsOf(remedy['longer-than'])).length;
}
