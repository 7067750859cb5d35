/**
 * The difference between one delay and the next, in the mean or, with `percentile`, in so many samples.
 */
import type { Metric } from './metric.js';

/** Source: network terms for speech and video. */
export const jitter = {
  id: 'jitter',
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
