/** L07. The downtime printed beside a target is what the target allows of the time that is named with it. */
import { keyPath } from '../../source/path.js';
import { type Duration, printDuration } from '../../values/duration.js';
import { type Percent, printPercent } from '../../values/percent.js';
import { lastPlaceOf, nanosecondsOf, printTimeSpan, type TimeSpan } from '../../values/time-span.js';
import { itemAddress } from '../item-ids.js';
import { allowanceHolds, allowedOf, basesThatHold } from '../printed-allowance.js';
import { type Invariant, seeAlso } from './invariant.js';

/** A target that promises a share of time. */
interface WithAllowance {
  readonly 'at-least'?: Percent;
  readonly allows?: { readonly time: TimeSpan; readonly in: Duration };
}

export const allowanceOff: Invariant = {
  id: 'allowance-off',
  says: 'The downtime printed beside a target is (100% - target) of the time named with it.',
  why: 'A figure that the target does not give is a second promise: 3.4 hours beside 99% of a month cut the allowance by half.',
  fix: 'Write the figure that the target gives, or the time that it was taken of.',
  source: 'arithmetic; published tables of nines mix months of 30 days, of 730 hours and of 730.5 hours',
  good: [
    {
      yaml: 'metrics: { network: { targets: [{ at-least: 99.9%, allows: { time: 43.2 minutes, in: 30 calendar days } }] } }',
    },
    {
      yaml: 'metrics: { network: { targets: [{ at-least: 99.9%, allows: { time: 43 minutes 48 seconds, in: 730 hours } }] } }',
    },
  ],
  bad: [
    {
      yaml: 'metrics: { network: { targets: [{ at-least: 99.9%, allows: { time: 43.8 minutes, in: 30 calendar days } }] } }',
      at: 'metrics.network.targets[1].allows.time',
    },
  ],
  *check({ contract: { metrics } }) {
    for (const [id, metric] of Object.entries(metrics ?? {})) {
      for (const [index, target] of metric.targets.entries()) {
        const { 'at-least': promised, allows } = target as WithAllowance;
        if (promised === undefined || allows === undefined) continue;
        const printed = { nanoseconds: nanosecondsOf(allows.time), place: lastPlaceOf(allows.time) };
        if (allowanceHolds(promised, printed, secondsOf(allows.in))) continue;
        const path = itemAddress(keyPath(keyPath('metrics', id), 'targets'), metric.targets, index);
        const [other] = basesThatHold(promised, printed);
        const base = printDuration(allows.in);
        const exact = printTimeSpan(allowedOf(promised, secondsOf(allows.in)));
        yield {
          message: `${printPercent(promised)} of ${base} allows ${exact}, not ${printTimeSpan(allows.time)}.`,
          help: other
            ? `write time: ${exact}, or the time that the figure was taken of: ${other.name}`
            : `write time: ${exact}`,
          path: `${path}.allows.time`,
          related: [seeAlso('the target', `${path}.at-least`)],
        };
      }
    }
  },
};

/** A day of the calendar has 24 hours here: an allowance is stated on round lengths. */
function secondsOf({ amount, unit }: Duration): number {
  if (unit === 'calendar-day') return amount * 86_400;
  return unit === 'minute' ? amount * 60 : amount * 3600;
}
