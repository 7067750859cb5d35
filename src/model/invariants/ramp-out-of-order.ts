/** Targets that rise: each step lasts longer than the one before and asks for more, and the target itself for most. */

import { keyPath } from '../../source/path.js';
import { compareDates, printDate } from '../../values/calendar.js';
import { printDuration } from '../../values/duration.js';
import { itemAddress } from '../item-ids.js';
import { rampEnds } from '../ramp.js';
import { asksLess, figureOf, goalKey, printFigure } from '../target-goals.js';
import type { Invariant } from './invariant.js';

export const rampOutOfOrder: Invariant = {
  id: 'ramp-out-of-order',
  says: 'The steps of a ramp end one after the other, inside the agreement, and each asks for more.',
  why: 'A step that asks for more than the next one lets the service get worse by contract, and one that outlasts the agreement puts off the target for ever.',
  fix: 'Write the steps in the order of their days, each asking for less than what follows it.',
  source: 'practice: transition periods of outsourcing contracts',
  good: [
    {
      yaml: 'metrics: { network: { targets: [{ at-least: 99.9%, ramp: [{ until: 2027-02-28, at-least: 99% }, { until: 2027-04-30, at-least: 99.5% }] }] } }',
    },
  ],
  bad: [
    {
      yaml: 'metrics: { network: { targets: [{ at-least: 99.9%, ramp: [{ until: 2027-03-31, at-least: 99.9% }] }] } }',
      at: 'metrics.network.targets[1].ramp[2027-03-31].at-least',
    },
    {
      yaml: 'metrics: { network: { targets: [{ at-least: 99.9%, ramp: [{ until: 2027-12-31, at-least: 99% }] }] } }',
      at: 'metrics.network.targets[1].ramp[2027-12-31].until',
    },
    {
      yaml: 'metrics: { network: { targets: [{ at-least: 99.9%, ramp: [{ for: 8 hours, at-least: 99% }] }] } }',
      at: 'metrics.network.targets[1].ramp[8 hours].for',
    },
  ],
  *check({ contract: { agreement, metrics, services } }) {
    for (const [id, metric] of Object.entries(metrics ?? {})) {
      const targets = keyPath(keyPath('metrics', id), 'targets');
      for (const [index, target] of metric.targets.entries()) {
        const { ramp = [] } = target;
        const list = keyPath(itemAddress(targets, metric.targets, index), 'ramp');
        const ends = agreement ? rampEnds(ramp, metric.service, { agreement, ...(services ? { services } : {}) }) : [];
        for (const [at, step] of ramp.entries()) {
          const path = itemAddress(list, ramp, at);
          const key = step.until === undefined ? 'for' : 'until';
          const inOtherWay = ramp.some((other) => (other.until === undefined) !== (step.until === undefined));
          if (inOtherWay) {
            if (at === 0) continue;
            yield {
              message: 'Some steps last until a day, and others for a time.',
              help: 'write until: in every step, or for: in every one',
              path: keyPath(path, key),
            };
            break;
          }
          const end = ends[at];
          const before = ramp[at - 1]?.until ?? agreement?.effective;
          if (step.until !== undefined && before !== undefined && compareDates(step.until, before) <= 0) {
            yield {
              message: `A step until ${printDate(step.until)} follows ${printDate(before)}.`,
              help: 'write the steps in the order of their days, after the first day of the agreement',
              path: keyPath(path, key),
            };
          }
          if (end === null && step.for !== undefined) {
            yield {
              message: `A step of ${printDuration(step.for)} is no stretch of the calendar.`,
              help: 'write it in calendar days or months, such as 2 months',
              path: keyPath(path, key),
            };
            break;
          }
          if (agreement?.ends !== undefined && end && compareDates(end, agreement.ends) >= 0) {
            yield {
              message: `A step lasts until ${printDate(end)}, and the agreement ends on ${printDate(agreement.ends)}.`,
              help: 'let it end before the agreement does, or make that step the target',
              path: keyPath(path, key),
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
