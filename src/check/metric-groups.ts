/** Kinds of metric by what they tell about a service: rules ask for a group, not for names one by one. */
import type { MetricKind } from '../metrics/index.js';

export type Group = ReadonlySet<MetricKind>;

/** That the service does not work at all. */
export const OUTAGES: Group = new Set<MetricKind>([
  'availability',
  'availability-band',
  'max-single-outage',
  'outage-count',
  'mtbf',
]);

/** How long it takes until it works again. */
export const REPAIRS: Group = new Set<MetricKind>(['resolution-time', 'mttr', 'repair-replace', 'rto']);

/** How fast somebody is there, whatever comes of it. */
export const SPEEDS: Group = new Set<MetricKind>([
  'first-response',
  'update-interval',
  'asa',
  'answer-service-level',
  'abandonment',
  'report-timeliness',
]);

/** What people think of it. */
export const SURVEYS: Group = new Set<MetricKind>(['csat', 'nps', 'csi', 'servqual-gap']);
