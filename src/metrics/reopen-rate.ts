/**
 * Cases raised again after they were closed / cases closed x 100, whether reopened or opened anew.
 */
import type { Metric } from './metric.js';

/** Source: help-desk practice. */
export const reopenRate = {
  id: 'reopen-rate',
  unit: 'percent',
  better: 'lower',
  goal: 'at-most',
  sampled: false,
  clock: false,
  share: true,
  counts: [],
  settings: { required: ['repeat-within', 'if-none', 'round'], optional: [] },
  target: { required: [], optional: ['severity'] },
} as const satisfies Metric;
