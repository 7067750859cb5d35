/** V04. A service without a target is a promise of nothing. */
import { keyPath } from '../../source/path.js';
import type { Invariant } from './invariant.js';

export const serviceWithoutTarget: Invariant = {
  id: 'service-without-target',
  says: 'Every service has at least one metric with a target.',
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
