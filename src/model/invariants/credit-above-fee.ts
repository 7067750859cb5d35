/** V27. A fixed sum for one miss is not above what the service costs in that time: such a sum is read as a punishment. */
import { keyPath } from '../../source/path.js';
import { printMoney } from '../../values/money.js';
import { WHOLE } from '../../values/percent.js';
import { periodMonths, printPeriod } from '../../values/period.js';
import { asMoney, ceilingOf, exceeds, shareOfFee } from '../ceiling.js';
import { metricsWith } from '../promised.js';
import { type Invariant, seeAlso } from './invariant.js';

export const creditAboveFee: Invariant = {
  id: 'credit-above-fee',
  says: 'A credit that is a sum of money is not above the fee for the window it is paid for.',
  why: 'A sum above all that the service costs in that time is read as a punishment, and a court may lower it or set it aside.',
  fix: 'Write at most the fee for the window, or a share of it.',
  source: 'KUHPerdata art. 1309; Cavendish v Makdessi [2015] UKSC 67',
  good: [{ base: 'small-business', yaml: 'penalties: { remedies: { late: { credit: GBP 12 } } }' }],
  bad: [
    {
      base: 'small-business',
      yaml: 'penalties: { remedies: { late: { credit: GBP 121 } } }',
      at: 'penalties.remedies.late.credit',
      also: ['model/credit-above-cap'],
    },
  ],
  *check({ contract: { metrics, penalties, services } }) {
    if (services === undefined) return;
    for (const [id, remedy] of Object.entries(penalties?.remedies ?? {})) {
      const fee = services[remedy.base.fee]?.fee;
      if (!('credit' in remedy) || remedy.credit.type !== 'money' || fee === undefined) continue;
      const path = keyPath(keyPath('penalties.remedies', id), 'credit');
      for (const [, { window }] of metricsWith(id, metrics ?? {})) {
        const months = periodMonths(window) ?? periodMonths(fee.per);
        const whole =
          months === null ? ceilingOf(fee.amount) : (shareOfFee(fee, WHOLE, months) ?? ceilingOf(fee.amount));
        if (!exceeds(ceilingOf(remedy.credit), whole)) continue;
        yield {
          message: `The credit is ${printMoney(remedy.credit)}, above the fee of ${printMoney(asMoney(whole))} for each ${printPeriod(months === null || periodMonths(window) === null ? fee.per : window)}.`,
          help: 'write at most that fee, or a share of it',
          path,
          related: [seeAlso('the fee', `${keyPath('services', remedy.base.fee)}.fee.amount`)],
        };
        break;
      }
    }
  },
};
