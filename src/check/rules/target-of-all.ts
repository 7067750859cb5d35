/** L08. All of the time is no target: the first second of an outage breaks it. */
import { eachTarget } from '../../model/each-target.js';
import { type Percent, WHOLE } from '../../values/percent.js';
import { OUTAGES } from '../metric-groups.js';
import type { Rule } from '../rule.js';

export const targetOfAll: Rule = {
  id: 'target-of-all',
  severity: 'warning',
  about: 'contract',
  says: 'An availability is promised below 100%.',
  why: 'Nobody keeps 100%: each month with any fault is a miss, and a promise that is always broken is soon no promise.',
  fix: 'Promise what the worst month of the last six would have kept, such as 99.9%.',
  source: 'practice: no service level objective at 100%',
  good: [{ yaml: '' }],
  bad: [
    {
      yaml: 'metrics: { server: { targets: [{ at-least: 100% }] } }\npenalties: { remedies: { server-credit: { tiers: [{ below: 100%, credit: 5% }] } } }',
      at: 'metrics.server.targets[1].at-least',
    },
  ],
  *check({ contract: { metrics } }) {
    for (const { metric, target, path } of eachTarget(metrics)) {
      const promised = target['at-least'] as Percent | undefined;
      if (!OUTAGES.has(metric.kind) || metric.kind === 'mtbf' || promised?.micro !== WHOLE.micro) continue;
      yield {
        message: 'The target is 100% of the time.',
        help: 'write what can be kept, such as 99.9%',
        path: `${path()}.at-least`,
      };
    }
  },
};
