/** Weights are shares of one whole: other sums would make an index that no scale has. */
import { keyPath } from '../../source/path.js';
import { addPercents, comparePercents, type Percent, percentOf, printPercent, WHOLE } from '../../values/percent.js';
import type { Invariant } from './invariant.js';

export const weightsOff: Invariant = {
  id: 'weights-off',
  says: 'The weights of a survey sum to 100%.',
  why: 'Weights that sum to 90% make an index that cannot reach its target however good the answers are.',
  fix: 'Change the weights so that they sum to 100%.',
  source: 'arithmetic',
  good: [
    {
      base: 'helpdesk-it',
      yaml: 'metrics: { satisfied: { kind: csi, satisfied-from: null, weights: { a: { of: { en: speed, id: kecepatan }, weight: 60% }, b: { of: { en: help, id: bantuan }, weight: 40% } } } }',
    },
  ],
  bad: [
    {
      base: 'helpdesk-it',
      yaml: 'metrics: { satisfied: { kind: csi, satisfied-from: null, weights: { a: { of: { en: speed, id: kecepatan }, weight: 60% }, b: { of: { en: help, id: bantuan }, weight: 30% } } } }',
      at: 'metrics.satisfied.weights',
    },
  ],
  *check({ contract: { metrics } }) {
    for (const [id, metric] of Object.entries(metrics ?? {})) {
      const weights = 'weights' in metric ? metric.weights : undefined;
      if (weights === undefined) continue;
      const sum = Object.values(weights).reduce<Percent>(
        (total, { weight }) => addPercents(total, weight),
        percentOf(0n),
      );
      if (comparePercents(sum, WHOLE) === 0) continue;
      yield {
        message: `The weights of ${id} sum to ${printPercent(sum)}.`,
        help: 'change them so that they sum to 100%',
        path: keyPath(keyPath('metrics', id), 'weights'),
      };
    }
  },
};
