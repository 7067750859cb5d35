/** The duty ends at one place and the measuring is somewhere: a carrier's fault is owed by one sentence and not by the other. */

import { seeAlso } from '../../model/invariants/invariant.js';
import { keyPath } from '../../source/path.js';
import { OUTAGES } from '../metric-groups.js';
import type { Rule } from '../rule.js';

export const demarcationUnmeasured: Rule = {
  id: 'demarcation-unmeasured',
  severity: 'warning',
  about: 'contract',
  says: 'Where the provider’s part ends at a point, an availability says when the service is down as seen from there.',
  why: 'Monitored from outside, a fault beyond the point counts as downtime, and the provider says that it is none of its own: both are in the contract.',
  fix: 'Write down-when: what is asked, from where, how many times, until which time.',
  source: 'practice: measuring at the demarcation point',
  good: [{ yaml: '' }],
  bad: [{ yaml: 'metrics: { server: { down-when: null } }', at: 'metrics.server' }],
  *check({ contract: { agreement, metrics, services } }) {
    if (agreement?.type !== 'external') return;
    for (const [id, metric] of Object.entries(metrics ?? {})) {
      if (!OUTAGES.has(metric.kind) || metric.kind === 'max-single-outage' || metric.kind === 'mtbf') continue;
      if ('down-when' in metric && metric['down-when'] !== undefined) continue;
      if (services?.[metric.service]?.demarcation === undefined) continue;
      yield {
        message: `${id} does not say when the service is down, and the provider’s part ends at a point.`,
        help: 'write down-when: with what is asked, from where and how often it must fail',
        path: keyPath('metrics', id),
        related: [seeAlso('the point', keyPath(keyPath('services', metric.service), 'demarcation'))],
      };
    }
  },
};
