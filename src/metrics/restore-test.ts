/**
 * Test restores that succeeded / test restores planned x 100. `tests` are planned for every window.
 */
import type { Metric } from './metric.js';

/** Source: continuity practice; what is restored is chosen by the customer. */
export const restoreTest = {
  id: 'restore-test',
  unit: 'percent',
  better: 'higher',
  goal: 'at-least',
  sampled: false,
  clock: false,
  share: false,
  counts: [],
  settings: { required: ['tests', 'round'], optional: [] },
  target: { required: [], optional: [] },
} as const satisfies Metric;
