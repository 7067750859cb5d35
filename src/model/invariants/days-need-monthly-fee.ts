/**
 * A day of the fee is a thirtieth of a month's fee, so a remedy that counts days takes its share of a fee
 * for months. A late item is the other way round: its price is the fee for one event.
 */
import { keyPath } from '../../source/path.js';
import { periodMonths, printPeriod } from '../../values/period.js';
import type { Contract } from '../contract.js';
import { type Invariant, seeAlso } from './invariant.js';

type Remedy = NonNullable<Contract['penalties']>['remedies'][string];

export const daysNeedMonthlyFee: Invariant = {
  id: 'days-need-monthly-fee',
  says: 'A remedy in days is taken of a fee for months, one for late items of a fee for each item.',
  why: 'A day of a fee for a month is a thirtieth of it; of a fee for an event or a week there is no such day, and the credit cannot be reckoned.',
  fix: 'Take the days of a service with a monthly fee, or write a share.',
  source: 'practice: extension and credit in days',
  good: [
    {
      yaml: `metrics: { ordering: { remedy: slow } }
penalties: { remedies: { slow: { kind: per-event, base: { fee: hosting }, credit: 2 calendar days, per: missed-window } } }`,
    },
  ],
  bad: [
    {
      yaml: `metrics: { ordering: { remedy: slow } }
penalties: { remedies: { slow: { kind: late-item, base: { fee: hosting }, tiers: [{ late: 1 calendar day, credit: 10% }] } } }`,
      at: 'penalties.remedies.slow.base.fee',
    },
  ],
  *check({ contract: { penalties, services } }) {
    if (services === undefined) return;
    for (const [id, remedy] of Object.entries(penalties?.remedies ?? {})) {
      const per = services[remedy.base.fee]?.fee?.per;
      if (per === undefined) continue;
      const wrong =
        remedy.kind === 'late-item' ? per.name !== 'event' : countsDays(remedy) && periodMonths(per) === null;
      if (!wrong) continue;
      yield {
        message:
          remedy.kind === 'late-item'
            ? `${id} is a share of the price of one item, and the fee is for each ${printPeriod(per)}.`
            : `${id} counts days of a fee, and the fee is for each ${printPeriod(per)}.`,
        help:
          remedy.kind === 'late-item'
            ? 'take it of a service with a fee per: event, the price of one item'
            : 'take it of a service with a fee for a month, a quarter or a year, or write a share',
        path: keyPath(keyPath(keyPath('penalties.remedies', id), 'base'), 'fee'),
        related: [seeAlso('the fee', keyPath(keyPath(keyPath('services', remedy.base.fee), 'fee'), 'per'))],
      };
    }
  },
};

function countsDays(remedy: Remedy): boolean {
  if (remedy.kind === 'tiered-days' || remedy.kind === 'day-credit' || remedy.kind === 'fee-waiver') return true;
  return 'credit' in remedy && remedy.credit.type === 'duration';
}
