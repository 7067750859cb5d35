/**
 * Uptime: (agreed time - downtime) / agreed time x 100, both less excluded time where the contract
 * subtracts it. The clock starts with the first failed check, or when the contract says so.
 */
import type { Metric } from './metric.js';

/** Source: uptime commitments of published cloud and hosting terms. Agreed time is the hours of the service. */
export const availability = {
  id: 'availability',
  unit: 'percent',
  better: 'higher',
  goal: 'at-least',
  sampled: true,
  clock: true,
  share: true,
  counts: [],
  settings: {
    required: ['counts-from', 'if-none', 'round'],
    optional: ['down-when', 'up-again-after', 'accumulates', 'excluded-time'],
  },
  target: { required: [], optional: ['allows'] },
} as const satisfies Metric;
