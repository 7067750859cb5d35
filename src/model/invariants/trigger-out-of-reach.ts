/**
 * V24. A right that needs more misses than its time has windows, or a result worse than one that is still met, is
 * printed and never arises. Counted on the windows that can end within the time, however it falls.
 */
import { keyPath } from '../../source/path.js';
import { printDuration } from '../../values/duration.js';
import { comparePercents, printPercent } from '../../values/percent.js';
import { type Period, printPeriod } from '../../values/period.js';
import { itemAddress } from '../item-ids.js';
import { mostWindows } from '../most-windows.js';
import { promisedUnder } from '../promised.js';
import { type Invariant, seeAlso } from './invariant.js';

export const triggerOutOfReach: Invariant = {
  id: 'trigger-out-of-reach',
  says: 'As many windows lie in the time of a trigger as misses that it needs, and a result that ends the agreement is a miss.',
  why: 'The customer reads a way out that can never open, or may leave although every target is met.',
  fix: 'Count over a longer time or fewer misses; write a result below the target.',
  source: 'practice: chronic failure as two of three or three of six months',
  good: [{ yaml: chronic('misses: 6, in: 6 calendar months') }],
  bad: [
    { yaml: chronic('misses: 4, in: 3 calendar months'), at: 'termination.chronic[server, misses].in' },
    { yaml: chronic('below: 99.7%'), at: 'termination.chronic[server, below].below' },
    {
      base: 'hr-services',
      yaml: 'actions: { improvement-plan: { when: { misses: 2, in: 1 calendar month } } }',
      at: 'actions.improvement-plan.when.in',
    },
  ],
  *check({ contract: { metrics, termination, actions } }) {
    if (metrics === undefined) return;
    const { chronic = [] } = termination ?? {};
    for (const [index, trigger] of chronic.entries()) {
      const metric = metrics[trigger.metric];
      if (metric === undefined) continue;
      const path = () => itemAddress('termination.chronic', chronic, index);
      if ('misses' in trigger) {
        const most = mostWindows(trigger.in, metric.window);
        if (most === null || trigger.misses <= most) continue;
        yield {
          message: `${trigger.misses} misses are needed within ${printDuration(trigger.in)}, in which ${windows(most, metric.window)} can end.`,
          help: `write misses: ${Math.max(1, most)} or a longer time`,
          path: keyPath(path(), 'in'),
          related: [seeAlso('the window', keyPath(keyPath('metrics', trigger.metric), 'window'))],
        };
        continue;
      }
      const promised = promisedUnder('below', trigger.metric, metric) ?? [];
      const met = promised.find(({ value }) => value.type === 'percent' && comparePercents(trigger.below, value) > 0);
      if (met === undefined || met.value.type !== 'percent') continue;
      yield {
        message: `The agreement may be ended below ${printPercent(trigger.below)}, and ${printPercent(met.value)} is promised.`,
        help: `write less than ${printPercent(met.value)}`,
        path: keyPath(path(), 'below'),
        related: [seeAlso('the target', met.path)],
      };
    }
    for (const [id, { when }] of Object.entries(actions ?? {})) {
      const users = Object.entries(metrics).filter(
        ([, { remedy }]) => 'none' in remedy && 'action' in remedy.none && remedy.none.action === id,
      );
      const most = users.map(([, { window }]) => ({ window, most: mostWindows(when.in, window) }));
      // Several metrics may share an action: it is out of reach when it is so for each of them.
      const reachable = most.some((one) => one.most === null || when.misses <= one.most);
      const [first] = most;
      if (reachable || first === undefined) continue;
      yield {
        message: `${when.misses} misses are needed within ${printDuration(when.in)}, in which ${windows(first.most ?? 0, first.window)} can end.`,
        help: `write misses: ${Math.max(1, first.most ?? 1)} or a longer time`,
        path: keyPath(keyPath(keyPath('actions', id), 'when'), 'in'),
      };
    }
  },
};

function windows(most: number, window: Period): string {
  return most === 1 ? `one ${printPeriod(window)}` : `${most} windows of a ${printPeriod(window)}`;
}

function chronic(rule: string): string {
  return `termination: { chronic: [{ metric: server, ${rule}, right: customer, notice: 14 calendar days, exercise-within: 60 calendar days }] }`;
}
