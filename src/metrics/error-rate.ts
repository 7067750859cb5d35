/**
 * Error rate: failed valid requests / valid requests x 100. Weighted by requests over the window,
 * so that quiet stretches do not dilute it.
 */
import type { Metric } from './metric.js';

/** Source: published terms of storage and interface services; `if-none` speaks of a window without requests. */
export const errorRate = {
  id: 'error-rate',
  unit: 'percent',
  better: 'lower',
  goal: 'at-most',
  sampled: true,
  clock: false,
  share: true,
  counts: [],
  settings: { required: ['if-none', 'round'], optional: ['failed-when'] },
  target: { required: [], optional: [] },
} as const satisfies Metric;
