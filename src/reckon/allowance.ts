/**
 * How much may go wrong before a target is missed, always with what it is taken of: 99.9% leaves 43
 * minutes 12 seconds in a month of 30 days and 44 minutes 38.4 seconds in one of 31, so a bare figure
 * would be wrong in most months. What is printed stands on a round base; the window's own length governs.
 */
import type { Contract } from '../model/contract.js';
import type { AnyMetric } from '../model/metrics.js';
import { type Percent, subtractPercents, WHOLE } from '../values/percent.js';
import { isQuantity } from '../values/quantity.js';
import { type Elapsed, shareOfTime } from './elapsed.js';
import { isAroundTheClock, type ServiceHours } from './service-time.js';
import { SECONDS_A_DAY, type WindowPeriod } from './window.js';

export type Allowance =
  /** So much downtime in the base. */
  | { readonly type: 'time'; readonly time: Elapsed; readonly base: AllowanceBase }
  /** `count` in `of` cases, in lowest terms: 1 in 20 tickets, 1 in 1000 requests. */
  | { readonly type: 'cases'; readonly count: number; readonly of: number };

export type AllowanceBase =
  /** A window of that many days, around the clock. */
  | { readonly type: 'days'; readonly period: WindowPeriod; readonly days: number }
  /** So many hours of service, where service does not run around the clock: how many a window holds depends on it. */
  | { readonly type: 'service-hours'; readonly hours: number };

/** A target of any kind of metric. */
export type AnyTarget = AnyMetric['targets'][number];

/** Lengths to state a figure on. A week is always so long; of the others the most common or, for a quarter, the round one. */
const ROUND_DAYS: Readonly<Record<WindowPeriod, number>> = {
  'calendar-week': 7,
  'calendar-month': 30,
  'calendar-quarter': 90,
  'calendar-year': 365,
  'contract-year': 365,
};

const ROUND_SERVICE_HOURS = 100;

/**
 * What a target allows; null where nothing may go wrong: a time that every case must keep, a share of
 * 100%, or a window of a single event. Excluded time is not taken off the base here: it lowers the
 * allowance of the window in which it occurs.
 * Source: (100% - target) x base.
 */
export function allowanceOf(
  target: AnyTarget,
  metric: AnyMetric,
  contract: Pick<Contract, 'services' | 'hours'>,
): Allowance | null {
  const { 'at-least': least, 'at-most': most, share } = target as Promises;
  if (isPercent(least)) {
    const ofTime = metric.kind === 'availability' || metric.kind === 'availability-band';
    return ofTime ? downtime(least, target, metric, contract) : cases(subtractPercents(WHOLE, least));
  }
  if (isPercent(most)) return cases(most);
  return share === undefined ? null : cases(subtractPercents(WHOLE, share));
}

/** What a target may promise, whatever its kind: percents, times, numbers. */
interface Promises {
  readonly 'at-least'?: unknown;
  readonly 'at-most'?: unknown;
  readonly share?: Percent;
}

function isPercent(promised: unknown): promised is Percent {
  return isQuantity(promised) && promised.type === 'percent';
}

function downtime(
  promised: Percent,
  target: AnyTarget,
  metric: AnyMetric,
  contract: Pick<Contract, 'services' | 'hours'>,
): Allowance | null {
  if (promised.micro === WHOLE.micro) return null;
  const base = sampleBase(metric, contract, 'hours' in target ? target.hours : undefined);
  if (base === null) return null;
  return { type: 'time', time: allowedTime(promised, secondsOfBase(base)), base };
}

/** Downtime that a share of so many seconds leaves, exactly. */
export function allowedTime(promised: Percent, seconds: number): Elapsed {
  return shareOfTime(seconds, subtractPercents(WHOLE, promised));
}

/** The hours in which a metric's service is agreed to run, or those of `band`. */
export function hoursOf(
  metric: AnyMetric,
  contract: Pick<Contract, 'services' | 'hours'>,
  band?: string,
): ServiceHours {
  const hours = contract.hours[band ?? contract.services[metric.service]?.hours ?? ''];
  if (hours === undefined) throw new Error(`A metric is measured on a service with hours, not on ${metric.service}.`);
  return 'always' in hours.open ? hours.open.always : hours.open;
}

/** The round length on which figures are stated for a metric; null where its window is a single event. */
export function sampleBase(
  metric: AnyMetric,
  contract: Pick<Contract, 'services' | 'hours'>,
  band?: string,
): AllowanceBase | null {
  if (metric.window.name === 'event') return null;
  if (!isAroundTheClock(hoursOf(metric, contract, band))) return { type: 'service-hours', hours: ROUND_SERVICE_HOURS };
  return { type: 'days', period: metric.window.name, days: ROUND_DAYS[metric.window.name] };
}

export function secondsOfBase(base: AllowanceBase): number {
  return base.type === 'days' ? base.days * SECONDS_A_DAY : base.hours * 3600;
}

function cases(allowed: Percent): Allowance | null {
  if (allowed.micro === 0n) return null;
  const common = greatestCommonDivisor(allowed.micro, WHOLE.micro);
  return { type: 'cases', count: Number(allowed.micro / common), of: Number(WHOLE.micro / common) };
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  return right === 0n ? left : greatestCommonDivisor(right, left % right);
}
