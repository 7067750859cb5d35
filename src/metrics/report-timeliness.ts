/**
 * Reports delivered in time / reports due x 100; a report without its content is not delivered.
 */
import type { Metric } from './metric.js';

/** Source: outsourcing terms. */
export const reportTimeliness = {
  id: 'report-timeliness',
  unit: 'percent',
  better: 'higher',
  goal: 'at-least',
  sampled: false,
  clock: false,
  share: true,
  counts: [],
  settings: { required: ['if-none', 'round'], optional: [] },
  target: { required: [], optional: [] },
} as const satisfies Metric;
