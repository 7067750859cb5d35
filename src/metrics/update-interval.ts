/**
 * The longest time without news during an incident. Only news with content ends it.
 */
import type { Metric } from './metric.js';

/** Source: help-desk practice: a status report for each severity at its own interval. */
export const updateInterval = {
  id: 'update-interval',
  unit: 'time',
  better: 'lower',
  goal: 'within',
  sampled: false,
  clock: true,
  share: false,
  counts: [],
  settings: { required: ['counts-from'], optional: [] },
  target: { required: [], optional: ['severity', 'hours'] },
} as const satisfies Metric;
