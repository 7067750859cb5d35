/** Two metrics of one kind on one service would be called the same, and nobody could say which was missed. */
import { keyPath } from '../../source/path.js';
import type { Contract } from '../contract.js';
import { type Invariant, seeAlso } from './invariant.js';

export const metricsAlike: Invariant = {
  id: 'metrics-alike',
  says: 'Metrics of one kind on one service have names that tell them apart.',
  why: 'Report, credit and termination would name both in the same words, and nobody could say which of the two was missed.',
  fix: 'Write a name for one of them.',
  source: 'practice',
  good: [{ yaml: 'metrics: { server: { name: null } }' }],
  bad: [{ yaml: 'metrics: { network: { name: null }, server: { name: null } }', at: 'metrics.server' }],
  *check({ contract: { metrics } }) {
    const nameless = Object.entries(metrics ?? {}).filter(([, { name }]) => name === undefined);
    for (const [index, [id, metric]] of nameless.entries()) {
      const twin = nameless.slice(0, index).find(([, other]) => isTwin(other, metric));
      if (twin === undefined) continue;
      yield {
        message: `${id} and ${twin[0]} are both of kind ${metric.kind}, for ${metric.service}, and would be called the same.`,
        help: 'write name: for one of them',
        path: keyPath('metrics', id),
        related: [seeAlso('the other', keyPath('metrics', twin[0]))],
      };
    }
  },
};

type Metric = Contract['metrics'][string];

function isTwin(left: Metric, right: Metric): boolean {
  return left.kind === right.kind && left.service === right.service;
}
