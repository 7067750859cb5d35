/** V25, L42. Each step of an escalation comes later than the one before, and the last while there is still something to do. */
import { printDuration } from '../../values/duration.js';
import { eachTarget } from '../each-target.js';
import { itemAddress } from '../item-ids.js';
import { type ClockedTime, compareTimes } from '../time-order.js';
import { type Invariant, seeAlso } from './invariant.js';

export const escalationOutOfOrder: Invariant = {
  id: 'escalation-out-of-order',
  says: 'The steps of an escalation come one after another, and before the time for the resolution is over.',
  why: 'Who is called when the time is already over cannot save it, and two steps at one time call nobody in particular.',
  fix: 'Write the steps in the order of their times, the last one well before the resolution is due.',
  source: 'practice: functional and hierarchical escalation',
  good: [{ base: 'saas-standard', yaml: steps('30 minutes', '7 hours') }],
  bad: [
    { base: 'saas-standard', yaml: steps('3 hours', '2 hours'), at: 'escalation[p1, 2 hours].after' },
    { base: 'saas-standard', yaml: steps('30 minutes', '8 hours'), at: 'escalation[p1, 8 hours].after' },
  ],
  *check({ contract }) {
    const { escalation = [] } = contract;
    const resolutions = new Map<string, ClockedTime & { readonly path: () => string }>();
    for (const { metric, target, path } of eachTarget(contract.metrics)) {
      if (metric.kind !== 'resolution-time' || target.severity === undefined || target.within === undefined) continue;
      resolutions.set(target.severity, { time: target.within, hours: target.hours, path });
    }
    const before = new Map<string, number>();
    for (const [index, { severity, after }] of escalation.entries()) {
      const place = () => `${itemAddress('escalation', escalation, index)}.after`;
      const last = before.get(severity);
      before.set(severity, index);
      const previous = last === undefined ? undefined : escalation[last]?.after;
      if (previous !== undefined && (compareTimes({ time: previous }, { time: after }, contract) ?? -1) >= 0) {
        yield {
          message: `A step after ${printDuration(after)} follows one after ${printDuration(previous)}.`,
          help: `write more than ${printDuration(previous)}, or put the steps in the order of their times`,
          path: place(),
          related: [seeAlso('the step before', itemAddress('escalation', escalation, last ?? 0))],
        };
      }
      const due = resolutions.get(severity);
      if (due === undefined || (compareTimes({ time: after }, due, contract) ?? -1) < 0) continue;
      yield {
        message: `A step comes after ${printDuration(after)}, when the time for the resolution, ${printDuration(due.time)}, is over.`,
        help: `write less than ${printDuration(due.time)}`,
        path: place(),
        related: [seeAlso('the resolution', `${due.path()}.within`)],
      };
    }
  },
};

function steps(first: string, second: string): string {
  return `escalation: [{ severity: p1, after: ${first}, provider: { en: shift lead, id: penanggung jawab sif }, customer: owner }, { severity: p1, after: ${second}, provider: { en: Director, id: Direktur }, customer: owner }]`;
}
