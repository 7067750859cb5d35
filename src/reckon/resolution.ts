/**
 * How finely an availability is seen. A check that fails stands for all the time until the next one, so the time
 * between two checks is the least downtime there is: with one of 300 seconds a month cannot lose 259.2, and a target
 * of 99.99% is one of 100% in fact.
 */
import type { Contract } from '../model/contract.js';
import type { TargetKeys } from '../model/each-target.js';
import type { AnyMetric } from '../model/metrics.js';
import { clockOf, type Duration, secondsOf } from '../values/duration.js';
import { type Percent, WHOLE } from '../values/percent.js';
import type { Ratio } from '../values/ratio.js';
import { type AgreedTime, agreedTime, leftByTarget } from './attainable.js';

export interface Fineness {
  readonly every: Duration;
  readonly promised: Percent;
  readonly agreed: AgreedTime;
  /** Seconds that the target leaves, `part / whole`. */
  readonly left: Ratio;
  /** How many failed checks the target allows. */
  readonly failures: number;
}

/** Null for a metric that is no availability, that promises all of the time, or of single events. */
export function finenessOf(metric: AnyMetric, target: TargetKeys, contract: Partial<Contract>): Fineness | null {
  if (metric.kind !== 'availability' && metric.kind !== 'availability-band') return null;
  const { every } = metric.measured;
  const promised = target['at-least'] as Percent;
  const agreed = agreedTime(metric, target, contract);
  if (agreed === null || promised.micro === WHOLE.micro || clockOf(every) !== 'elapsed') return null;
  const left = leftByTarget(promised, agreed);
  const each = BigInt(Math.round(secondsOf(every) * 1000));
  return { every, promised, agreed, left, failures: Number((left.part * 1000n) / (left.whole * each)) };
}

/** Seconds as a decimal with two places at most: `259.2`. */
export function printSeconds({ part, whole }: Ratio): string {
  const hundredths = ((part * 100n) / whole).toString().padStart(3, '0');
  const fraction = hundredths.slice(-2).replace(/0+$/, '');
  return `${hundredths.slice(0, -2)}${fraction === '' ? '' : `.${fraction}`}`;
}
