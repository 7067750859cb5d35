/**
 * A minimum is the lower of two lines: short of the target the provider explains, short of the minimum the
 * level is missed. So it asks for less than the target, and than each step on the way there; and a credit
 * that counts from the target itself would contradict it.
 */
import { keyPath } from '../../source/path.js';
import type { Contract } from '../contract.js';
import { itemAddress } from '../item-ids.js';
import type { ContractMetric } from '../promised.js';
import { asksLess, figureOf, goalKey, printFigure } from '../target-goals.js';
import { type Invariant, seeAlso } from './invariant.js';

export const minimumDoesNotFit: Invariant = {
  id: 'minimum-does-not-fit',
  says: 'A minimum asks for less than its target, and no credit counts from the target beside it.',
  why: 'A minimum that asks for as much as its target is no second line, and a credit from the target would be owed though the level is kept.',
  fix: 'Write a minimum that asks for less than the target and each step of its ramp.',
  source: 'practice: expected and minimum levels of outsourcing contracts',
  good: [
    {
      base: 'hr-services',
      yaml: 'metrics: { cases-5: { targets: [{ within: 5 business days, hours: office, share: 96%, minimum: 94% }] } }',
    },
  ],
  bad: [
    {
      base: 'hr-services',
      yaml: 'metrics: { cases-5: { targets: [{ within: 5 business days, hours: office, share: 96%, minimum: 96% }] } }',
      at: 'metrics.cases-5.targets[1].minimum',
    },
  ],
  *check({ contract: { metrics, penalties } }) {
    for (const [id, metric] of Object.entries(metrics ?? {})) {
      const at = keyPath('metrics', id);
      for (const [index, target] of metric.targets.entries()) {
        const { minimum } = target;
        if (minimum === undefined) continue;
        const address = itemAddress(keyPath(at, 'targets'), metric.targets, index);
        const path = keyPath(address, 'minimum');
        for (const above of [target, ...(target.ramp ?? [])]) {
          const figure = figureOf(metric, above);
          if (asksLess(metric, minimum, figure)) continue;
          yield {
            message: `The minimum of ${printFigure(minimum)} does not ask for less than ${printFigure(figure)}.`,
            help: 'write a minimum that asks for less than the target and each step of its ramp',
            path,
            related: [seeAlso('the target', goalKey(metric) in target ? keyPath(address, goalKey(metric)) : address)],
          };
          break;
        }
        if (!countsFromTarget(metric, penalties)) continue;
        yield {
          message: `The credit of ${id} counts from the target, so a result above the minimum would earn one.`,
          help: 'leave minimum out, or name a remedy that follows when the level is missed, such as one with tiers',
          path,
          related: [seeAlso('the remedy', keyPath(at, 'remedy'))],
        };
      }
    }
  },
};

function countsFromTarget({ remedy }: ContractMetric, penalties: Contract['penalties']): boolean {
  if (!('credit' in remedy)) return false;
  const credit = penalties?.remedies[remedy.credit];
  if (credit === undefined) return false;
  if (credit.kind === 'per-event') return credit.per !== 'missed-window';
  return !['tiered-percent', 'tiered-days', 'extension'].includes(credit.kind);
}
