/**
 * Backups that ended complete and verified / backups scheduled x 100.
 */
import type { Metric } from './metric.js';

/** Source: backup services; the schedule is the denominator, so a backup that did not run has failed. */
export const backupSuccess = {
  id: 'backup-success',
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
