/**
 * The kinds of metric there are. A new kind is a file beside this one and a line in the list; its
 * words stand in the `metrics.yaml` of each locale.
 */
import { availability } from './availability.js';
import { errorRate } from './error-rate.js';
import { firstResponse } from './first-response.js';
import type { Metric } from './metric.js';
import { resolutionTime } from './resolution-time.js';
import { rpo } from './rpo.js';
import { rto } from './rto.js';

/** All kinds, in the order in which help and messages name them. */
export const METRICS = [
  availability,
  firstResponse,
  resolutionTime,
  errorRate,
  rto,
  rpo,
] as const satisfies readonly Metric[];

export type MetricKind = (typeof METRICS)[number]['id'];

/** Ids of all kinds, for the schema: `kind` is one of them. */
export const METRIC_KINDS: readonly MetricKind[] = METRICS.map((metric) => metric.id);

/** What a kind says of itself. */
export function metricOf(kind: MetricKind): Metric {
  const metric = METRICS.find((one) => one.id === kind);
  if (metric === undefined) throw new Error(`A metric kind is one of the list, not ${kind}.`);
  return metric;
}

export type { CountsWord, Goal, Keys, Metric, SettingKey, TargetKey } from './metric.js';
