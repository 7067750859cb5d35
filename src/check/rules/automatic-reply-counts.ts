/** L10. A machine that answers at once keeps every target, and nobody has read the report. */
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

export const automaticReplyCounts: Rule = {
  id: 'automatic-reply-counts',
  severity: 'warning',
  about: 'contract',
  says: 'A reply to a report is one that a person gives.',
  why: 'With an automatic answer every first reply is in time, always, and the customer has waited for nobody.',
  fix: 'Write counts: human. A notice that the provider sends by itself may be automatic: it counts from what was detected.',
  source: 'practice: a specific acknowledgement; an automated reply does not count',
  good: [{ base: 'internet-dedicated', yaml: '' }],
  bad: [{ yaml: 'metrics: { first-reply: { counts: any } }', at: 'metrics.first-reply.counts' }],
  *check({ contract: { metrics } }) {
    for (const [id, metric] of Object.entries(metrics ?? {})) {
      if (metric.kind !== 'first-response' || metric.counts !== 'any' || metric['counts-from'] === 'detected') continue;
      yield {
        message: `An automatic reply counts for ${id}.`,
        help: 'write counts: human',
        path: keyPath(keyPath('metrics', id), 'counts'),
      };
    }
  },
};
