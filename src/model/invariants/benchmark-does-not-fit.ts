/**
 * What others reach is for units that must justify themselves before one organisation. In a contract between two
 * firms it would be read as a promise, or as an admission that more was possible.
 */
import { keyPath } from '../../source/path.js';
import { itemAddress } from '../item-ids.js';
import type { Invariant } from './invariant.js';

export const benchmarkDoesNotFit: Invariant = {
  id: 'benchmark-does-not-fit',
  says: 'Only an internal agreement compares its targets with what others reach.',
  why: 'In a contract between two firms what others reach is read as a promise, or as an admission that more was possible.',
  fix: 'Leave the benchmark out of a contract.',
  source: 'practice',
  good: [
    {
      base: 'internal-it-ola',
      yaml: 'metrics: { orders-up: { targets: [{ at-least: 99.5%, benchmark: { value: 99.8%, source: { en: a survey of the trade, id: survei industri } } }] } }',
    },
  ],
  bad: [
    {
      yaml: 'metrics: { network: { targets: [{ at-least: 99.9%, benchmark: { value: 99.8%, source: { en: a survey of the trade, id: survei industri } } }] } }',
      at: 'metrics.network.targets[1].benchmark',
    },
  ],
  *check({ contract: { agreement, metrics } }) {
    if (agreement === undefined || agreement.outline === 'internal') return;
    for (const [id, metric] of Object.entries(metrics ?? {})) {
      for (const [index, { benchmark }] of metric.targets.entries()) {
        if (benchmark === undefined) continue;
        yield {
          message: `${id} is compared with what others reach, and the agreement is not an internal one.`,
          help: 'leave it out, or write outline: internal',
          path: keyPath(itemAddress(keyPath(keyPath('metrics', id), 'targets'), metric.targets, index), 'benchmark'),
        };
      }
    }
  },
};
