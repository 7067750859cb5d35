/**
 * Calls answered in time / calls offered x 100. With `slice` for each interval, and `share` says in how many
 * intervals it must be so.
 */
import type { Metric } from './metric.js';

/** Source: call-centre practice, 80% in 20 seconds; calls given up count as offered. */
export const answerServiceLevel = {
  id: 'answer-service-level',
  unit: 'percent',
  better: 'higher',
  goal: 'at-least',
  sampled: false,
  clock: false,
  share: true,
  counts: [],
  settings: { required: ['answered-within', 'if-none', 'round'], optional: ['slice'] },
  target: { required: [], optional: ['hours', 'share'] },
} as const satisfies Metric;
