/**
 * One action may follow misses of many metrics. For those whose window is too long it never comes: two results that are
 * taken each quarter do not both end within three months. That it comes for none of them is an error of the model.
 */
import type { Contract } from '../../model/contract.js';
import { mostWindows } from '../../model/most-windows.js';
import { keyPath } from '../../source/path.js';
import { printDuration } from '../../values/duration.js';
import { printPeriod } from '../../values/period.js';
import type { Rule } from '../rule.js';

export const actionOutOfReach: Rule = {
  id: 'action-out-of-reach',
  severity: 'warning',
  about: 'contract',
  says: 'Each metric that names an action can miss its target often enough for it.',
  why: 'The table of the service levels names a consequence for this promise, and the clause on repeated failure never lets it come.',
  fix: 'Count the misses over a longer time, or give the metric that is measured more seldom another action.',
  source: 'practice: an improvement plan after two misses, in the time of at least two results',
  good: [
    {
      base: 'hr-services',
      yaml: 'actions: { improvement-plan: { when: { misses: 2, in: 6 calendar months } } }',
    },
  ],
  bad: [
    {
      base: 'hr-services',
      yaml: 'actions: { improvement-plan: { when: { misses: 2, in: 3 calendar months } } }',
      at: 'metrics.satisfied.remedy.none',
    },
  ],
  *check({ contract: { metrics, actions } }) {
    for (const [id, { when }] of Object.entries(actions ?? {})) {
      const comes = (metric: Metric): boolean => {
        const most = mostWindows(when.in, metric.window);
        return most === null || when.misses <= most;
      };
      const users = Object.entries(metrics ?? {}).filter(([, metric]) => actionOf(metric) === id);
      if (!users.some(([, metric]) => comes(metric))) continue;
      for (const [name, metric] of users.filter(([, one]) => !comes(one)))
        yield {
          message: `${name} has a result for each ${printPeriod(metric.window)}, and ${id} needs ${when.misses} misses within ${printDuration(when.in)}.`,
          help: `write a longer time under actions.${id}.when, or another action for ${name}`,
          path: keyPath(keyPath(keyPath('metrics', name), 'remedy'), 'none'),
          related: [{ message: 'when the action comes', path: keyPath(keyPath('actions', id), 'when'), span: null }],
        };
    }
  },
};

type Metric = Contract['metrics'][string];

function actionOf({ remedy }: Metric): string | undefined {
  return 'none' in remedy && 'action' in remedy.none ? remedy.none.action : undefined;
}
