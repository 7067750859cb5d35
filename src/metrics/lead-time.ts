/**
 * From the complete order to delivery: an installation, a permission, an information asked for.
 */
import type { Metric } from './metric.js';

/** Source: provisioning terms. With `share`, how many orders must be in time. */
export const leadTime = {
  id: 'lead-time',
  unit: 'time',
  better: 'lower',
  goal: 'within',
  sampled: false,
  clock: false,
  share: true,
  counts: [],
  settings: { required: ['if-none'], optional: ['complete-when', 'eligible', 'few'] },
  target: { required: [], optional: ['hours', 'share'] },
} as const satisfies Metric;
