/**
 * Mean time to restore: all restore times / number of failures. A target with `percentile` is the time that
 * so many of the failures keep, because a mean hides its tail.
 */
import type { Metric } from './metric.js';

/** Source: telecom and help-desk practice. */
export const mttr = {
  id: 'mttr',
  unit: 'time',
  better: 'lower',
  goal: 'within',
  sampled: false,
  clock: true,
  share: true,
  counts: [],
  settings: { required: ['counts-from', 'if-none'], optional: ['pauses', 'eligible'] },
  target: { required: [], optional: ['severity', 'hours', 'percentile'] },
} as const satisfies Metric;
