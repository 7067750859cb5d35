/** V10. What ends the clock: an automatic reply, a workaround, the final fix. On the metric or on each target. */
import { metricOf } from '../../metrics/index.js';
import { keyPath } from '../../source/path.js';
import { itemAddress } from '../item-ids.js';
import type { Invariant } from './invariant.js';

export const countsUnsaid: Invariant = {
  id: 'counts-unsaid',
  says: 'A reply says whether a human must give it, a resolution whether a workaround is one.',
  why: 'An automatic reply stops the clock of a reply at once, and a workaround that of a resolution: the parties read two promises in one time.',
  fix: 'Write counts: human or any for a reply, workaround or final-fix for a resolution.',
  source: 'practice: how first replies are gamed',
  good: [{ yaml: 'metrics: { first-reply: { counts: human } }' }],
  bad: [{ yaml: 'metrics: { first-reply: { counts: null } }', at: 'metrics.first-reply' }],
  *check({ contract: { metrics } }) {
    for (const [id, metric] of Object.entries(metrics ?? {})) {
      const words = metricOf(metric.kind).counts;
      if (words.length === 0 || ('counts' in metric && metric.counts !== undefined)) continue;
      const path = keyPath('metrics', id);
      const silent = metric.targets.findIndex((target) => !('counts' in target && target.counts !== undefined));
      if (silent === -1) continue;
      const onTargets = metric.targets.some((target) => 'counts' in target);
      yield {
        message: onTargets
          ? 'This target does not say what ends its clock.'
          : `${path} does not say what ends its clock.`,
        help: `write counts: ${words.join(' or counts: ')}`,
        path: onTargets ? itemAddress(keyPath(path, 'targets'), metric.targets, silent) : path,
      };
    }
  },
};
