/** L48. Where too few answers are a good result, the way to a good result is to ask few. */
import { keyPath } from '../../source/path.js';
import { SURVEYS } from '../metric-groups.js';
import type { Rule } from '../rule.js';

export const silenceCountsAsMet: Rule = {
  id: 'silence-counts-as-met',
  severity: 'warning',
  about: 'contract',
  says: 'A survey with too few answers has no result.',
  why: 'Who asks nobody is always satisfied: the target is met in each period in which the survey was not sent.',
  fix: 'Write if-none: not-measured.',
  source: 'practice: response rates of satisfaction surveys',
  good: [{ base: 'hr-services', yaml: '' }],
  bad: [{ base: 'hr-services', yaml: 'metrics: { satisfied: { if-none: met } }', at: 'metrics.satisfied.if-none' }],
  *check({ contract: { metrics } }) {
    for (const [id, metric] of Object.entries(metrics ?? {})) {
      if (!SURVEYS.has(metric.kind) || !('if-none' in metric) || metric['if-none'] !== 'met') continue;
      yield {
        message: `A period with too few answers counts as met for ${id}.`,
        help: 'write if-none: not-measured',
        path: keyPath(keyPath('metrics', id), 'if-none'),
      };
    }
  },
};
