/**
 * First response: from the moment the clock starts to the reply that `counts`, in the hours of the
 * target; with `share`, how many of a window's tickets must be in time.
 */
import type { Metric } from './metric.js';

/** Source: help-desk practice; an automatic reply is a reply only where `counts` is `any`. */
export const firstResponse = {
  id: 'first-response',
  unit: 'time',
  better: 'lower',
  goal: 'within',
  sampled: false,
  clock: true,
  share: true,
  counts: ['human', 'any'],
  settings: { required: ['counts', 'counts-from', 'if-none'], optional: ['few'] },
  target: { required: [], optional: ['severity', 'channel', 'hours', 'share'] },
} as const satisfies Metric;
