/**
 * From the first alert inside the provider to the notice that the customer receives, for each event.
 */
import type { Metric } from './metric.js';

/** Source: security annexes; the clock starts with the alert, so that a late discovery gains nothing. */
export const securityNotice = {
  id: 'security-notice',
  unit: 'time',
  better: 'lower',
  goal: 'within',
  sampled: false,
  clock: false,
  share: false,
  counts: [],
  settings: { required: [], optional: [] },
  target: { required: [], optional: ['hours'] },
} as const satisfies Metric;
