/**
 * Resolution time: resolved - started - paused. What resolves, a workaround or the final fix, is
 * said by `counts`, on the metric or on each target; a reopened ticket runs on from its first start.
 */
import type { Metric } from './metric.js';

/** Source: help-desk practice. `counts` is required on the metric or on every target. */
export const resolutionTime = {
  id: 'resolution-time',
  unit: 'time',
  better: 'lower',
  goal: 'within',
  sampled: false,
  clock: true,
  share: true,
  counts: ['workaround', 'final-fix'],
  settings: { required: ['counts-from', 'if-none'], optional: ['counts', 'pauses', 'reopened-within', 'few'] },
  target: { required: [], optional: ['severity', 'counts', 'hours', 'share'] },
} as const satisfies Metric;
