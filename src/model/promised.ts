/**
 * What a metric promises, target by target, as the tiers of a remedy count it: a share that is better
 * high (an uptime, the share of tickets in time), one that is better low, or a time.
 */
import type { MetricKind } from '../metrics/index.js';
import { keyPath } from '../source/path.js';
import type { Duration } from '../values/duration.js';
import type { Percent } from '../values/percent.js';
import type { BreakpointKey } from './breakpoints.js';
import type { Contract } from './contract.js';
import { itemAddress } from './item-ids.js';

export type ContractMetric = Contract['metrics'][string];

export interface Promised {
  readonly value: Percent | Duration;
  readonly path: string;
}

/** Where a target holds what a breakpoint is compared with; the first key that is there. */
const GOALS: Readonly<Record<BreakpointKey, readonly string[]>> = {
  below: ['at-least', 'share'],
  above: ['at-most'],
  'longer-than': ['within', 'at-most'],
  late: [],
};

/** Null where some target promises nothing that such a breakpoint can be compared with. */
export function promisedUnder(key: BreakpointKey, id: string, metric: ContractMetric): readonly Promised[] | null {
  const path = keyPath(keyPath('metrics', id), 'targets');
  const type = key === 'longer-than' ? 'duration' : 'percent';
  const promised: Promised[] = [];
  for (const [index, target] of metric.targets.entries()) {
    const values = target as object as Readonly<Record<string, Promised['value'] | undefined>>;
    const goal = GOALS[key].find((name) => values[name]?.type === type);
    const value = goal === undefined ? undefined : values[goal];
    // A share of cases in time is measured as a share: its time is no result that tiers could count.
    if (goal === undefined || value === undefined || (goal === 'within' && values.share !== undefined)) return null;
    const at = itemAddress(path, metric.targets, index);
    // Where a minimum stands beside the goal, the metric is missed below that.
    if (values.minimum?.type === type) promised.push({ value: values.minimum, path: keyPath(at, 'minimum') });
    else promised.push({ value, path: keyPath(at, goal) });
  }
  return promised;
}

/** Whether a metric counts time that a service was out, of all its agreed time. */
export function countsLostTime(metric: ContractMetric): boolean {
  return metric.kind === 'availability';
}

/** Kinds with a time for each case, which goes on being late until it is done; not a mean, nor an age or an outage. */
const TIMED_BY_CASE: ReadonlySet<MetricKind> = new Set<MetricKind>([
  'first-response',
  'resolution-time',
  'rto',
  'on-time-delivery',
  'lead-time',
  'repair-replace',
  'report-timeliness',
  'security-notice',
  'patch',
]);

/** Whether each case of a metric is due at some moment, so that the days by which it is late can be counted. */
export function timesEachCase({ kind }: ContractMetric): boolean {
  return TIMED_BY_CASE.has(kind);
}

/** Metrics that name this remedy. */
export function metricsWith(
  remedy: string,
  metrics: Contract['metrics'],
): readonly (readonly [string, ContractMetric])[] {
  return Object.entries(metrics).filter(([, metric]) => 'credit' in metric.remedy && metric.remedy.credit === remedy);
}
