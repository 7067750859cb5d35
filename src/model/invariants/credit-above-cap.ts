/**
 * V14, V23. A credit above its cap promises what is never paid. Both are compared in money: the credit
 * is a share of the fee for the metric's window, the cap of the fee it names.
 */
import { keyPath } from '../../source/path.js';
import type { Duration } from '../../values/duration.js';
import { type Money, printMoney } from '../../values/money.js';
import { type Percent, WHOLE } from '../../values/percent.js';
import { periodMonths, printPeriod } from '../../values/period.js';
import { printQuantity } from '../../values/quantity.js';
import { asMoney, type Ceiling, capCeiling, ceilingOf, exceeds, shareOfFee } from '../ceiling.js';
import type { Contract } from '../contract.js';
import { itemAddress } from '../item-ids.js';
import { metricsWith } from '../promised.js';
import { type Invariant, seeAlso, type Violation } from './invariant.js';

type Remedy = NonNullable<Contract['penalties']>['remedies'][string];

export const creditAboveCap: Invariant = {
  id: 'credit-above-cap',
  says: 'No credit is above a cap.',
  why: 'The last row of the table promises what the cap takes away: the customer reads 50% and is paid 20%.',
  fix: 'Lower the credit to the cap, or raise the cap to the credit.',
  source: 'practice: published tables that end above their cap',
  good: [
    {
      yaml: 'penalties: { remedies: { network-credit: { tiers: [{ below: 99.9%, credit: 5% }, { below: 95.0%, credit: 50% }] } }, caps: [{ per: calendar month, at-most: 50%, of: { fee: hosting, for: 1 calendar month } }] }',
    },
  ],
  bad: [
    {
      yaml: 'penalties: { remedies: { network-credit: { tiers: [{ below: 99.9%, credit: 5% }, { below: 95.0%, credit: 60% }] } }, caps: [{ per: calendar month, at-most: 50%, of: { fee: hosting, for: 1 calendar month } }] }',
      at: 'penalties.remedies.network-credit.tiers[95.0%].credit',
    },
  ],
  *check({ contract: { metrics, penalties, services } }) {
    if (penalties === undefined || services === undefined) return;
    for (const [id, remedy] of Object.entries(penalties.remedies)) {
      for (const { credit, path } of creditsOf(id, remedy)) {
        const months = metricsWith(id, metrics ?? {}).map(([, metric]) => periodMonths(metric.window));
        const largest = creditCeiling(credit, remedy, Math.max(0, ...months.map((month) => month ?? 0)), services);
        if (largest !== null) yield* above(credit, path, largest, remedy, penalties.caps, services);
      }
    }
  },
};

interface Credit {
  readonly credit: Percent | Money | Duration;
  readonly path: string;
}

/** Those that one miss earns as they stand; what grows with lost time, late items or late days has only the cap itself. */
function creditsOf(id: string, remedy: Remedy): readonly Credit[] {
  const path = keyPath('penalties.remedies', id);
  if (remedy.kind === 'late-item') return [];
  if ('credit' in remedy) return [{ credit: remedy.credit, path: `${path}.credit` }];
  if (!('tiers' in remedy)) return [];
  return remedy.tiers.map((tier, index) => {
    const at = itemAddress(`${path}.tiers`, remedy.tiers, index);
    if ('credit' in tier) return { credit: tier.credit, path: `${at}.credit` };
    return { credit: { type: 'duration', unit: 'calendar-day', amount: tier.days }, path: `${at}.days` };
  });
}

/** `months` of the window; 0 where it has none, and then the fee's own period is the base. */
function creditCeiling(
  credit: Credit['credit'],
  remedy: Remedy,
  months: number,
  services: Contract['services'],
): Ceiling | null {
  if (credit.type === 'money') return ceilingOf(credit);
  const fee = services[remedy.base.fee]?.fee;
  if (fee === undefined) return null;
  if (credit.type === 'percent') return shareOfFee(fee, credit, months || (periodMonths(fee.per) ?? 0));
  const month = shareOfFee(fee, WHOLE, 1);
  return month && { ...month, minor: month.minor * BigInt(credit.amount), parts: month.parts * 30n };
}

function* above(
  credit: Credit['credit'],
  path: string,
  largest: Ceiling,
  remedy: Remedy,
  caps: NonNullable<Contract['penalties']>['caps'],
  services: Contract['services'],
): Iterable<Violation> {
  const ceilings = caps.flatMap((cap, index) => {
    const ceiling = cap.of && cap.of.fee !== remedy.base.fee ? null : capCeiling(cap, services);
    return ceiling && exceeds(largest, ceiling) ? [{ cap, index, ceiling }] : [];
  });
  const [first, ...others] = ceilings;
  if (first === undefined) return;
  const lowest = others.reduce((low, one) => (exceeds(low.ceiling, one.ceiling) ? one : low), first);
  const written = credit.type === 'money' ? '' : `${printQuantity(credit)}, `;
  yield {
    message: `The credit is ${written}${printMoney(asMoney(largest))}, above the cap of ${printMoney(asMoney(lowest.ceiling))} for each ${printPeriod(lowest.cap.per)}.`,
    help: 'lower the credit, or raise the cap',
    path,
    related: [seeAlso('the cap', `${itemAddress('penalties.caps', caps, lowest.index)}.at-most`)],
  };
}
