/**
 * Units completed in a given time while there is enough to do, in `unit`; a target may name the busy hours.
 */
import type { Metric } from './metric.js';

/** Source: performance terms of interface and batch services. `slice` is the stretch over which units are counted. */
export const throughput = {
  id: 'throughput',
  unit: 'count',
  better: 'higher',
  goal: 'at-least',
  sampled: false,
  clock: false,
  share: true,
  counts: [],
  settings: { required: ['unit', 'slice', 'if-none', 'round'], optional: ['point'] },
  target: { required: [], optional: ['hours', 'share'] },
} as const satisfies Metric;
