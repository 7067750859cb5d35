/**
 * L21, L25. Tiers by downtime begin where the target is missed. A month of 28 days leaves less than one of 31, so a
 * first tier anywhere between the two is right in some month; below that it pays while the target is met, above it a
 * miss earns nothing.
 */

import { isTiered } from '../../model/breakpoints.js';
import { seeAlso } from '../../model/invariants/invariant.js';
import { itemAddress } from '../../model/item-ids.js';
import { countsLostTime, metricsWith } from '../../model/promised.js';
import { isAllTheTime, weekNamed } from '../../model/week.js';
import { allowedTime } from '../../reckon/allowance.js';
import { elapsedOf, secondsDigits } from '../../reckon/elapsed.js';
import { keyPath } from '../../source/path.js';
import { clockOf, printDuration, secondsOf } from '../../values/duration.js';
import { type Percent, printPercent } from '../../values/percent.js';
import type { Rule } from '../rule.js';

/** Days of the shortest and the longest window. */
const LENGTHS: Readonly<Record<string, readonly [number, number]>> = {
  'calendar-week': [7, 7],
  'calendar-month': [28, 31],
  'calendar-quarter': [90, 92],
  'calendar-year': [365, 366],
  'contract-year': [365, 366],
};

export const tierOffAllowance: Rule = {
  id: 'tier-off-allowance',
  severity: 'error',
  about: 'contract',
  says: 'The first tier by downtime begins with the downtime that the target leaves.',
  why: 'Below it a credit is due in a month in which the target is met; above it the target is missed and nothing is due.',
  fix: 'Begin at what the target leaves of a usual month, or write the tiers in percent.',
  source: 'practice: 99.9% leaves 43 minutes 12 seconds of a month of 30 days',
  good: [{ yaml: tiers('43 minutes') }, { yaml: tiers('44 minutes') }],
  bad: [
    { yaml: tiers('30 minutes'), at: 'penalties.remedies.network-credit.tiers[30 minutes].longer-than' },
    { yaml: tiers('4 hours'), at: 'penalties.remedies.network-credit.tiers[4 hours].longer-than' },
  ],
  *check({ contract }) {
    const { metrics = {}, penalties, services } = contract;
    for (const [remedyId, remedy] of Object.entries(penalties?.remedies ?? {})) {
      const [first] = isTiered(remedy) ? remedy.tiers : [];
      if (first === undefined || !isTiered(remedy) || !('longer-than' in first)) continue;
      const begins = first['longer-than'];
      for (const [id, metric] of metricsWith(remedyId, metrics)) {
        const lengths = LENGTHS[metric.window.name];
        const week = weekNamed(services?.[metric.service]?.hours, contract);
        const [target] = metric.targets;
        if (!countsLostTime(metric) || lengths === undefined || week === null || !isAllTheTime(week)) continue;
        if (clockOf(begins) !== 'elapsed' || target === undefined || !('at-least' in target)) continue;
        const promised = target['at-least'] as Percent;
        const [least, most] = lengths.map((days) => allowedTime(promised, days * 86_400));
        const { nanoseconds } = elapsedOf(secondsOf(begins));
        if (least === undefined || most === undefined) continue;
        const early = nanoseconds < least.nanoseconds;
        if (!early && nanoseconds <= most.nanoseconds) continue;
        const [days, left] = early ? [lengths[0], least] : [lengths[1], most];
        yield {
          message: `The first tier begins after ${printDuration(begins)}, and ${printPercent(promised)} leaves ${secondsDigits(left)} seconds of ${days} days: ${early ? 'it pays while the target is met' : 'a miss earns nothing before'}.`,
          help: `begin between ${secondsDigits(least)} and ${secondsDigits(most)} seconds, or write tiers with below`,
          path: keyPath(itemAddress(`penalties.remedies.${remedyId}.tiers`, remedy.tiers, 0), 'longer-than'),
          related: [
            seeAlso('the target', keyPath(itemAddress(`metrics.${id}.targets`, metric.targets, 0), 'at-least')),
          ],
        };
      }
    }
  },
};

function tiers(first: string): string {
  return `penalties: { remedies: { network-credit: { tiers: [{ longer-than: ${first}, credit: 5% }, { longer-than: 8 hours, credit: 10% }] } } }`;
}
