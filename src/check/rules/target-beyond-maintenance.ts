/** L08, V16. Planned work that counts as downtime, all of it used, against what the target leaves. */
import { eachTarget } from '../../model/each-target.js';
import { seeAlso } from '../../model/invariants/invariant.js';
import { agreedTime, longestWork, plannedWork, printAgreed } from '../../reckon/attainable.js';
import { clockOf, printDuration, secondsOf } from '../../values/duration.js';
import { type Percent, printPercent } from '../../values/percent.js';
import { compareRatios, printRatio, ratioOf } from '../../values/ratio.js';
import type { Rule } from '../rule.js';

export const targetBeyondMaintenance: Rule = {
  id: 'target-beyond-maintenance',
  severity: 'error',
  about: 'contract',
  says: 'A target can be reached although all the planned work is done that the contract allows.',
  why: 'The contract allows work that breaks its own promise: the provider misses the target in a month without a single fault, or may not do the work it has announced.',
  fix: 'Leave planned maintenance out of the metric with an exclusion of category maintenance, allow less of it, or promise less.',
  source: 'practice: 4 hours of 720 are 0.556%, so at most 99.444% can be reached',
  good: [
    { yaml: 'exclusions: { planned: null }\nmaintenance: { at-most: { total: 40 minutes } }' },
    // Work outside the hours of the service takes nothing from it.
    { base: 'internal-it-ola', yaml: 'exclusions: null' },
  ],
  bad: [
    {
      yaml: 'exclusions: { planned: { applies-to: [server] } }',
      at: 'metrics.network.targets[1].at-least',
    },
    {
      base: 'internet-dedicated',
      yaml: 'exclusions: { planned: { applies-to: [uptime, delay, loss, jitter] } }\nmetrics: { longest: { targets: [{ within: 3 hours }] } }',
      at: 'metrics.longest.targets[1].within',
    },
    {
      base: 'internal-it-ola',
      yaml: 'exclusions: { planned: { applies-to: [office-up] } }\nmaintenance: { windows: [{ days: [mon], from: "07:00", to: "12:00" }] }',
      at: 'metrics.orders-up.targets[1].at-least',
    },
  ],
  *check({ contract, broken }) {
    const { maintenance, metrics } = contract;
    if (maintenance === undefined || broken.has('exclusions')) return;
    for (const { id, metric, target, path } of eachTarget(metrics)) {
      if (metric.kind === 'max-single-outage' && target.within !== undefined) {
        const longest = longestWork(id, metric, target, contract);
        if (longest === null || clockOf(target.within) !== 'elapsed' || longest <= secondsOf(target.within)) continue;
        yield {
          message: `Planned maintenance counts as downtime and may last ${hoursOf({ part: BigInt(Math.floor(longest)), whole: 1n })} without a break, longer than ${printDuration(target.within)}.`,
          help: `add ${id} to an exclusion of category maintenance, or shorten the windows`,
          path: `${path()}.within`,
          related: [seeAlso('the windows', 'maintenance.windows')],
        };
        continue;
      }
      if (metric.kind !== 'availability' && metric.kind !== 'availability-band') continue;
      const promised = target['at-least'] as Percent;
      const work = plannedWork(id, metric, target, contract);
      const agreed = agreedTime(metric, target, contract);
      if (work === null || agreed === null || compareRatios(work.best, ratioOf(promised)) >= 0) continue;
      const decimals = Math.max(3, promised.decimals);
      const lost = { part: work.best.whole - work.best.part, whole: work.best.whole };
      yield {
        message: `Planned maintenance counts as downtime: ${hoursOf(work.seconds)} of ${printAgreed(agreed)} is ${printRatio(lost, decimals, 'up')}, so at most ${printRatio(work.best, decimals)} can be reached, below ${printPercent(promised)}.`,
        help: `add ${id} to an exclusion of category maintenance, or promise less`,
        path: `${path()}.at-least`,
        related: [
          seeAlso(`the ceiling, ${printDuration(maintenance['at-most'].total)} in all`, 'maintenance.at-most.total'),
        ],
      };
    }
  },
};

/** `4 hours`, `25 minutes`, `6.5 hours`. */
function hoursOf({ part, whole }: { readonly part: bigint; readonly whole: bigint }): string {
  const minutes = part / (whole * 60n);
  if (minutes < 60n) return minutes === 1n ? '1 minute' : `${minutes} minutes`;
  const tenths = (minutes * 10n) / 60n;
  const number = tenths % 10n === 0n ? `${tenths / 10n}` : `${tenths / 10n}.${tenths % 10n}`;
  return number === '1' ? '1 hour' : `${number} hours`;
}
