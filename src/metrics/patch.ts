/**
 * From the day on which a correction can be had to its installation, for the patches that `eligible` names.
 */
import type { Metric } from './metric.js';

/** Source: security annexes: critical patches in 7 to 14 days. */
export const patch = {
  id: 'patch',
  unit: 'time',
  better: 'lower',
  goal: 'within',
  sampled: false,
  clock: false,
  share: true,
  counts: [],
  settings: { required: ['eligible', 'if-none'], optional: ['few'] },
  target: { required: [], optional: ['hours', 'share'] },
} as const satisfies Metric;
