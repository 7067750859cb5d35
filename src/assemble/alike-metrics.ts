/**
 * Metrics that say the same under some key, so that it is said once for all of them. Each metric asks about all others:
 * they are laid together once a contract, or a hundred metrics would take ten thousand looks.
 */
import type { Contract } from '../model/contract.js';

type Metrics = Contract['metrics'];

interface Groups {
  /** What each metric says, as text; empty where it says nothing. */
  readonly said: ReadonlyMap<string, string>;
  /** Ids by what they say, in the order of the file. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
}

const known = new WeakMap<Metrics, Map<string, Groups>>();

/** Ids of the metrics that say the same under `key` (`measured.missing`) as the metric `id`, in the order of the file, itself included. */
export function alikeIn(metrics: Metrics, id: string, key: string): readonly string[] {
  const { said, ids } = groupsBy(metrics, key);
  return ids.get(said.get(id) ?? '') ?? [];
}

/** Ids of the metrics of a kind, in the order of the file. */
export function metricsOfKind(metrics: Metrics, kind: string): readonly string[] {
  return groupsBy(metrics, 'kind').ids.get(JSON.stringify(kind)) ?? [];
}

function groupsBy(metrics: Metrics, key: string): Groups {
  const byKey = known.get(metrics) ?? new Map<string, Groups>();
  known.set(metrics, byKey);
  const groups = byKey.get(key) ?? grouped(metrics, key.split('.'));
  byKey.set(key, groups);
  return groups;
}

/** What an availability counts from is said of downtime, and so of no other metric. */
const isDowntime = ({ kind }: Metrics[string], [key]: readonly string[]): boolean =>
  key === 'counts-from' && kind === 'availability';

function grouped(metrics: Metrics, keys: readonly string[]): Groups {
  const said = new Map<string, string>();
  const ids = new Map<string, string[]>();
  for (const [id, metric] of Object.entries(metrics)) {
    const value = isDowntime(metric, keys)
      ? undefined
      : keys.reduce((whole: unknown, key) => Object(whole)[key], metric);
    const words = JSON.stringify(value) ?? '';
    said.set(id, words);
    const group = ids.get(words) ?? [];
    group.push(id);
    ids.set(words, group);
  }
  return { said, ids };
}
