/**
 * Net promoter score: share of answers 9 and 10 less share of answers 0 to 6, from -100 to 100.
 */
import type { Metric } from './metric.js';

/** Source: the usual question, on a scale from 0 to 10. */
export const nps = {
  id: 'nps',
  unit: 'points',
  better: 'higher',
  goal: 'at-least',
  sampled: false,
  clock: false,
  share: true,
  counts: [],
  settings: { required: ['answers-at-least', 'if-none', 'round'], optional: ['survey', 'audience'] },
  target: { required: [], optional: [] },
} as const satisfies Metric;
