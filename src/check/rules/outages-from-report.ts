/** An outage that counts only once somebody has reported it, or the provider agrees that there is one. */

import { seeAlso } from '../../model/invariants/invariant.js';
import { keyPath } from '../../source/path.js';
import { OUTAGES } from '../metric-groups.js';
import type { Rule } from '../rule.js';

export const outagesFromReport: Rule = {
  id: 'outages-from-report',
  severity: 'warning',
  about: 'contract',
  says: 'Downtime counts from when it is detected.',
  why: 'Outages at night that nobody reports never happened, and a provider that confirms late has a short outage.',
  fix: 'Write counts-from: detected, since somebody measures.',
  source: 'practice: terms in which time before the report is left out',
  good: [{ yaml: '' }],
  bad: [
    { yaml: 'metrics: { server: { counts-from: reported } }', at: 'metrics.server.counts-from' },
    { yaml: 'metrics: { server: { counts-from: confirmed } }', at: 'metrics.server.counts-from' },
  ],
  *check({ contract: { metrics } }) {
    for (const [id, metric] of Object.entries(metrics ?? {})) {
      if (!OUTAGES.has(metric.kind) || !('counts-from' in metric) || metric['counts-from'] === 'detected') continue;
      const path = keyPath('metrics', id);
      yield {
        message: `Downtime of ${id} counts only from when it is ${metric['counts-from']}.`,
        help: 'write counts-from: detected',
        path: keyPath(path, 'counts-from'),
        related: [seeAlso('what detects it', keyPath(path, 'measured'))],
      };
    }
  },
};
