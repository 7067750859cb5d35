/**
 * V17, L50. A result with one decimal is never 99.95%: it is 99.9% or 100%, and the target in the contract is not the
 * one that is kept. So every figure that a result is compared with has no more decimals than the result.
 */
import { keyPath } from '../../source/path.js';
import { type Percent, percentOf, printPercent } from '../../values/percent.js';
import { isQuantity } from '../../values/quantity.js';
import type { Score } from '../../values/score.js';
import { breakpointOf, isTiered } from '../breakpoints.js';
import { eachTarget } from '../each-target.js';
import { itemAddress } from '../item-ids.js';
import { metricsWith } from '../promised.js';
import { printFigure } from '../target-goals.js';
import { type Invariant, seeAlso } from './invariant.js';

export const roundingTooCoarse: Invariant = {
  id: 'rounding-too-coarse',
  says: 'A target and a tier have no more decimals than the result that is compared with them.',
  why: 'A result of 99.93% becomes 99.9% and falls into another tier than the table says: the parties read one number and pay by another.',
  fix: 'Round to more decimals, one more than the finest figure has at best.',
  source: 'practice: disputes over 99.895% in tables with two decimals',
  good: [{ yaml: 'metrics: { network: { round: { decimals: 1 } } }', base: 'web-hosting-id' }],
  bad: [
    {
      yaml: 'metrics: { network: { round: { decimals: 0 } } }',
      at: 'metrics.network.targets[1].at-least',
      also: ['check/rounding-generous'],
    },
    {
      yaml: 'metrics: { network: { round: { decimals: 1 } } }\npenalties: { remedies: { network-credit: { tiers: [{ below: 99.9%, credit: 5% }, { below: 99.25%, credit: 10% }] } } }',
      at: 'penalties.remedies.network-credit.tiers[99.25%].below',
      also: ['check/rounding-generous'],
    },
  ],
  *check({ contract: { metrics, penalties } }) {
    const coarse = new Set<string>();
    for (const { id, metric, target, path } of eachTarget(metrics)) {
      if (!('round' in metric)) continue;
      const { decimals } = metric.round;
      for (const key of ['at-least', 'at-most', 'minimum'] as const) {
        const figure = target[key];
        if (!isFraction(figure) || decimalsOf(figure) <= decimals) continue;
        coarse.add(id);
        yield {
          message: `The figure is ${printFigure(figure)}, and results are rounded to ${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}.`,
          help: `write decimals: ${decimalsOf(figure) + 1} in round`,
          path: keyPath(path(), key),
          related: [seeAlso('the rounding', `metrics.${id}.round.decimals`)],
        };
      }
    }
    for (const [remedyId, remedy] of Object.entries(penalties?.remedies ?? {})) {
      if (!isTiered(remedy)) continue;
      for (const [id, metric] of metricsWith(remedyId, metrics ?? {})) {
        if (!('round' in metric) || coarse.has(id)) continue;
        const { decimals } = metric.round;
        const index = remedy.tiers.findIndex((tier) => {
          const { value } = breakpointOf(tier);
          return value.type === 'percent' && decimalsOf(value) > decimals;
        });
        const tier = remedy.tiers[index];
        if (tier === undefined) continue;
        const { key, value } = breakpointOf(tier);
        yield {
          message: `A tier begins at ${printPercent(value as Percent)}, and results of ${id} are rounded to ${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}.`,
          help: `write decimals: ${decimalsOf(value as Percent) + 1} in round of ${id}`,
          path: keyPath(itemAddress(`penalties.remedies.${remedyId}.tiers`, remedy.tiers, index), key),
          related: [seeAlso('the rounding', `metrics.${id}.round.decimals`)],
        };
      }
    }
  },
};

function isFraction(figure: unknown): figure is Percent | Score {
  return isQuantity(figure) && (figure.type === 'percent' || figure.type === 'score');
}

/** Those that the value needs, however many were typed. */
function decimalsOf({ micro }: Percent | Score): number {
  return percentOf(micro < 0n ? -micro : micro).decimals;
}
