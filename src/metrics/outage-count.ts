/**
 * How often the service fails in a window. Outages close to one another count each by itself.
 */
import type { Metric } from './metric.js';

/** Source: telecom terms; `shortest` keeps blips of the network out. */
export const outageCount = {
  id: 'outage-count',
  unit: 'count',
  better: 'lower',
  goal: 'at-most',
  sampled: true,
  clock: false,
  share: false,
  counts: [],
  settings: { required: ['shortest'], optional: ['down-when'] },
  target: { required: [], optional: [] },
} as const satisfies Metric;
