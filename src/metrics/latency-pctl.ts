/**
 * A percentile of the time to answer, never the mean: each target says which. Requests that time out
 * count with the longest time waited.
 */
import type { Metric } from './metric.js';

/** Source: published terms of interface services. `percentile` is nearest rank: what so many of all requests keep. */
export const latencyPctl = {
  id: 'latency-pctl',
  unit: 'time',
  better: 'lower',
  goal: 'at-most',
  sampled: true,
  clock: false,
  share: true,
  counts: [],
  settings: { required: ['point', 'if-none', 'round'], optional: [] },
  target: { required: ['percentile'], optional: [] },
} as const satisfies Metric;
