/**
 * Open cases older than `older-than` / open cases x 100, on a day that nobody knows beforehand.
 */
import type { Metric } from './metric.js';

/** Source: help-desk practice. */
export const backlogAge = {
  id: 'backlog-age',
  unit: 'percent',
  better: 'lower',
  goal: 'at-most',
  sampled: false,
  clock: false,
  share: true,
  counts: [],
  settings: { required: ['older-than', 'if-none', 'round'], optional: [] },
  target: { required: [], optional: ['severity'] },
} as const satisfies Metric;
