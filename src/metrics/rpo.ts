/**
 * Data loss: the age, at the moment of failure, of the last copy that could be restored, for each
 * event by itself. An age and no clock: nothing starts or pauses it.
 */
import type { Metric } from './metric.js';

/** Source: recovery point objective of continuity practice; only a copy that can be restored counts. */
export const rpo = {
  id: 'rpo',
  unit: 'time',
  better: 'lower',
  goal: 'within',
  sampled: false,
  clock: false,
  share: false,
  counts: [],
  settings: { required: [], optional: [] },
  target: { required: [], optional: [] },
} as const satisfies Metric;
