/**
 * Mean perception less mean expectation over the items of a ServQual survey; below zero where the
 * service falls short. A target may hold for each dimension.
 */
import type { Metric } from './metric.js';

/** Source: Parasuraman, Zeithaml and Berry 1988: 22 items in five dimensions. */
export const servqualGap = {
  id: 'servqual-gap',
  unit: 'points',
  better: 'higher',
  goal: 'at-least',
  sampled: false,
  clock: false,
  share: true,
  counts: [],
  settings: {
    required: ['answers-at-least', 'if-none', 'round'],
    optional: ['survey', 'scale', 'weights', 'audience'],
  },
  target: { required: [], optional: ['each-dimension'] },
} as const satisfies Metric;
