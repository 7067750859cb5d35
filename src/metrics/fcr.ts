/**
 * First contact resolution: contacts solved at once and not raised again / eligible contacts x 100.
 */
import type { Metric } from './metric.js';

/** Source: help-desk practice; `eligible` is fixed beforehand, so that hard topics stay in. */
export const fcr = {
  id: 'fcr',
  unit: 'percent',
  better: 'higher',
  goal: 'at-least',
  sampled: false,
  clock: false,
  share: true,
  counts: [],
  settings: { required: ['eligible', 'repeat-within', 'if-none', 'round'], optional: [] },
  target: { required: [], optional: [] },
} as const satisfies Metric;
