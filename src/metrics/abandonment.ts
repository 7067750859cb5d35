/**
 * Calls given up after `abandoned-after` / calls offered x 100.
 */
import type { Metric } from './metric.js';

/** Source: call-centre practice; usual is a threshold of five seconds. */
export const abandonment = {
  id: 'abandonment',
  unit: 'percent',
  better: 'lower',
  goal: 'at-most',
  sampled: false,
  clock: false,
  share: true,
  counts: [],
  settings: { required: ['abandoned-after', 'if-none', 'round'], optional: [] },
  target: { required: [], optional: ['hours'] },
} as const satisfies Metric;
