/** L48. A handful of answers is a mood and no measurement. */
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

/** Of a mean of answers from 1 to 5 the half-width of a 95% interval is then about a third of a point. */
const LEAST = 30;

export const surveyTooSmall: Rule = {
  id: 'survey-too-small',
  severity: 'info',
  about: 'contract',
  says: `A survey has a result from ${LEAST} answers on.`,
  why: 'With ten answers one angry person is ten points: both sides will argue over the sample and not over the service.',
  fix: 'Ask for 30 answers at least, and take a longer period where there are fewer.',
  source: 'practice: smallest samples of satisfaction surveys',
  good: [{ base: 'hr-services', yaml: '' }],
  bad: [
    {
      base: 'hr-services',
      yaml: 'metrics: { satisfied: { answers-at-least: 10 } }',
      at: 'metrics.satisfied.answers-at-least',
    },
  ],
  *check({ contract: { metrics } }) {
    for (const [id, metric] of Object.entries(metrics ?? {})) {
      const least = 'answers-at-least' in metric ? metric['answers-at-least'] : LEAST;
      if (least >= LEAST) continue;
      yield {
        message: `${id} has a result from ${least} answers on.`,
        help: `write answers-at-least: ${LEAST}, with a longer window if need be`,
        path: keyPath(keyPath('metrics', id), 'answers-at-least'),
      };
    }
  },
};
