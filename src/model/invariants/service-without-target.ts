/** V04. A service without a target is a promise of nothing. */
import { keyPath } from '../../source/path.js';
import type { Invariant } from './invariant.js';

export const serviceWithoutTarget: Invariant = {
  id: 'service-without-target',
  says: 'Every service has at least one metric with a target.',
  why: 'A service that nothing measures is paid for and promised nowhere: it can be bad for a year and nobody misses a level.',
  fix: 'Add a metric with this service, or leave the service out.',
  source: 'ISO/IEC 20000-1 8.3.3: service levels for each service',
  good: [{ base: 'internal-it-ola', yaml: 'metrics: { orders-up: { service: orders } }' }],
  bad: [
    {
      base: 'internal-it-ola',
      yaml: `metrics: { orders-up: null }
exclusions: { planned: { applies-to: [office-up] } }
suppliers: { network: { supports: [office-up, fix] }, servers: { supports: [office-up, fix] }, databases: { supports: [fix] } }`,
      at: 'services.orders',
    },
  ],
  *check({ contract: { services, metrics } }) {
    if (services === undefined || metrics === undefined) return;
    const measured = new Set(Object.values(metrics).map((metric) => metric.service));
    for (const id of Object.keys(services)) {
      if (measured.has(id)) continue;
      yield {
        message: `No metric has a target for ${id}.`,
        help: `add a metric with service: ${id}, or leave the service out`,
        path: keyPath('services', id),
      };
    }
  },
};
