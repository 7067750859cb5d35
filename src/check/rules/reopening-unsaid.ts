/** L15. A case that is closed too early and opened again counts twice as solved. */
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

export const reopeningUnsaid: Rule = {
  id: 'reopening-unsaid',
  severity: 'warning',
  about: 'contract',
  says: 'A resolution says what happens when the same case comes again.',
  why: 'Closing early and letting the customer report again keeps every time.',
  fix: 'Write reopened-within: 5 business days, or add a metric of kind reopen-rate.',
  source: 'practice: premature closing of tickets',
  good: [
    { base: 'saas-standard', yaml: '' },
    { base: 'helpdesk-it', yaml: 'metrics: { fix-p1: { reopened-within: null } }' },
  ],
  bad: [{ base: 'saas-standard', yaml: 'metrics: { fix: { reopened-within: null } }', at: 'metrics.fix' }],
  *check({ contract: { agreement, metrics } }) {
    if (agreement === undefined || agreement.outline === 'mini') return;
    const watched = new Set<string>();
    for (const { kind, service } of Object.values(metrics ?? {})) if (kind === 'reopen-rate') watched.add(service);
    for (const [id, metric] of Object.entries(metrics ?? {})) {
      if (metric.kind !== 'resolution-time' || metric['reopened-within'] !== undefined) continue;
      if (watched.has(metric.service)) continue;
      yield {
        message: `${id} does not say what happens when the same case comes again.`,
        help: 'write reopened-within: 5 business days',
        path: keyPath('metrics', id),
      };
    }
  },
};
