/** What the customer broke is no downtime, and has to be repaired in time all the same. */
import { keyPath } from '../../source/path.js';
import { OUTAGES } from '../metric-groups.js';
import type { Rule } from '../rule.js';

export const repairNotExcused: Rule = {
  id: 'repair-not-excused',
  severity: 'warning',
  about: 'contract',
  says: 'What the customer has caused is left out of the time for repairs too, where it is left out of the downtime.',
  why: 'The code is not part of the service, and a critical fault in it must be fixed in hours.',
  fix: 'Add the metric of the repairs to applies-to; the first reply may stay.',
  source: 'practice: exclusions by cause, for each level that the cause can break',
  good: [{ base: 'saas-standard', yaml: '' }],
  bad: [
    {
      base: 'saas-standard',
      yaml: 'exclusions: { beta: { applies-to: [uptime, api-speed] } }',
      at: 'exclusions.beta.applies-to',
    },
  ],
  *check({ contract: { exclusions, metrics } }) {
    if (metrics === undefined) return;
    const repairs = new Map<string, string[]>();
    for (const [id, { kind, service }] of Object.entries(metrics)) {
      if (kind === 'resolution-time' || kind === 'mttr') repairs.set(service, [...(repairs.get(service) ?? []), id]);
    }
    for (const [id, { category, 'applies-to': out }] of Object.entries(exclusions ?? {})) {
      if (category !== 'customer-act') continue;
      const services = new Set(
        out.flatMap((one) => {
          const metric = metrics[one];
          return metric !== undefined && OUTAGES.has(metric.kind) ? [metric.service] : [];
        }),
      );
      const missing = [...services]
        .flatMap((service) => repairs.get(service) ?? [])
        .filter((one) => !out.includes(one));
      if (missing.length === 0) continue;
      yield {
        message: `${id} is no downtime, and ${missing.join(' and ')} must be kept all the same.`,
        help: `write applies-to: [${[...out, ...missing].join(', ')}]`,
        path: keyPath(keyPath('exclusions', id), 'applies-to'),
      };
    }
  },
};
