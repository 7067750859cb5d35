/** L17. Short outages that are never added up: an hour a day in pieces of ten minutes is free. */

import { metricsWith } from '../../model/promised.js';
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

export const outagesNotAdded: Rule = {
  id: 'outages-not-added',
  severity: 'warning',
  about: 'contract',
  says: 'Short outages add up, in the result and in what is paid for it.',
  why: 'A service that fails ten times a day for a few minutes cannot be used, and every promise is kept.',
  fix: 'Write accumulates: true, and trigger: day for a credit by the day.',
  source: 'practice: hosting terms that pay for one outage of more than 1% of the month alone',
  good: [{ yaml: '' }, { base: 'cable-isp-home', yaml: '' }],
  bad: [
    { yaml: 'metrics: { server: { accumulates: false } }', at: 'metrics.server.accumulates' },
    {
      base: 'cable-isp-home',
      yaml: 'penalties: { remedies: { day-credit: { trigger: outage } } }',
      at: 'penalties.remedies.day-credit.trigger',
    },
  ],
  *check({ contract: { metrics, penalties } }) {
    for (const [id, metric] of Object.entries(metrics ?? {})) {
      if (!('accumulates' in metric) || metric.accumulates !== false) continue;
      yield {
        message: `Only the longest outage of a ${metric.window.name.replace('-', ' ')} counts for ${id}.`,
        help: 'write accumulates: true',
        path: keyPath(keyPath('metrics', id), 'accumulates'),
      };
    }
    for (const [id, remedy] of Object.entries(penalties?.remedies ?? {})) {
      if (remedy.kind !== 'day-credit' || remedy.trigger !== 'outage') continue;
      if (metricsWith(id, metrics ?? {}).length === 0) continue;
      yield {
        message: `${id} pays for one long outage, and for several short ones of the same day nothing.`,
        help: 'write trigger: day',
        path: keyPath(keyPath('penalties.remedies', id), 'trigger'),
      };
    }
  },
};
