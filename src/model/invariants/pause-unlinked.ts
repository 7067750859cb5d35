/**
 * V31. A clock that a duty of the customer stops is the clock of some metric, and what a metric names is such a duty.
 * Where no kind of metric in the contract has pauses, the duty speaks for itself.
 */
import { metricOf } from '../../metrics/index.js';
import { keyPath } from '../../source/path.js';
import { type Invariant, seeAlso } from './invariant.js';

export const pauseUnlinked: Invariant = {
  id: 'pause-unlinked',
  says: 'A duty that stops the clock stops that of a metric, and a metric names only duties that stop the clock.',
  why: 'The text would say that a clock stands and not which one, or that one stands for a reason that stops none.',
  fix: 'Name the duty in pauses of the metric, or write if-missed: none.',
  source: 'practice',
  good: [{ base: 'saas-standard', yaml: 'metrics: { fix: { pauses: [answer] } }' }],
  bad: [
    { base: 'saas-standard', yaml: 'metrics: { fix: { pauses: null } }', at: 'obligations.answer.if-missed' },
    { base: 'saas-standard', yaml: 'metrics: { fix: { pauses: [answer, users] } }', at: 'metrics.fix.pauses' },
  ],
  *check({ contract: { metrics, obligations } }) {
    if (metrics === undefined || obligations === undefined) return;
    const paused = new Map<string, string>();
    for (const [id, metric] of Object.entries(metrics)) {
      for (const duty of ('pauses' in metric ? metric.pauses : undefined) ?? []) {
        paused.set(duty, id);
        if (obligations[duty] === undefined || obligations[duty]['if-missed'] === 'pause-clock') continue;
        yield {
          message: `${id} stands still for ${duty}, which stops no clock.`,
          help: `take ${duty} out, or write if-missed: pause-clock for it`,
          path: keyPath(keyPath('metrics', id), 'pauses'),
          related: [seeAlso('the duty', keyPath('obligations', duty))],
        };
      }
    }
    const canPause = Object.values(metrics).some(({ kind }) => metricOf(kind).settings.optional.includes('pauses'));
    for (const [id, duty] of canPause ? Object.entries(obligations) : []) {
      if (duty['if-missed'] !== 'pause-clock' || paused.has(id)) continue;
      yield {
        message: `${id} stops the clock of no metric.`,
        help: `write pauses: [${id}] in a metric of kind resolution-time, or if-missed: none`,
        path: keyPath(keyPath('obligations', id), 'if-missed'),
      };
    }
  },
};
