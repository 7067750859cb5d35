/** L09, V17. One failed check is more downtime than the target leaves. */
import { eachTarget } from '../../model/each-target.js';
import { seeAlso } from '../../model/invariants/invariant.js';
import { printAgreed } from '../../reckon/attainable.js';
import { finenessOf, printSeconds } from '../../reckon/resolution.js';
import { printDuration, secondsOf } from '../../values/duration.js';
import { printPercent } from '../../values/percent.js';
import type { Rule } from '../rule.js';

export const checksTooSlow: Rule = {
  id: 'checks-too-slow',
  severity: 'error',
  about: 'contract',
  says: 'One failed check is less downtime than the target leaves.',
  why: 'A check stands for all the time until the next: where that is more than the target leaves, the promise is 100% in fact, and a shorter outage is not seen at all.',
  fix: 'Check more often, or promise less.',
  source: 'practice: one interval of 5 minutes is more than 99.99% leaves of a month, 259.2 seconds',
  good: [
    {
      yaml: 'metrics: { network: { measured: { every: 5 minutes } }, server: { measured: { every: 5 minutes } } }',
    },
  ],
  bad: [
    { yaml: 'metrics: { server: { measured: { every: 4 hours } } }', at: 'metrics.server.measured.every' },
    {
      yaml: 'metrics: { network: { targets: [{ at-least: 99.99% }], measured: { every: 5 minutes } } }\npenalties: { remedies: { network-credit: { tiers: [{ below: 99.99%, credit: 5% }] } } }',
      at: 'metrics.network.measured.every',
    },
  ],
  *check({ contract }) {
    const said = new Set<string>();
    for (const { id, metric, target, path } of eachTarget(contract.metrics)) {
      const fine = finenessOf(metric, target, contract);
      if (fine === null || fine.failures > 0 || said.has(id)) continue;
      said.add(id);
      const { every, promised, left, agreed } = fine;
      yield {
        message: `A check every ${printDuration(every)} stands for ${secondsOf(every)} seconds, and ${printPercent(promised)} leaves ${printSeconds(left)} of ${printAgreed(agreed)}.`,
        help: 'check more often, at least twice in the time that the target leaves',
        path: `metrics.${id}.measured.every`,
        related: [seeAlso('the target', `${path()}.at-least`)],
      };
    }
  },
};
