/**
 * Mean round trip between named points, or with `percentile` the round trip that so many samples keep.
 */
import type { Metric } from './metric.js';

/** Source: network terms of carriers; the points are listed in the contract. */
export const rtt = {
  id: 'rtt',
  unit: 'time',
  better: 'lower',
  goal: 'at-most',
  sampled: true,
  clock: false,
  share: false,
  counts: [],
  settings: { required: ['endpoints', 'round'], optional: [] },
  target: { required: [], optional: ['percentile'] },
} as const satisfies Metric;
