/** A metric with several targets is missed when any of them is, or only when all are. */
import { keyPath } from '../../source/path.js';
import type { Invariant } from './invariant.js';

export const missedWhenUnsaid: Invariant = {
  id: 'missed-when-unsaid',
  says: 'A metric with several targets says when it is missed.',
  why: 'With one target of three missed one party sees a miss and the other two that were met.',
  fix: 'Write missed-when: any-target or all-targets.',
  source: 'practice',
  good: [{ yaml: 'metrics: { first-reply: { missed-when: all-targets } }' }],
  bad: [{ yaml: 'metrics: { first-reply: { missed-when: null } }', at: 'metrics.first-reply' }],
  *check({ contract: { metrics } }) {
    for (const [id, metric] of Object.entries(metrics ?? {})) {
      if (metric.targets.length < 2 || metric['missed-when'] !== undefined) continue;
      yield {
        message: `${id} has ${metric.targets.length} targets, and does not say when it is missed.`,
        help: 'write missed-when: any-target, or all-targets',
        path: keyPath('metrics', id),
      };
    }
  },
};
