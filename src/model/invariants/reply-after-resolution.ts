/** V19. A reply comes before the solution, whatever the severity: else one of the two times is mistyped. */
import { printDuration } from '../../values/duration.js';
import { eachTarget, type TargetOfMetric } from '../each-target.js';
import { compareTimes } from '../time-order.js';
import { type Invariant, seeAlso } from './invariant.js';

export const replyAfterResolution: Invariant = {
  id: 'reply-after-resolution',
  says: 'The time for a first reply is shorter than that for the resolution of the same severity.',
  why: 'Two times that contradict each other: the case must be solved before anybody has to answer it.',
  fix: 'Shorten the reply or lengthen the resolution.',
  source: 'practice: response and resolution times of help desks',
  good: [{ base: 'saas-standard', yaml: reply('1 hour') }],
  bad: [
    { base: 'saas-standard', yaml: reply('8 hours'), at: 'metrics.first-reply.targets[p1].within' },
    { base: 'saas-standard', yaml: reply('9 hours'), at: 'metrics.first-reply.targets[p1].within' },
  ],
  *check({ contract }) {
    const resolutions = new Map<string, TargetOfMetric[]>();
    const replies: TargetOfMetric[] = [];
    for (const one of eachTarget(contract.metrics)) {
      if (one.metric.kind === 'first-response') replies.push(one);
      if (one.metric.kind !== 'resolution-time') continue;
      const key = caseOf(one);
      resolutions.set(key, [...(resolutions.get(key) ?? []), one]);
    }
    for (const reply of replies) {
      const { within, hours } = reply.target;
      if (within === undefined) continue;
      const late = resolutions.get(caseOf(reply))?.find(({ target }) => {
        if (target.within === undefined) return false;
        const order = compareTimes({ time: within, hours }, { time: target.within, hours: target.hours }, contract);
        return order !== null && order >= 0;
      });
      if (late?.target.within === undefined) continue;
      yield {
        message: `The first reply may take ${printDuration(within)}, and the resolution ${printDuration(late.target.within)}.`,
        help: `write less than ${printDuration(late.target.within)}, or a longer resolution`,
        path: `${reply.path()}.within`,
        related: [seeAlso('the resolution', `${late.path()}.within`)],
      };
    }
  },
};

/** A notice that the provider gives by itself is no reply to a report, so the two clocks must begin alike. */
function caseOf({ metric, target: { severity = '' } }: TargetOfMetric): string {
  return `${metric.service} ${severity} ${'counts-from' in metric ? metric['counts-from'] : ''}`;
}

function reply(within: string): string {
  return `metrics: { first-reply: { targets: [{ severity: p1, within: ${within}, hours: always, share: 95% }, { severity: p2, within: 9 hours, hours: always, share: 95% }, { severity: p3, within: 1 business day, hours: office, share: 95% }] } }`;
}
