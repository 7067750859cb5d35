/**
 * What a metric promises as a percentage, target by target: an uptime, or the share of tickets in time.
 * Tiers are breakpoints of that figure.
 */
import { keyPath } from '../source/path.js';
import type { Percent } from '../values/percent.js';
import type { Contract } from './contract.js';
import { itemAddress } from './item-ids.js';

export type ContractMetric = Contract['metrics'][string];

export interface Promised {
  readonly percent: Percent;
  readonly path: string;
}

/** Null where some target promises no percentage of which more is better. */
export function promisedPercents(id: string, metric: ContractMetric): readonly Promised[] | null {
  const path = keyPath(keyPath('metrics', id), 'targets');
  const promised: Promised[] = [];
  for (const [index, target] of metric.targets.entries()) {
    const { 'at-least': goal, share } = target as { readonly 'at-least'?: Percent; readonly share?: Percent };
    const key = goal === undefined ? 'share' : 'at-least';
    const percent = goal ?? share;
    if (percent === undefined) return null;
    promised.push({ percent, path: keyPath(itemAddress(path, metric.targets, index), key) });
  }
  return promised;
}

/** Metrics that name this remedy. */
export function metricsWith(
  remedy: string,
  metrics: Contract['metrics'],
): readonly (readonly [string, ContractMetric])[] {
  return Object.entries(metrics).filter(([, metric]) => 'credit' in metric.remedy && metric.remedy.credit === remedy);
}
