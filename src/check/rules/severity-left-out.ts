/** L39. A severity that one kind of promise forgets: it has a definition, and no time. */

import { eachTarget } from '../../model/each-target.js';
import { seeAlso } from '../../model/invariants/invariant.js';
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

export const severityLeftOut: Rule = {
  id: 'severity-left-out',
  severity: 'warning',
  about: 'contract',
  says: 'A promise that is made by severity is made for each severity.',
  why: 'An incident of the severity that is missing has no time: the first thing that both sides will argue over is how to call it.',
  fix: 'Add a target for the severity, or leave the severity out.',
  source: 'practice: response and resolution for every priority',
  good: [{ base: 'helpdesk-it', yaml: '' }],
  bad: [
    {
      base: 'saas-standard',
      yaml: 'metrics: { fix: { targets: [{ severity: p1, counts: workaround, within: 8 hours, hours: always, share: 90% }, { severity: p2, counts: workaround, within: 24 hours, hours: always, share: 90% }] } }',
      at: 'metrics.fix.targets',
    },
  ],
  *check({ contract: { metrics, severities } }) {
    const levels = Object.keys(severities?.levels ?? {});
    // Several metrics of one kind may share the severities of a service among them.
    const promised = new Map<string, { readonly id: string; readonly named: Set<string> }>();
    for (const { id, metric, target } of eachTarget(metrics)) {
      const key = `${metric.service} ${metric.kind}`;
      const known = promised.get(key) ?? { id, named: new Set<string>() };
      known.named.add(target.severity ?? '');
      promised.set(key, known);
    }
    for (const { id, named } of promised.values()) {
      if (named.has('')) continue;
      const missing = levels.filter((level) => !named.has(level));
      if (missing.length === 0) continue;
      yield {
        message: `${id} has no target for ${missing.join(' and ')}.`,
        help: `add a target with severity: ${missing[0]}`,
        path: keyPath(keyPath('metrics', id), 'targets'),
        related: [seeAlso('the severity', keyPath('severities.levels', missing[0] ?? ''))],
      };
    }
  },
};
