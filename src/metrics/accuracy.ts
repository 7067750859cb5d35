/**
 * Items without an error / items x 100: pay slips, orders, records.
 */
import type { Metric } from './metric.js';

/** Source: outsourcing terms; `item` says what is counted, a person and not a line. */
export const accuracy = {
  id: 'accuracy',
  unit: 'percent',
  better: 'higher',
  goal: 'at-least',
  sampled: false,
  clock: false,
  share: true,
  counts: [],
  settings: { required: ['item', 'if-none', 'round'], optional: [] },
  target: { required: [], optional: [] },
} as const satisfies Metric;
