/**
 * Deliveries by the time first promised / deliveries due x 100.
 */
import type { Metric } from './metric.js';

/** Source: courier terms. */
export const onTimeDelivery = {
  id: 'on-time-delivery',
  unit: 'percent',
  better: 'higher',
  goal: 'at-least',
  sampled: false,
  clock: false,
  share: true,
  counts: [],
  settings: { required: ['if-none', 'round'], optional: ['eligible'] },
  target: { required: [], optional: [] },
} as const satisfies Metric;
