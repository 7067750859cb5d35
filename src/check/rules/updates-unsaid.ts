/** A worse severity without news, while a lesser one has them. */

import { seeAlso } from '../../model/invariants/invariant.js';
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

export const updatesUnsaid: Rule = {
  id: 'updates-unsaid',
  severity: 'info',
  about: 'contract',
  says: 'Where a severity has news at intervals, each worse one has them too.',
  why: 'A customer who hears nothing asks, and asks again, in the worst incidents of all.',
  fix: 'Write update-every for the worse severity.',
  source: 'practice: progress reports of incident management',
  good: [{ yaml: 'severities: { levels: { p3: { update-every: null } } }' }],
  bad: [{ yaml: 'severities: { levels: { p2: { update-every: null } } }', at: 'severities.levels.p2' }],
  *check({ contract: { severities } }) {
    const levels = Object.entries(severities?.levels ?? {});
    const last = levels.findLastIndex(([, level]) => level['update-every'] !== undefined);
    for (const [id, level] of levels.slice(0, Math.max(0, last))) {
      if (level['update-every'] !== undefined) continue;
      yield {
        message: `${id} has no interval of news, and a lesser severity has one.`,
        help: 'write update-every: with a time shorter than that of the lesser one',
        path: keyPath('severities.levels', id),
        related: [seeAlso('the lesser one', keyPath('severities.levels', levels[last]?.[0] ?? ''))],
      };
    }
  },
};
