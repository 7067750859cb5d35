/** L50. A result is rounded before it is compared, so half a unit of its last decimal is given away beside the target. */

import { metricOf } from '../../metrics/index.js';
import { eachTarget } from '../../model/each-target.js';
import { seeAlso } from '../../model/invariants/invariant.js';
import { type Percent, percentOf, printPercent, subtractPercents, WHOLE } from '../../values/percent.js';
import { isQuantity } from '../../values/quantity.js';
import type { Rule } from '../rule.js';

/** Of what the target leaves: more than this share of it is not rounding any more. */
const A_TENTH = 10n;

export const roundingGenerous: Rule = {
  id: 'rounding-generous',
  severity: 'warning',
  about: 'contract',
  says: 'Rounding gives away less than a tenth of what the target leaves.',
  why: 'With one decimal a result of 99.85% becomes 99.9% and meets the target: half as much downtime again as the contract seems to allow.',
  fix: 'Round to one decimal more.',
  source: 'practice: disputes over 99.895% in published tables',
  good: [{ yaml: 'metrics: { network: { round: { decimals: 2 } } }' }],
  bad: [{ yaml: 'metrics: { network: { round: { decimals: 1 } } }', at: 'metrics.network.round.decimals' }],
  *check({ contract: { metrics } }) {
    const said = new Set<string>();
    for (const { id, metric, target, path } of eachTarget(metrics)) {
      const { goal } = metricOf(metric.kind);
      const promised = goal === 'within' ? undefined : target[goal];
      if (!('round' in metric) || said.has(id) || !isQuantity(promised) || promised.type !== 'percent') continue;
      const { decimals } = metric.round;
      if (decimals > 5) continue;
      const left = goal === 'at-least' ? subtractPercents(WHOLE, promised) : promised;
      const half = percentOf(5n * 10n ** BigInt(5 - decimals));
      if (left.micro === 0n || half.micro * A_TENTH <= left.micro) continue;
      said.add(id);
      const worst: Percent =
        goal === 'at-least' ? subtractPercents(promised, half) : percentOf(promised.micro + half.micro);
      yield {
        message: `Rounded to ${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}, a result of ${printPercent(worst)} counts as ${printPercent(promised)}.`,
        help: `write decimals: ${decimals + 1}`,
        path: `metrics.${id}.round.decimals`,
        related: [seeAlso('the target', path())],
      };
    }
  },
};
