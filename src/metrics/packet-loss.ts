/**
 * Packets lost / packets sent x 100, between the end points. With `percentile` each sample counts, not the mean.
 */
import type { Metric } from './metric.js';

/** Source: network terms; measured from edge to edge. */
export const packetLoss = {
  id: 'packet-loss',
  unit: 'percent',
  better: 'lower',
  goal: 'at-most',
  sampled: true,
  clock: false,
  share: false,
  counts: [],
  settings: { required: ['endpoints', 'round'], optional: [] },
  target: { required: [], optional: ['percentile'] },
} as const satisfies Metric;
