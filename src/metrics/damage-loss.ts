/**
 * Items damaged or lost / items shipped x 100; a target may name one of the two.
 */
import type { Metric } from './metric.js';

/** Source: courier terms; `claim-within` is at least seven days in good practice. */
export const damageLoss = {
  id: 'damage-loss',
  unit: 'percent',
  better: 'lower',
  goal: 'at-most',
  sampled: false,
  clock: false,
  share: true,
  counts: [],
  settings: { required: ['claim-within', 'if-none', 'round'], optional: ['item'] },
  target: { required: [], optional: ['harm'] },
} as const satisfies Metric;
