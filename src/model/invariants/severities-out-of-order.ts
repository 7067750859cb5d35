/** V19. Severities stand from worst to least, and what is worse is not dealt with later. */

import { keyPath } from '../../source/path.js';
import { printDuration } from '../../values/duration.js';
import { itemAddress } from '../item-ids.js';
import { type ClockedTime, compareTimes } from '../time-order.js';
import { type Invariant, seeAlso, type Violation } from './invariant.js';

export const severitiesOutOfOrder: Invariant = {
  id: 'severities-out-of-order',
  says: 'Of two severities, the one that stands first in severities.levels has no longer time than the other.',
  why: 'Two times were exchanged or mistyped, or the worst severity does not stand first: everybody would report the lesser one.',
  fix: 'Exchange the times, or put the severities from worst to least.',
  source: 'practice: impact and urgency decide how soon an incident is dealt with',
  good: [
    { base: 'saas-standard', yaml: times('4 hours', '4 hours') },
    {
      base: 'saas-standard',
      yaml: 'metrics: { first-reply: { targets: [{ severity: p1, channel: telephone, within: 5 minutes, hours: always, share: 95% }, { severity: p1, within: 5 hours, hours: always, share: 95% }, { severity: p2, channel: telephone, within: 1 hour, hours: always, share: 95% }, { severity: p2, within: 9 hours, hours: always, share: 95% }, { severity: p3, within: 1 business day, hours: office, share: 95% }] } }',
    },
  ],
  bad: [
    { base: 'saas-standard', yaml: times('4 hours', '3 hours'), at: 'metrics.first-reply.targets[p2].within' },
    {
      base: 'saas-standard',
      yaml: 'severities: { levels: { p2: { update-every: 30 minutes } } }',
      at: 'severities.levels.p2.update-every',
    },
  ],
  *check({ contract }) {
    const levels = Object.entries(contract.severities?.levels ?? {});
    const rank = new Map(levels.map(([id], index) => [id, index]));
    const updates = levels.flatMap(([id, { 'update-every': time, hours }], index) =>
      time === undefined
        ? []
        : [{ rank: index, time, hours, path: keyPath(`severities.levels.${id}`, 'update-every') }],
    );
    yield* outOfOrder(updates);
    for (const [id, metric] of Object.entries(contract.metrics ?? {})) {
      const list = keyPath(keyPath('metrics', id), 'targets');
      const timed = metric.targets.flatMap((target, index) => {
        if (!('severity' in target) || !('within' in target)) return [];
        const { severity, within, hours, counts = '', channel = '' } = target as Timed;
        const place = rank.get(severity ?? '');
        if (place === undefined || within === undefined) return [];
        const path = () => keyPath(itemAddress(list, metric.targets, index), 'within');
        return [{ rank: place, time: within, hours, group: `${counts} ${channel}`, path }];
      });
      // A final fix may take longer than the workaround of something lesser, a letter longer than a call.
      for (const one of new Set(timed.map(({ group }) => group))) {
        yield* outOfOrder(timed.filter(({ group }) => group === one));
      }
    }

    function* outOfOrder(times: readonly Placed[]): Iterable<Violation> {
      const sorted = [...times].sort((left, right) => left.rank - right.rank);
      for (const [index, later] of sorted.entries()) {
        const worse = sorted[index - 1];
        if (worse === undefined || (compareTimes(worse, later, contract) ?? 0) <= 0) continue;
        yield {
          message: `A severity has ${printDuration(later.time)}, and the worse one before it ${printDuration(worse.time)}.`,
          help: `write ${printDuration(worse.time)} or more here, or less for the worse severity`,
          path: typeof later.path === 'string' ? later.path : later.path(),
          related: [seeAlso('the worse severity', typeof worse.path === 'string' ? worse.path : worse.path())],
        };
      }
    }
  },
};

interface Placed extends ClockedTime {
  readonly rank: number;
  readonly path: string | (() => string);
}

interface Timed extends Partial<ClockedTime> {
  readonly severity?: string;
  readonly within?: ClockedTime['time'];
  readonly counts?: string;
  readonly channel?: string;
}

function times(p1: string, p2: string): string {
  return `metrics: { first-reply: { targets: [{ severity: p1, within: ${p1}, hours: always, share: 95% }, { severity: p2, within: ${p2}, hours: always, share: 95% }, { severity: p3, within: 1 business day, hours: office, share: 95% }] } }`;
}
