/**
 * The contract under one of its plans: the values of the plan stand where those of the services and metrics
 * stood, and each plan has what it inherits, so that whatever reads the contract sees what is agreed. A value
 * that was moved remembers where it is written, for the document and its findings name that place.
 */
import { metricOf } from '../metrics/index.js';
import { keyPath } from '../source/path.js';
import type { Score } from '../values/score.js';
import type { Contract } from './contract.js';
import type { ContractMetric } from './promised.js';

type Plans = NonNullable<Contract['plans']>;
type Plan = Plans[string];
type Overrides = 'targets' | 'fees' | 'hours';

/** A value with the place where the author wrote it. */
interface Written {
  readonly value: unknown;
  readonly path: string;
}

const origins = new WeakMap<object, ReadonlyMap<string, string>>();

/** Where the value at `key` of a map is written, when it was moved there from elsewhere. */
export function writtenAt(around: unknown, key: string): string | undefined {
  return around !== null && typeof around === 'object' ? origins.get(around)?.get(key) : undefined;
}

/** The contract as the plan makes it. References must lead somewhere, and no plan may extend itself. */
export function underPlan(contract: Contract, bought: string): Contract {
  const { plans, metrics, services } = contract;
  if (plans === undefined) return contract;
  const named = (key: Overrides, id: string) => Object.values(plans).some((plan) => plan[key]?.[id] !== undefined);
  const targets = (plan: string, id: string, metric: ContractMetric): Written =>
    moved(plans, plan, 'targets', id, metric) ?? { value: metric.targets, path: `metrics.${id}.targets` };
  const fee = (plan: string, id: string, amount: unknown): Written =>
    moved(plans, plan, 'fees', id) ?? { value: amount, path: `services.${id}.fee.amount` };
  const hours = (plan: string, id: string, usual: string): Written =>
    moved(plans, plan, 'hours', id) ?? { value: usual, path: `services.${id}.hours` };
  const whole = (id: string, plan: Plan): Plan => {
    const own = { ...plan } as Record<string, unknown>;
    const put = (key: Overrides, found: readonly (readonly [string, Written])[]) => {
      if (found.length > 0) own[key] = mapOf(found);
    };
    put(
      'targets',
      Object.entries(metrics).flatMap(([key, metric]) =>
        named('targets', key) ? [[key, targets(id, key, metric)] as const] : [],
      ),
    );
    const of = Object.entries(services);
    put(
      'fees',
      of.flatMap(([key, service]) =>
        named('fees', key) && service.fee ? [[key, fee(id, key, service.fee.amount)] as const] : [],
      ),
    );
    put(
      'hours',
      of.flatMap(([key, service]) => (named('hours', key) ? [[key, hours(id, key, service.hours)] as const] : [])),
    );
    const from = chain(plans, id).find((each) => plans[each]?.support !== undefined);
    if (from === undefined || from === id) return own as Plan;
    return withMoved(own, { support: { value: plans[from]?.support, path: `plans.${from}.support` } }) as Plan;
  };
  return own({
    ...contract,
    plans: own(Object.fromEntries(Object.entries(plans).map(([id, plan]) => [id, whole(id, plan)]))),
    metrics: own(
      Object.fromEntries(
        Object.entries(metrics).map(([id, metric]) => {
          const found = moved(plans, bought, 'targets', id, metric);
          return [id, found ? withMoved(metric, { targets: found }) : metric];
        }),
      ),
    ),
    services: own(
      Object.fromEntries(
        Object.entries(services).map(([id, service]) => {
          const amount = moved(plans, bought, 'fees', id);
          const open = moved(plans, bought, 'hours', id);
          const priced =
            amount && service.fee ? { ...service, fee: withMoved(service.fee, { amount }) } : { ...service };
          return [id, withMoved(priced, open ? { hours: open } : {})];
        }),
      ),
    ),
  }) as Contract;
}

/** The place in the file for one in the contract that the plan made of it. */
export function placeUnderPlan({ plans = {} }: Contract, bought: string, path: string): string {
  for (const id of chain(plans, bought)) {
    for (const [key, before, after] of [
      ['targets', 'metrics', 'targets'],
      ['fees', 'services', 'fee.amount'],
      ['hours', 'services', 'hours'],
    ] as const) {
      for (const each of Object.keys(plans[id]?.[key] ?? {})) {
        if (chain(plans, bought).find((one) => plans[one]?.[key]?.[each] !== undefined) !== id) continue;
        const from = `${before}.${each}.${after}`;
        const rest = path.slice(from.length);
        if (path.startsWith(from) && /^(?:$|[.[])/.test(rest)) return `${keyPath(`plans.${id}.${key}`, each)}${rest}`;
      }
    }
  }
  return path;
}

/** The plan and those that it extends, nearest first; each once. */
export function chain(plans: Plans, id: string): readonly string[] {
  const found: string[] = [];
  for (let next: string | undefined = id; next !== undefined && !found.includes(next); next = plans[next]?.extends)
    found.push(next);
  return found;
}

function moved(plans: Plans, plan: string, key: Overrides, id: string, metric?: ContractMetric): Written | null {
  for (const each of chain(plans, plan)) {
    const value = plans[each]?.[key]?.[id];
    if (value === undefined) continue;
    const targets = metric && Array.isArray(value) ? value.map((target: object) => inUnits(target, metric)) : value;
    return { value: targets, path: `plans.${each}.${key}.${id}` };
  }
  return null;
}

/** A plain number is points of a survey or a count of things: the kind of metric tells. */
function inUnits(target: object, { kind }: ContractMetric): object {
  if (metricOf(kind).unit !== 'count') return target;
  const entries = Object.entries(target).map(([key, value]: [string, unknown]) => [
    key,
    isScore(value) ? points(value) : value,
  ]);
  return own(Object.fromEntries(entries));
}

function isScore(value: unknown): value is Score {
  return value !== null && typeof value === 'object' && 'type' in value && value.type === 'score';
}

function points({ micro }: Score): number {
  return Number(micro) / 1e6;
}

function mapOf(entries: readonly (readonly [string, Written])[]): object {
  return withMoved({}, Object.fromEntries(entries));
}

function withMoved(map: object, values: Readonly<Record<string, Written>>): object {
  const entries = Object.entries(values);
  const made = own({ ...map, ...Object.fromEntries(entries.map(([key, { value }]) => [key, value])) });
  const before = origins.get(map) ?? [];
  origins.set(made, new Map([...before, ...entries.map(([key, { path }]) => [key, path] as const)]));
  return made;
}

/** Without what every object inherits, as all maps of a parsed contract. */
function own(map: object): object {
  return Object.assign(Object.create(null), map) as object;
}
