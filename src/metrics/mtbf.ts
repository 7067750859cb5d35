/**
 * Mean time between failures: time in service / number of failures, from monitoring and not from tickets.
 */
import type { Metric } from './metric.js';

/** Source: ITIL practice for components and lines. */
export const mtbf = {
  id: 'mtbf',
  unit: 'time',
  better: 'higher',
  goal: 'at-least',
  sampled: false,
  clock: false,
  share: true,
  counts: [],
  settings: { required: ['if-none'], optional: ['down-when', 'shortest'] },
  target: { required: [], optional: [] },
} as const satisfies Metric;
