/** L11. A fast first touch, and then no promise of anything. */
import { eachTarget } from '../../model/each-target.js';
import { REPAIRS } from '../metric-groups.js';
import type { Rule } from '../rule.js';

export const replyWithoutResolution: Rule = {
  id: 'reply-without-resolution',
  severity: 'warning',
  about: 'contract',
  says: 'Where a first reply to an incident is promised, a solution or news of it is promised too.',
  why: 'The reply is in time, the report is green, and the fault may last for weeks.',
  fix: 'Add a metric of kind resolution-time for the same service, or update-every for the severity.',
  source: 'practice: response without resolution',
  good: [{ yaml: '' }],
  bad: [
    {
      yaml: 'severities: { levels: { p3: { update-every: null } } }\nmetrics: { restore: null }\nexclusions: { code: { applies-to: [server] }, unpaid: { applies-to: [network, server, first-reply, ordering] } }',
      at: 'metrics.first-reply.targets[p3]',
    },
  ],
  *check({ contract: { metrics, severities } }) {
    const solved = new Set<string>();
    for (const { metric, target } of eachTarget(metrics)) {
      if (!REPAIRS.has(metric.kind) && metric.kind !== 'update-interval') continue;
      solved.add(`${metric.service} ${target.severity ?? ''}`);
    }
    for (const { metric, target, path } of eachTarget(metrics)) {
      const { severity } = target;
      if (metric.kind !== 'first-response' || severity === undefined) continue;
      if (solved.has(`${metric.service} `) || solved.has(`${metric.service} ${severity}`)) continue;
      if (severities?.levels[severity]?.['update-every'] !== undefined) continue;
      yield {
        message: `A reply is promised for ${severity}, and neither a solution nor news of it.`,
        help: `add a metric of kind resolution-time, or update-every for ${severity}`,
        path: path(),
      };
    }
  },
};
