/**
 * A survey and the metrics taken from it fit: each survey is used, what it says the metric does not say again, and
 * a metric that counts answers on a scale finds one. Satisfaction after a case is asked of everyone (how it is gamed:
 * only happy customers are asked).
 */
import { keyPath } from '../../source/path.js';
import { scaleOf } from '../survey-of.js';
import { type Invariant, seeAlso } from './invariant.js';

/** Kinds whose result is taken on a scale that the contract chooses. */
const ON_A_SCALE: readonly string[] = ['csat', 'csi', 'servqual-gap'];

export const surveyDoesNotFit: Invariant = {
  id: 'survey-does-not-fit',
  says: 'Every survey is that of a metric, and every metric on a scale has one, its own or that of its survey.',
  why: 'A survey that no metric takes is asked for nothing, and answers without a scale cannot be counted; who asks only some after a case asks the happy ones.',
  fix: 'Name the survey in a metric, give it a scale, and ask everyone where each case counts.',
  source: 'practice: how satisfaction is gamed',
  good: [
    {
      base: 'helpdesk-it',
      yaml: `surveys: { ticket: { scale: null } }
metrics: { satisfied: { scale: { from: 1, to: 5 } } }`,
    },
  ],
  bad: [
    {
      base: 'helpdesk-it',
      yaml: 'metrics: { satisfied: { scale: { from: 1, to: 5 } } }',
      at: 'metrics.satisfied.scale',
    },
    { base: 'helpdesk-it', yaml: 'surveys: { ticket: { scale: null } }', at: 'metrics.satisfied' },
    {
      base: 'helpdesk-it',
      yaml: 'surveys: { yearly: { name: { en: the yearly survey, id: survei tahunan }, by: provider, with: { en: a form, id: formulir }, asks: { en: all users, id: semua pengguna }, sample: everyone, scale: { from: 1, to: 5 } } }',
      at: 'surveys.yearly',
    },
  ],
  *check({ contract: { metrics, surveys }, broken }) {
    if (metrics === undefined || broken.has('surveys')) return;
    const used = new Set<string>();
    for (const [id, metric] of Object.entries(metrics)) {
      const path = keyPath('metrics', id);
      const named = 'survey' in metric ? metric.survey : undefined;
      if (
        ON_A_SCALE.includes(metric.kind) &&
        (named === undefined || surveys?.[named]) &&
        !scaleOf(id, metric, surveys)
      ) {
        yield {
          message: `Nothing says on which scale the answers of ${id} are given.`,
          help: `write scale: { from: 1, to: 5 } ${named === undefined ? 'here' : 'in the survey'}`,
          path,
        };
      }
      if (named === undefined) continue;
      used.add(named);
      const survey = surveys?.[named];
      if (survey === undefined) continue;
      const at = keyPath('surveys', named);
      for (const key of ['scale', 'audience'] as const) {
        if (!(key in metric) || survey[key] === undefined) continue;
        yield {
          message: `${id} and its survey both say the ${key}.`,
          help: 'leave it out here',
          path: keyPath(path, key),
          related: [seeAlso('the survey', keyPath(at, key))],
        };
      }
      if (metric.kind === 'csat' && 'random' in survey.sample) {
        yield {
          message: `${named} asks some, and ${id} counts an answer for every case that is closed.`,
          help: 'write sample: everyone, or take a metric of kind nps or csi',
          path: keyPath(at, 'sample'),
          related: [seeAlso('the metric', path)],
        };
      }
    }
    for (const id of Object.keys(surveys ?? {})) {
      if (used.has(id)) continue;
      yield {
        message: `No metric is taken from the survey ${id}.`,
        help: `write survey: ${id} in a metric of kind csat, nps, csi or servqual-gap, or leave the survey out`,
        path: keyPath('surveys', id),
      };
    }
  },
};
