/**
 * Rate measured / rate agreed x 100, in the hours that the target names.
 */
import type { Metric } from './metric.js';

/** Source: leased lines; `rate` is the committed rate and not an upper limit. */
export const bandwidth = {
  id: 'bandwidth',
  unit: 'percent',
  better: 'higher',
  goal: 'at-least',
  sampled: true,
  clock: false,
  share: false,
  counts: [],
  settings: { required: ['rate', 'round'], optional: ['endpoints', 'point'] },
  target: { required: ['hours'], optional: [] },
} as const satisfies Metric;
