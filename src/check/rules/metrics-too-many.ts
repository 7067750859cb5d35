/** L40. What is measured by everything is steered by nothing. */
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

const MOST = 10;
const MOST_PAID = 5;

export const metricsTooMany: Rule = {
  id: 'metrics-too-many',
  severity: 'info',
  about: 'contract',
  says: `A service has ${MOST} metrics at most, and ${MOST_PAID} with a credit.`,
  why: 'Nobody looks at twenty figures each month: those that matter are lost among those that can be measured.',
  fix: 'Keep the three to five that the customer asks about, and report the others without a promise.',
  source: 'practice: few service levels, chosen with the customer',
  good: [{ base: 'hr-services', yaml: '' }],
  bad: [
    {
      base: 'hr-services',
      yaml: 'metrics: { at-once: { remedy: critical } }',
      at: 'services.people',
    },
  ],
  *check({ contract: { metrics, services } }) {
    const counts = new Map<string, { all: number; paid: number }>();
    for (const { service, remedy } of Object.values(metrics ?? {})) {
      const count = counts.get(service) ?? { all: 0, paid: 0 };
      counts.set(service, { all: count.all + 1, paid: count.paid + ('credit' in remedy ? 1 : 0) });
    }
    for (const id of Object.keys(services ?? {})) {
      const { all = 0, paid = 0 } = counts.get(id) ?? {};
      if (all <= MOST && paid <= MOST_PAID) continue;
      yield {
        message: all > MOST ? `${id} has ${all} metrics.` : `${id} has ${paid} metrics with a credit.`,
        help: all > MOST ? `keep ${MOST} at most` : `keep a credit for ${MOST_PAID} at most`,
        path: keyPath('services', id),
      };
    }
  },
};
