/**
 * Uptime in some of the hours only, prime or non-prime: each target names its band. An outage over the
 * border of a band counts in each band for its part.
 */
import type { Metric } from './metric.js';

/** Source: telecom and office terms that promise more in the busy hours. `hours` of a target is the band. */
export const availabilityBand = {
  id: 'availability-band',
  unit: 'percent',
  better: 'higher',
  goal: 'at-least',
  sampled: true,
  clock: true,
  share: true,
  counts: [],
  settings: {
    required: ['counts-from', 'if-none', 'round'],
    optional: ['down-when', 'up-again-after', 'excluded-time'],
  },
  target: { required: ['hours'], optional: ['allows'] },
} as const satisfies Metric;
