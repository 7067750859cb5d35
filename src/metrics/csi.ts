/**
 * Customer satisfaction index: sum of weight x mean answer / highest answer x 100.
 */
import type { Metric } from './metric.js';

/** Source: customer satisfaction index of public and internal services. The weights sum to 100%. */
export const csi = {
  id: 'csi',
  unit: 'percent',
  better: 'higher',
  goal: 'at-least',
  sampled: false,
  clock: false,
  share: true,
  counts: [],
  settings: {
    required: ['weights', 'answers-at-least', 'if-none', 'round'],
    optional: ['survey', 'scale', 'audience'],
  },
  target: { required: [], optional: [] },
} as const satisfies Metric;
