/**
 * V15. A reward pays for more than was promised, so its steps lie on the good side of the target, the better the
 * dearer. It stands beside a credit and never alone: a promise whose miss costs nothing is not made better by one.
 */
import { keyPath } from '../../source/path.js';
import { comparePercents, type Percent, printPercent } from '../../values/percent.js';
import type { Contract } from '../contract.js';
import { itemAddress } from '../item-ids.js';
import type { ContractMetric } from '../promised.js';
import { figureOf } from '../target-goals.js';
import { type Invariant, seeAlso, type Violation } from './invariant.js';

type Reward = Extract<NonNullable<Contract['penalties']>['remedies'][string], { readonly kind: 'reward' }>;

export const rewardDoesNotFit: Invariant = {
  id: 'reward-does-not-fit',
  says: 'A reward stands beside a credit, and its steps are better than the target, one after the other.',
  why: 'A reward for what was promised anyway is a higher fee, and one without a credit beside it pays for good months and never for bad ones.',
  fix: 'Let the first step begin above the target, and name it beside a credit.',
  source: 'practice: service bonuses above the target',
  good: [
    {
      yaml: `metrics: { network: { reward: bonus } }
penalties: { remedies: { bonus: { kind: reward, base: { fee: hosting }, steps: [{ at-least: 99.95%, reward: 1% }, { at-least: 99.99%, reward: 2% }] } } }`,
    },
  ],
  bad: [
    {
      yaml: `metrics: { network: { reward: bonus } }
penalties: { remedies: { bonus: { kind: reward, base: { fee: hosting }, steps: [{ at-least: 99.9%, reward: 1% }] } } }`,
      at: 'penalties.remedies.bonus.steps[99.9%].at-least',
    },
    {
      yaml: `metrics: { network: { reward: bonus } }
penalties: { remedies: { bonus: { kind: reward, base: { fee: hosting }, steps: [{ at-least: 99.95%, reward: 2% }, { at-least: 99.99%, reward: 1% }] } } }`,
      at: 'penalties.remedies.bonus.steps[99.99%].reward',
    },
    {
      yaml: `metrics: { restore: { reward: bonus } }
penalties: { remedies: { bonus: { kind: reward, base: { fee: hosting }, steps: [{ at-least: 99.95%, reward: 1% }] } } }`,
      at: 'metrics.restore.reward',
    },
  ],
  *check({ contract: { metrics, penalties } }) {
    for (const [id, remedy] of Object.entries(penalties?.remedies ?? {})) {
      if (remedy.kind === 'reward') yield* outOfOrder(keyPath('penalties.remedies', id), remedy);
    }
    for (const [id, metric] of Object.entries(metrics ?? {})) {
      const at = keyPath('metrics', id);
      const { reward, remedy } = metric;
      const credit = 'credit' in remedy ? penalties?.remedies[remedy.credit] : undefined;
      if (credit?.kind === 'reward') {
        yield {
          message: `A reward follows a result above the promise, and a miss of ${id} would earn it.`,
          help: `write reward: beside remedy:, and in remedy: what follows a miss`,
          path: keyPath(at, 'remedy'),
        };
      }
      const named = reward === undefined ? undefined : penalties?.remedies[reward];
      if (named === undefined) continue;
      if (named.kind !== 'reward') {
        yield {
          message: `${reward} is a remedy of kind ${named.kind}, and follows a miss.`,
          help: 'write it under remedy, or give it kind: reward',
          path: keyPath(at, 'reward'),
        };
      } else if (!('credit' in remedy)) {
        yield {
          message: `A miss of ${id} earns no credit, and a better result a reward.`,
          help: 'name a credit in remedy, or leave the reward out',
          path: keyPath(at, 'reward'),
        };
      } else yield* beside(id, metric, reward ?? '', named);
    }
  },
};

interface Step {
  readonly key: 'at-least' | 'at-most';
  readonly value: Percent;
}

function stepOf(step: Reward['steps'][number]): Step {
  return 'at-least' in step ? { key: 'at-least', value: step['at-least'] } : { key: 'at-most', value: step['at-most'] };
}

function isBetter(step: Step, than: Percent): boolean {
  const order = comparePercents(step.value, than);
  return step.key === 'at-least' ? order > 0 : order < 0;
}

/** Steps run from the one next to the target to the best, and pay more each time. */
function* outOfOrder(path: string, { steps }: Reward): Iterable<Violation> {
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1];
    if (before === undefined) continue;
    const [earlier, later] = [stepOf(before), stepOf(step)];
    const better = earlier.key === later.key && isBetter(later, earlier.value);
    if (better && comparePercents(step.reward, before.reward) > 0) continue;
    yield {
      message: better
        ? `The reward is ${printPercent(step.reward)}, and ${printPercent(before.reward)} for the result before it.`
        : `A better result must come later: ${printPercent(later.value)} stands after ${printPercent(earlier.value)}.`,
      help: better
        ? `write more than ${printPercent(before.reward)}`
        : 'put the steps from the target to the best result',
      path: keyPath(itemAddress(keyPath(path, 'steps'), steps, index), better ? 'reward' : later.key),
    };
  }
}

function* beside(id: string, metric: ContractMetric, reward: string, { steps }: Reward): Iterable<Violation> {
  const [first] = steps;
  if (first === undefined) return;
  const step = stepOf(first);
  const path = keyPath(itemAddress(keyPath(keyPath('penalties.remedies', reward), 'steps'), steps, 0), step.key);
  const related = [seeAlso('the metric', keyPath(keyPath('metrics', id), 'targets'))];
  for (const target of metric.targets) {
    const figure = figureOf(metric, target);
    const percent = typeof figure === 'object' && figure.type === 'percent' ? figure : null;
    const sameWay = ('at-most' in target ? 'at-most' : 'at-least') === step.key;
    if (percent === null || !sameWay || metric.window.name === 'event') {
      yield {
        message: `${id} promises nothing that a step ${step.key} a share could better.`,
        help: 'take the reward for a metric that promises a share over a window',
        path: keyPath(keyPath('metrics', id), 'reward'),
      };
      return;
    }
    if (isBetter(step, percent)) continue;
    yield {
      message: `The first step is ${printPercent(step.value)}, and ${id} promises ${printPercent(percent)} already.`,
      help: `write a result better than ${printPercent(percent)}`,
      path,
      related,
    };
    return;
  }
}
