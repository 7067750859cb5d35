/**
 * From the report to a device that works, repaired or replaced. A device lent counts for a limited time.
 */
import type { Metric } from './metric.js';

/** Source: equipment terms. With `share`, how many cases must be in time. */
export const repairReplace = {
  id: 'repair-replace',
  unit: 'time',
  better: 'lower',
  goal: 'within',
  sampled: false,
  clock: true,
  share: true,
  counts: [],
  settings: { required: ['counts-from', 'if-none', 'loan-at-most'], optional: ['few'] },
  target: { required: [], optional: ['severity', 'hours', 'share'] },
} as const satisfies Metric;
