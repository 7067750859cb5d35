/** L14. An average hides its tail: nine answers at once and one after an hour make six minutes. */
import type { MetricKind } from '../../metrics/index.js';
import { eachTarget } from '../../model/each-target.js';
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

/** Averages, and what beside them shows the worst cases. */
const MEANS: Readonly<Partial<Record<MetricKind, readonly MetricKind[]>>> = {
  asa: ['answer-service-level', 'abandonment'],
  mttr: ['resolution-time', 'max-single-outage', 'repair-replace'],
  rtt: ['jitter', 'latency-pctl', 'packet-loss'],
  'latency-pctl': [],
};

/** Of fewer cases than these a percentile hides as much as an average: a median says nothing of every second case. */
const MOST_CASES = 90_000_000n;

export const meanAlone: Rule = {
  id: 'mean-alone',
  severity: 'warning',
  about: 'contract',
  says: 'Beside an average stands what shows its worst cases.',
  why: 'Many trifles dealt with at once pay for the one case that lasts for days, and the average is kept.',
  fix: 'Write percentile: 95% in the target, or add a metric that counts each case.',
  source: 'practice: percentiles instead of means for waiting times',
  good: [
    { base: 'helpdesk-it', yaml: '' },
    {
      base: 'helpdesk-it',
      yaml: 'metrics: { given-up: null, waiting: { targets: [{ within: 60 seconds, percentile: 95%, hours: office }] } }\nexclusions: { kahar: { applies-to: [first-reply] }, unpaid: { applies-to: [first-reply, fix-p1, fix-p2, fix-other, waiting] } }',
    },
  ],
  bad: [
    {
      base: 'helpdesk-it',
      yaml: 'metrics: { given-up: null }\nexclusions: { kahar: { applies-to: [first-reply] }, unpaid: { applies-to: [first-reply, fix-p1, fix-p2, fix-other, waiting] } }',
      at: 'metrics.waiting',
    },
    {
      base: 'saas-standard',
      yaml: 'metrics: { api-speed: { targets: [{ at-most: 500 milliseconds, percentile: 50% }] } }',
      at: 'metrics.api-speed',
    },
  ],
  *check({ contract: { metrics } }) {
    const kinds = new Set(Object.values(metrics ?? {}).map(({ service, kind }) => `${service} ${kind}`));
    const bounded = new Set<string>();
    for (const { id, target } of eachTarget(metrics)) {
      if (target.percentile !== undefined && target.percentile.micro >= MOST_CASES) bounded.add(id);
    }
    for (const [id, { kind, service }] of Object.entries(metrics ?? {})) {
      const beside = MEANS[kind];
      if (beside === undefined || bounded.has(id) || beside.some((other) => kinds.has(`${service} ${other}`))) continue;
      yield {
        message: `${id} is an average or of fewer than 90% of the cases, and nothing beside it shows the worst ones.`,
        help: 'write percentile: 95% in its target',
        path: keyPath('metrics', id),
      };
    }
  },
};
