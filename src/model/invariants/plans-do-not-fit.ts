/**
 * Plans change values of the contract and add none of their own: each names metrics and services that are
 * there, in the units of the metric; and of every value that plans change, one plan has the usual one.
 */
import { metricOf } from '../../metrics/index.js';
import { keyPath } from '../../source/path.js';
import type { Contract } from '../contract.js';
import { chain } from '../effective-plan.js';
import { itemAddress } from '../item-ids.js';
import type { ContractMetric } from '../promised.js';
import { goalKey } from '../target-goals.js';
import type { Invariant, Violation } from './invariant.js';

type Plans = NonNullable<Contract['plans']>;
type Targets = NonNullable<Plans[string]['targets']>[string];

export const plansDoNotFit: Invariant = {
  id: 'plans-do-not-fit',
  says: 'A contract with plans buys one of them, and plans change what is in the contract, in its units.',
  why: 'A plan that changes what is not in the contract is sold and never delivered, and without a plan agreed nobody knows which one was bought.',
  fix: 'Write in agreement.plan the plan that is bought, and in each plan only what the contract has.',
  source: 'practice',
  good: [
    {
      yaml: `agreement: { plan: basic }
plans: { basic: { name: Basic }, plus: { name: Plus, targets: { ordering: [{ within: 1 hour, hours: always, share: 95% }] } } }`,
    },
  ],
  bad: [
    {
      yaml: 'plans: { basic: { name: Basic }, plus: { name: Plus, targets: { ordering: [{ within: 1 hour, hours: always, share: 95% }] } } }',
      at: 'plans',
    },
    {
      yaml: `agreement: { plan: basic }
plans: { basic: { name: Basic }, plus: { name: Plus, targets: { orders: [{ within: 1 hour, hours: always, share: 95% }] } } }`,
      at: 'plans.plus.targets.orders',
    },
  ],
  *check({ contract: { agreement, plans, metrics, services }, broken }) {
    if (plans === undefined) return;
    if (agreement !== undefined && agreement.plan === undefined) {
      yield {
        message: 'The contract has plans and does not say which one is agreed.',
        help: `add plan: ${Object.keys(plans)[0]} to agreement`,
        path: 'plans',
      };
    }
    for (const [id, plan] of Object.entries(plans)) {
      const at = keyPath('plans', id);
      const around = plan.extends === undefined ? [] : chain(plans, plan.extends);
      if (around.includes(id)) {
        const path = keyPath(at, 'extends');
        yield { message: `The plan ${id} extends itself.`, help: 'leave extends out of one of these plans', path };
      }
      if (metrics !== undefined && !broken.has('metrics')) {
        for (const [key, targets] of Object.entries(plan.targets ?? {})) {
          const path = keyPath(keyPath(at, 'targets'), key);
          const metric = metrics[key];
          if (metric === undefined) yield missing('metric', key, Object.keys(metrics), path);
          else yield* unfit(key, metric, targets, path);
        }
      }
      if (services === undefined || broken.has('services')) continue;
      for (const [key, amount] of Object.entries(plan.fees ?? {})) {
        const path = keyPath(keyPath(at, 'fees'), key);
        const fee = services[key]?.fee;
        const priced = Object.keys(services).filter((each) => services[each]?.fee !== undefined);
        if (fee === undefined) yield missing('service with a fee', key, priced, path);
        else if (fee.amount.currency !== amount.currency) {
          const message = `The fee of ${key} is in ${fee.amount.currency} and that of the plan in ${amount.currency}.`;
          yield { message, help: `write the fee in ${fee.amount.currency}`, path };
        }
      }
      for (const key of Object.keys(plan.hours ?? {})) {
        if (services[key] === undefined)
          yield missing('service', key, Object.keys(services), keyPath(keyPath(at, 'hours'), key));
      }
    }
    yield* unused(plans, 'targets', Object.keys(metrics ?? {}), (id) => `metrics.${id}.targets`);
    yield* unused(plans, 'fees', Object.keys(services ?? {}), (id) => `services.${id}.fee.amount`);
    yield* unused(plans, 'hours', Object.keys(services ?? {}), (id) => `services.${id}.hours`);
    for (const [id, metric] of Object.entries(metrics ?? {})) {
      if (!Object.values(plans).some(({ targets }) => targets?.[id] !== undefined)) continue;
      for (const [index, target] of metric.targets.entries()) {
        const key = target.ramp ? 'ramp' : 'baseline';
        if (target.ramp === undefined && target.baseline === undefined) continue;
        const path = keyPath(itemAddress(`metrics.${id}.targets`, metric.targets, index), key);
        yield { message: `The targets of ${id} differ by plan, and have no ${key}.`, help: `leave ${key} out`, path };
      }
    }
  },
};

function missing(what: string, id: string, ids: readonly string[], path: string): Violation {
  return { message: `There is no ${what} ${id}.`, help: `write one of ${ids.join(', ')}, or leave it out`, path };
}

/** What all plans change nobody has, and no clause could say. */
function* unused(
  plans: Plans,
  key: 'targets' | 'fees' | 'hours',
  ids: readonly string[],
  path: (id: string) => string,
): Iterable<Violation> {
  for (const id of ids) {
    const changed = (plan: string) => chain(plans, plan).some((each) => plans[each]?.[key]?.[id] !== undefined);
    if (!Object.keys(plans).every(changed)) continue;
    yield {
      message: `Every plan has its own ${key} for ${id}, so these are nobody's.`,
      help: `write here what the first plan has, and leave ${key} of ${id} out of that plan`,
      path: path(id),
    };
  }
}

const TYPES = { percent: 'percent', time: 'duration', count: 'score', points: 'score' } as const;
const EXAMPLES = { percent: '99.5%', time: '4 hours', count: '3', points: '30' } as const;

/** Targets of a plan in the words of another kind of metric. */
function* unfit(id: string, metric: ContractMetric, targets: Targets, path: string): Iterable<Violation> {
  const kind = metricOf(metric.kind);
  const known: readonly string[] = [kind.goal, 'minimum', ...kind.target.required, ...kind.target.optional];
  for (const [index, target] of targets.entries()) {
    const at = itemAddress(path, targets, index);
    for (const key of Object.keys(target)) {
      if (known.includes(key)) continue;
      yield {
        message: `A target of ${id} has no ${key}.`,
        help: `leave ${key} out, and write ${kind.goal}: ${EXAMPLES[kind.unit]}`,
        path: keyPath(at, key),
      };
    }
    for (const key of [kind.goal, ...kind.target.required]) {
      if (Object.hasOwn(target, key)) continue;
      yield { message: `A target of ${id} says ${key}.`, help: `add ${key} to it`, path: at };
    }
    for (const [key, value, unit] of [
      [kind.goal, target[kind.goal], kind.unit],
      ['minimum', target.minimum, goalKey(metric) === 'share' ? 'percent' : kind.unit],
    ] as const) {
      if (value === undefined) continue;
      const whole =
        unit !== 'count' || (value.type === 'score' && value.micro >= 0n && value.micro % 1_000_000n === 0n);
      const inside = unit !== 'points' || (value.type === 'score' && abs(value.micro) <= 100_000_000n);
      if (value.type === TYPES[unit] && whole && inside) continue;
      yield {
        message: `${key} of a target of ${id} is not written in its unit.`,
        help: `write ${key} such as ${EXAMPLES[unit]}`,
        path: keyPath(at, key),
      };
    }
  }
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}
