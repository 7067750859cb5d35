/** Targets that rise: each step lasts longer than the one before and asks for more, and the target itself for most. */

import { keyPath } from '../../source/path.js';
import { compareDates, printDate } from '../../values/calendar.js';
import { itemAddress } from '../item-ids.js';
import { asksLess, figureOf, goalKey, printFigure } from '../target-goals.js';
import type { Invariant } from './invariant.js';

export const rampOutOfOrder: Invariant = {
  id: 'ramp-out-of-order',
  says: 'The steps of a ramp stand in the order of their days, inside the agreement, and each asks for more.',
  *check({ contract: { agreement, metrics } }) {
    for (const [id, metric] of Object.entries(metrics ?? {})) {
      const targets = keyPath(keyPath('metrics', id), 'targets');
      for (const [index, target] of metric.targets.entries()) {
        const { ramp = [] } = target;
        const list = keyPath(itemAddress(targets, metric.targets, index), 'ramp');
        for (const [at, step] of ramp.entries()) {
          const path = itemAddress(list, ramp, at);
          const before = ramp[at - 1]?.until ?? agreement?.effective;
          if (before !== undefined && compareDates(step.until, before) <= 0) {
            yield {
              message: `A step until ${printDate(step.until)} follows ${printDate(before)}.`,
              help: 'write the steps in the order of their days, after the first day of the agreement',
              path: keyPath(path, 'until'),
            };
          }
          if (agreement?.ends !== undefined && compareDates(step.until, agreement.ends) >= 0) {
            yield {
              message: `A step lasts until ${printDate(step.until)}, and the agreement ends on ${printDate(agreement.ends)}.`,
              help: 'write a day before the agreement ends, or make that step the target',
              path: keyPath(path, 'until'),
            };
          }
          const figure = figureOf(metric, step);
          const next = figureOf(metric, ramp[at + 1] ?? target);
          if (asksLess(metric, figure, next)) continue;
          yield {
            message: `A step asks for ${printFigure(figure)}, and ${printFigure(next)} follows it.`,
            help: 'let each step ask for less than what follows it',
            path: keyPath(path, goalKey(metric)),
          };
        }
      }
    }
  },
};
