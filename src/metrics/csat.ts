/**
 * Satisfied answers / answers x 100. All closed cases are asked, and few answers are no result.
 */
import type { Metric } from './metric.js';

/** Source: service-desk surveys; `satisfied-from` on the `scale` is a satisfied answer. */
export const csat = {
  id: 'csat',
  unit: 'percent',
  better: 'higher',
  goal: 'at-least',
  sampled: false,
  clock: false,
  share: true,
  counts: [],
  settings: {
    required: ['satisfied-from', 'answers-at-least', 'if-none', 'round'],
    optional: ['survey', 'scale', 'audience'],
  },
  target: { required: [], optional: [] },
} as const satisfies Metric;
