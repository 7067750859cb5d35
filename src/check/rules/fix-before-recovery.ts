/** Two times for one thing: the worst incident is resolved before the service has to be back. */
import { eachTarget, type TargetOfMetric } from '../../model/each-target.js';
import { seeAlso } from '../../model/invariants/invariant.js';
import { compareTimes } from '../../model/time-order.js';
import { printDuration } from '../../values/duration.js';
import type { Rule } from '../rule.js';

export const fixBeforeRecovery: Rule = {
  id: 'fix-before-recovery',
  severity: 'warning',
  about: 'contract',
  says: 'The worst incident is not to be resolved sooner than the service is to be restored.',
  why: 'The same outage has two deadlines: the provider keeps the one and breaks the other, and only one of them may be paid.',
  fix: 'Give both the same time, or let the resolution count a workaround in the time of the recovery.',
  source: 'practice: two promises for one event',
  good: [{ base: 'saas-standard', yaml: '' }],
  bad: [
    {
      base: 'saas-standard',
      yaml: 'metrics: { restore: { targets: [{ within: 12 hours, hours: always }] } }',
      at: 'metrics.fix.targets[p1].within',
    },
  ],
  *check({ contract }) {
    const [worst] = Object.keys(contract.severities?.levels ?? {});
    const recoveries = new Map<string, TargetOfMetric>();
    for (const one of eachTarget(contract.metrics)) {
      const { severity } = one.target;
      if (one.metric.kind === 'rto' && (severity === undefined || severity === worst))
        recoveries.set(one.metric.service, one);
    }
    for (const { metric, target, path } of eachTarget(contract.metrics)) {
      const recovery = recoveries.get(metric.service);
      const { within, hours, severity } = target;
      if (metric.kind !== 'resolution-time' || within === undefined || recovery?.target.within === undefined) continue;
      if (severity !== undefined && severity !== worst) continue;
      const back = { time: recovery.target.within, hours: recovery.target.hours };
      if ((compareTimes({ time: within, hours }, back, contract) ?? 0) >= 0) continue;
      const paid = 'credit' in recovery.metric.remedy && !('credit' in metric.remedy);
      yield {
        message: `The worst incident is resolved within ${printDuration(within)}, and the service restored within ${printDuration(back.time)}${paid ? ', of which only the later one is paid' : ''}.`,
        help: `write ${printDuration(back.time)} here, or ${printDuration(within)} for the recovery`,
        path: `${path()}.within`,
        related: [seeAlso('the recovery', `${recovery.path()}.within`)],
      };
    }
  },
};
