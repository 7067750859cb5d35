/**
 * The longest interruption in a window. Recovery must hold for `up-again-after`, else a short recovery
 * would cut one long outage into two.
 */
import type { Metric } from './metric.js';

/** Source: hosting and telecom terms with a ceiling for one outage. */
export const maxSingleOutage = {
  id: 'max-single-outage',
  unit: 'time',
  better: 'lower',
  goal: 'within',
  sampled: true,
  clock: true,
  share: false,
  counts: [],
  settings: { required: ['counts-from', 'up-again-after'], optional: ['down-when'] },
  target: { required: [], optional: [] },
} as const satisfies Metric;
