/**
 * Average speed of answer: all waiting / calls answered, or with `percentile` what so many calls keep.
 */
import type { Metric } from './metric.js';

/** Source: call-centre practice; waiting begins when the menu ends. */
export const asa = {
  id: 'asa',
  unit: 'time',
  better: 'lower',
  goal: 'within',
  sampled: false,
  clock: false,
  share: true,
  counts: [],
  settings: { required: ['if-none'], optional: [] },
  target: { required: [], optional: ['hours', 'percentile'] },
} as const satisfies Metric;
