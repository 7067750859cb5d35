/**
 * V28. What was measured before lies before the agreement; and a time in which a miss has no consequence
 * ends while the agreement still runs, or nothing is promised at all.
 */

import { keyPath } from '../../source/path.js';
import { compareDates, type LocalDate, printDate } from '../../values/calendar.js';
import { type Duration, printDuration } from '../../values/duration.js';
import { baselineOver } from '../baseline-period.js';
import { itemAddress } from '../item-ids.js';
import { type Invariant, seeAlso, type Violation } from './invariant.js';

export const baselineDoesNotFit: Invariant = {
  id: 'baseline-does-not-fit',
  says: 'A baseline was measured before the agreement, and a baseline period ends before it does.',
  why: 'What was measured under the agreement is no baseline for it, and a period without consequences that outlasts the agreement takes every promise back.',
  fix: 'Write days before the agreement begins, and a baseline period that ends while it runs.',
  source: 'practice: baselining before levels bind',
  good: [{ yaml: 'metrics: { network: { baseline-period: 3 months } }' }],
  bad: [
    { yaml: 'metrics: { network: { baseline-period: 12 months } }', at: 'metrics.network.baseline-period' },
    {
      yaml: 'metrics: { network: { targets: [{ at-least: 99.9%, baseline: { value: 99.8%, period: { from: 2026-10-01, to: 2027-01-31 }, source: { en: monitoring, id: pemantauan } } }] } }',
      at: 'metrics.network.targets[1].baseline.period.to',
    },
  ],
  *check({ contract: { agreement, metrics, services } }) {
    if (agreement === undefined) return;
    const { effective, ends } = agreement;
    for (const [id, metric] of Object.entries(metrics ?? {})) {
      const at = keyPath('metrics', id);
      for (const [index, { baseline }] of metric.targets.entries()) {
        if (baseline === undefined) continue;
        const path = keyPath(keyPath(itemAddress(keyPath(at, 'targets'), metric.targets, index), 'baseline'), 'period');
        const { from, to } = baseline.period;
        if (compareDates(from, to) >= 0) {
          yield {
            message: `The baseline was measured from ${printDate(from)} to ${printDate(to)}.`,
            help: 'write a last day after the first one',
            path: keyPath(path, 'to'),
          };
        } else if (compareDates(to, effective) >= 0) {
          yield {
            message: `The baseline was measured until ${printDate(to)}, and the agreement begins on ${printDate(effective)}.`,
            help: 'write days before the agreement begins',
            path: keyPath(path, 'to'),
            related: [seeAlso('the first day', 'agreement.effective')],
          };
        }
      }
      // What stands at the agreement is said once, below.
      const period = metric['baseline-period'];
      if (period === undefined) continue;
      const last = baselineOver(metric, { agreement, ...(services ? { services } : {}) });
      yield* periodThatDoesNotFit(period, last, ends, keyPath(at, 'baseline-period'));
    }
    const whole = agreement['baseline-period'];
    if (whole === undefined) return;
    const lasts = Object.values(metrics ?? {})
      .filter((metric) => metric['baseline-period'] === undefined)
      .map((metric) => baselineOver(metric, { agreement, ...(services ? { services } : {}) }));
    const latest = lasts.reduce<LocalDate | null>(
      (late, one) => (late === null || one === null || compareDates(one, late) > 0 ? one : late),
      lasts[0] ?? null,
    );
    if (lasts.length > 0) yield* periodThatDoesNotFit(whole, latest, ends, 'agreement.baseline-period');
    else {
      yield {
        message: 'Every metric has a baseline period of its own.',
        help: 'leave this one out',
        path: 'agreement.baseline-period',
      };
    }
  },
};

function* periodThatDoesNotFit(
  period: Duration,
  last: LocalDate | null,
  ends: LocalDate | undefined,
  path: string,
): Iterable<Violation> {
  if (last === null) {
    yield {
      message: `A baseline period of ${printDuration(period)} is no stretch of the calendar.`,
      help: 'write it in calendar days or months, such as 3 months',
      path,
    };
  } else if (ends !== undefined && compareDates(last, ends) >= 0) {
    yield {
      message: `The baseline period of ${printDuration(period)} is not over when the agreement ends on ${printDate(ends)}.`,
      help: 'write a shorter one, such as 1 month',
      path,
      related: [seeAlso('the last day', 'agreement.ends')],
    };
  }
}
