/** The targets of all metrics, one after another: what a rule reads that does not care which kind a metric is of. */
import { itemIds, itemPath, keyPath } from '../source/path.js';
import type { Duration } from '../values/duration.js';
import type { Percent } from '../values/percent.js';
import type { Contract } from './contract.js';
import { contractItemIds } from './item-ids.js';
import type { ContractMetric } from './promised.js';

/** Keys that a target may have, whatever its kind. */
export interface TargetKeys {
  readonly within?: Duration;
  readonly 'at-least'?: unknown;
  readonly 'at-most'?: unknown;
  readonly minimum?: unknown;
  readonly share?: Percent;
  readonly percentile?: Percent;
  readonly severity?: string;
  readonly hours?: string;
  readonly counts?: string;
}

export interface TargetOfMetric {
  readonly id: string;
  readonly metric: ContractMetric;
  readonly target: TargetKeys;
  /** Where it stands; asked for only when there is something to say. */
  readonly path: () => string;
}

export function* eachTarget(metrics: Contract['metrics'] | undefined): Iterable<TargetOfMetric> {
  for (const [id, metric] of Object.entries(metrics ?? {})) {
    for (const [index, target] of metric.targets.entries()) {
      yield { id, metric, target, path: () => targetPath(id, metric, index) };
    }
  }
}

function targetPath(id: string, metric: ContractMetric, index: number): string {
  const list = keyPath(keyPath('metrics', id), 'targets');
  return itemPath(list, itemIds(list, metric.targets as never, contractItemIds)[index] ?? String(index + 1));
}
