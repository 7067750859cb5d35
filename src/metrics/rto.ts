/**
 * Recovery time: from the moment the clock starts to the service restored, for each event by itself.
 */
import type { Metric } from './metric.js';

/** Source: recovery time objective of continuity practice; the clock is never started by a declaration of the provider alone. */
export const rto = {
  id: 'rto',
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
