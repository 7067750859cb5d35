/**
 * L23. One outage breaks the uptime and the time for repairs. Where credits are summed it is paid by both, and the
 * worst tier of the one is never felt, because the cap is reached before it.
 */
import { type Ceiling, capCeiling, ceilingOf, exceeds, shareOfFee } from '../../model/ceiling.js';
import type { Contract } from '../../model/contract.js';
import { seeAlso } from '../../model/invariants/invariant.js';
import { keyPath } from '../../source/path.js';
import { printPercent } from '../../values/percent.js';
import { periodMonths } from '../../values/period.js';
import { OUTAGES, REPAIRS } from '../metric-groups.js';
import type { Rule } from '../rule.js';

type Metric = Contract['metrics'][string];
type Penalties = NonNullable<Contract['penalties']>;

export const outagePaidTwice: Rule = {
  id: 'outage-paid-twice',
  severity: 'warning',
  about: 'contract',
  says: 'Where credits are summed, one outage earns one of them.',
  why: 'The provider pays twice for one fault, and the customer’s table promises a last tier that the cap hides.',
  fix: 'Write stacking: highest, or give one of the two metrics no credit.',
  source: 'practice: of two levels that fail together only the higher credit counts',
  good: [{ yaml: '' }, { base: 'helpdesk-it', yaml: '' }],
  bad: [{ yaml: 'penalties: { stacking: sum }', at: 'penalties.stacking' }],
  *check({ contract: { metrics, penalties, services } }) {
    if (penalties?.stacking !== 'sum' || metrics === undefined) return;
    const paid = Object.entries(metrics).filter(
      ([, { kind, remedy }]) => (OUTAGES.has(kind) || REPAIRS.has(kind)) && 'credit' in remedy,
    );
    const first = new Map<string, readonly [string, Metric]>();
    for (const [id, metric] of paid) {
      for (const severity of severitiesOf(metric)) {
        const key = `${metric.service} ${severity}`;
        const other = first.get(key) ?? first.get(`${metric.service} `);
        if (other === undefined) {
          first.set(key, [id, metric]);
          continue;
        }
        // Two times for repairs are steps of one promise.
        if (other[0] === id || (REPAIRS.has(metric.kind) && REPAIRS.has(other[1].kind))) continue;
        const hidden =
          hiddenTier(other[1], metric, penalties, services) ?? hiddenTier(metric, other[1], penalties, services);
        yield {
          message: `One outage may earn the credits of ${other[0]} and ${id}${hidden === null ? '' : `, which reach the cap before the tier of ${hidden}`}.`,
          help: 'write stacking: highest',
          path: 'penalties.stacking',
          related: [seeAlso('the one', keyPath('metrics', other[0])), seeAlso('the other', keyPath('metrics', id))],
        };
        return;
      }
    }
  },
};

/** Those of its targets; one without any is about every incident. */
function severitiesOf({ targets }: Metric): readonly string[] {
  const named = targets.map((target) => ('severity' in target ? (target.severity ?? '') : ''));
  return named.includes('') ? [''] : named;
}

/** The credit of the last tier of `tiered`, where the tier before it and the most of `other` reach a cap already. */
function hiddenTier(
  tiered: Metric,
  other: Metric,
  { remedies, caps }: Penalties,
  services: Contract['services'] | undefined,
): string | null {
  const remedy = 'credit' in tiered.remedy ? remedies[tiered.remedy.credit] : undefined;
  const beside = 'credit' in other.remedy ? remedies[other.remedy.credit] : undefined;
  if (remedy?.kind !== 'tiered-percent' || beside === undefined || services === undefined) return null;
  const [last, before] = [remedy.tiers.at(-1), remedy.tiers.at(-2)];
  const months = periodMonths(tiered.window);
  const fee = services[remedy.base.fee]?.fee;
  if (last === undefined || before === undefined || fee === undefined || months === null) return null;
  const one = shareOfFee(fee, before.credit, months);
  const two = largest(beside, services, months);
  if (one === null || two === null || one.currency !== two.currency) return null;
  const sum: Ceiling = { ...one, minor: one.minor * two.parts + two.minor * one.parts, parts: one.parts * two.parts };
  const reached = caps.some((cap) => {
    const ceiling = cap.per.name === tiered.window.name ? capCeiling(cap, services) : null;
    return ceiling !== null && ceiling.currency === sum.currency && !exceeds(ceiling, sum);
  });
  return reached ? printPercent(last.credit) : null;
}

function largest(
  remedy: Penalties['remedies'][string],
  services: Contract['services'],
  months: number,
): Ceiling | null {
  const fee = services[remedy.base.fee]?.fee;
  if (fee === undefined) return null;
  if (remedy.kind === 'tiered-percent') {
    const last = remedy.tiers.at(-1);
    return last === undefined ? null : shareOfFee(fee, last.credit, months);
  }
  if (remedy.kind !== 'per-event' || remedy.credit.type === 'duration') return null;
  return remedy.credit.type === 'money' ? ceilingOf(remedy.credit) : shareOfFee(fee, remedy.credit, months);
}
