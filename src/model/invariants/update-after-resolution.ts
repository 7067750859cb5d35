/** V20. News of an incident that may come only when it is over is no news. */

import { keyPath } from '../../source/path.js';
import { printDuration } from '../../values/duration.js';
import { eachTarget } from '../each-target.js';
import { type ClockedTime, compareTimes } from '../time-order.js';
import { type Invariant, seeAlso } from './invariant.js';

export const updateAfterResolution: Invariant = {
  id: 'update-after-resolution',
  says: 'Progress is reported more often than the time for the resolution of the same severity.',
  why: 'The customer would hear nothing until the incident is solved, which is what a promise of updates is to prevent.',
  fix: 'Report more often: a quarter of the time for the resolution or less.',
  source: 'practice: update intervals of incident management',
  good: [{ base: 'saas-standard', yaml: 'severities: { levels: { p1: { update-every: 2 hours } } }' }],
  bad: [
    {
      base: 'saas-standard',
      yaml: 'severities: { levels: { p1: { update-every: 8 hours }, p2: { update-every: 12 hours } } }',
      at: 'severities.levels.p1.update-every',
    },
  ],
  *check({ contract }) {
    const levels = contract.severities?.levels ?? {};
    const said = new Set<string>();
    const ofMetrics: (ClockedTime & { readonly severity: string; readonly path: string })[] = [];
    for (const { metric, target, path } of eachTarget(contract.metrics)) {
      if (metric.kind !== 'update-interval' || target.severity === undefined || target.within === undefined) continue;
      ofMetrics.push({ severity: target.severity, time: target.within, hours: target.hours, path: `${path()}.within` });
    }
    for (const { metric, target, path } of eachTarget(contract.metrics)) {
      const { severity, within, hours } = target;
      if (metric.kind !== 'resolution-time' || severity === undefined || within === undefined) continue;
      const level = levels[severity];
      const ofLevel = {
        severity,
        time: level?.['update-every'],
        hours: level?.hours,
        path: keyPath(keyPath('severities.levels', severity), 'update-every'),
      };
      for (const update of [ofLevel, ...ofMetrics.filter((one) => one.severity === severity)]) {
        if (update.time === undefined || said.has(update.path)) continue;
        const order = compareTimes({ ...update, time: update.time }, { time: within, hours }, contract);
        if (order === null || order < 0) continue;
        said.add(update.path);
        yield {
          message: `Progress is reported every ${printDuration(update.time)}, and the resolution takes ${printDuration(within)} at most.`,
          help: `write less than ${printDuration(within)}`,
          path: update.path,
          related: [seeAlso('the resolution', `${path()}.within`)],
        };
      }
    }
  },
};
