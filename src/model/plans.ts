/**
 * Plans of one offer, of which the contract buys one: each says what differs from the services and metrics
 * of the contract, or from the plan that it extends. Which keys a target must have follows from the kind of
 * its metric, which is read elsewhere, so `invariants/plans-do-not-fit.ts` asks for that.
 */
import { figure, money, percent } from './fields/quantities.js';
import { ref } from './fields/references.js';
import { list, map, optional, record } from './fields/structure.js';
import { text } from './fields/texts.js';
import { targetSettings } from './metrics.js';

const target = map({
  severity: optional(targetSettings.severity),
  'at-least': optional(figure('the least result that meets the target')),
  'at-most': optional(figure('the highest result that meets the target')),
  within: optional(figure('the longest time that meets the target')),
  share: optional(percent('how many of the cases must be in time')),
  percentile: optional(targetSettings.percentile),
  minimum: optional(figure('the result below which the level is missed')),
  hours: optional(targetSettings.hours),
  counts: optional(targetSettings.counts),
  harm: optional(targetSettings.harm),
  'each-dimension': optional(targetSettings['each-dimension']),
});

export const plans = record(
  map({
    name: text('what the plan is called', { plain: true }),
    extends: optional(ref('plans', 'the plan whose values stand where this one says nothing', 'shape')),
    fees: optional(
      record(money('the fee of that service under this plan, for the period of its usual fee'), 'services'),
    ),
    targets: optional(record(list(target, ['severity']), 'metrics')),
    hours: optional(record(ref('hours', 'when that service runs under this plan'), 'services')),
    support: optional(text('which support belongs to the plan')),
  }),
);
