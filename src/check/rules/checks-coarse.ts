/** L09, V17. One failed check uses up more than half of what the target leaves: results come in steps as wide as the target. */
import { eachTarget } from '../../model/each-target.js';
import { seeAlso } from '../../model/invariants/invariant.js';
import { printAgreed } from '../../reckon/attainable.js';
import { finenessOf, printSeconds } from '../../reckon/resolution.js';
import { printDuration } from '../../values/duration.js';
import { printPercent } from '../../values/percent.js';
import type { Rule } from '../rule.js';

export const checksCoarse: Rule = {
  id: 'checks-coarse',
  severity: 'warning',
  about: 'contract',
  says: 'The time between two checks is no more than half of the downtime that the target leaves.',
  why: 'The second failed check of a month is the miss, whether the service was out for a minute or for ten: the last decimal of the target is not measured.',
  fix: 'Check more often: one minute serves up to 99.99% a month, seconds beyond that.',
  source: 'practice: time slices of service level objectives, at most half of the error budget',
  good: [
    {
      yaml: 'metrics: { network: { targets: [{ at-least: 99.99% }] } }\npenalties: { remedies: { network-credit: { tiers: [{ below: 99.99%, credit: 5% }] } } }',
    },
  ],
  bad: [
    {
      yaml: 'metrics: { network: { targets: [{ at-least: 99.99% }], measured: { every: 3 minutes } } }\npenalties: { remedies: { network-credit: { tiers: [{ below: 99.99%, credit: 5% }] } } }',
      at: 'metrics.network.measured.every',
    },
  ],
  *check({ contract }) {
    const said = new Set<string>();
    for (const { id, metric, target, path } of eachTarget(contract.metrics)) {
      const fine = finenessOf(metric, target, contract);
      if (fine === null || fine.failures !== 1 || said.has(id)) continue;
      said.add(id);
      const { every, promised, left, agreed } = fine;
      yield {
        message: `Two failed checks, one every ${printDuration(every)}, are more than the ${printSeconds(left)} seconds that ${printPercent(promised)} leaves of ${printAgreed(agreed)}.`,
        help: `check twice as often, or more`,
        path: `metrics.${id}.measured.every`,
        related: [seeAlso('the target', `${path()}.at-least`)],
      };
    }
  },
};
