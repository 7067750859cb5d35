/**
 * L37. Four hours run through the night, four service hours do not. Where the service rests at night, or where hours
 * that rest stand beside the time, a time in hours can be read both ways.
 */

import { type MetricKind, metricOf } from '../../metrics/index.js';
import { eachTarget } from '../../model/each-target.js';
import { isAllTheTime, weekNamed } from '../../model/week.js';
import { keyPath } from '../../source/path.js';
import { printDuration } from '../../values/duration.js';
import type { Rule } from '../rule.js';

/** Kinds whose clock runs while a person works on something. */
const WORKED_ON = new Set<MetricKind>(['lead-time', 'patch', 'security-notice']);

export const clockHoursUnclear: Rule = {
  id: 'clock-hours-unclear',
  severity: 'warning',
  about: 'contract',
  says: 'A time in hours says whether nights and weekends count, where the service rests then.',
  why: 'Reported at five in the afternoon, four hours end at nine in the evening, when nobody is there, or at eleven the next morning.',
  fix: 'Write service hours with the hours beside it, or hours: with an entry that is open all the time.',
  source: 'practice: "4 hours" means nothing without a clock',
  good: [{ base: 'internal-it-ola', yaml: '' }, { yaml: '' }],
  bad: [
    {
      base: 'internal-it-ola',
      yaml: fix('{ severity: p1, counts: workaround, within: 4 hours, hours: long-day, share: 95% }'),
      at: 'metrics.fix.targets[p1].within',
    },
    {
      base: 'internal-it-ola',
      yaml: fix('{ severity: p1, counts: workaround, within: 4 hours, share: 95% }'),
      at: 'metrics.fix.targets[p1].within',
    },
    {
      base: 'helpdesk-it',
      yaml: 'severities: { levels: { p2: { update-every: 4 hours } } }',
      at: 'severities.levels.p2.update-every',
    },
  ],
  *check({ contract }) {
    const { metrics, services, severities } = contract;
    for (const { metric, target, path } of eachTarget(metrics)) {
      const { within, hours } = target;
      if (within?.unit !== 'hour' || metric.kind === 'max-single-outage') continue;
      if (!metricOf(metric.kind).clock && !WORKED_ON.has(metric.kind)) continue;
      const named = hours ?? services?.[metric.service]?.hours;
      const week = weekNamed(named, contract);
      if (week === null || isAllTheTime(week)) continue;
      const service = printDuration({ ...within, unit: 'service-hour' });
      yield {
        message:
          hours === undefined
            ? `${printDuration(within)} does not say whether nights count, and the service has the hours ${named}.`
            : `${printDuration(within)} runs through the night, and beside it stand the hours ${hours}.`,
        help:
          hours === undefined
            ? `write ${service} and hours: ${named}, or hours: with an entry that is open all the time`
            : `write ${service}, or hours: with an entry that is open all the time`,
        path: `${path()}.within`,
      };
    }
    for (const [id, { hours, 'update-every': every }] of Object.entries(severities?.levels ?? {})) {
      const week = weekNamed(hours, contract);
      if (every?.unit !== 'hour' || week === null || isAllTheTime(week)) continue;
      yield {
        message: `${printDuration(every)} runs through the night, and beside it stand the hours ${hours}.`,
        help: `write ${printDuration({ ...every, unit: 'service-hour' })}, or hours: with an entry that is open all the time`,
        path: keyPath(keyPath('severities.levels', id), 'update-every'),
      };
    }
  },
};

function fix(p1: string): string {
  return `metrics: { fix: { targets: [${p1}, { severity: p2, counts: final-fix, within: 3 business days, hours: long-day, share: 95% }] } }`;
}
