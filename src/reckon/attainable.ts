/**
 * What an availability can reach at best, and how finely it can be seen: planned work that counts as downtime, and the
 * time between two checks, against the time that the target leaves. Always of a named length: 4 hours are 0.556% of a
 * month of 30 days and 0.538% of one of 31.
 */
import type { Contract } from '../model/contract.js';
import type { TargetKeys } from '../model/each-target.js';
import type { AnyMetric } from '../model/metrics.js';
import { longestStretch, minutesAWeek, overlap, type Week, weekNamed, weekOf } from '../model/week.js';
import { clockOf, secondsOf } from '../values/duration.js';
import { type Percent, subtractPercents, WHOLE } from '../values/percent.js';
import { type Period, periodMonths } from '../values/period.js';
import { complement, type Ratio, ratioOf, reduced } from '../values/ratio.js';

type Terms = Partial<Pick<Contract, 'services' | 'hours' | 'calendar' | 'maintenance' | 'exclusions'>>;

/** The agreed time of one window, on its round length. */
export interface AgreedTime {
  /** `seconds / 7` is exact: hours come round with the week. */
  readonly sevenths: bigint;
  readonly days: number;
  readonly aroundTheClock: boolean;
}

/** Days on which figures are stated; the window's own length governs. */
const ROUND_DAYS: Readonly<Record<string, number>> = {
  'calendar-week': 7,
  'calendar-month': 30,
  'calendar-quarter': 90,
  'calendar-year': 365,
  'contract-year': 365,
};

/** Null for single events. */
export function roundDays({ name }: Period): number | null {
  return ROUND_DAYS[name] ?? null;
}

/** Null for a window of single events, and where hours are not known. */
export function agreedTime(metric: AnyMetric, target: TargetKeys, contract: Terms): AgreedTime | null {
  const days = roundDays(metric.window);
  const week = agreedWeek(metric, target, contract);
  if (days === null || week === null) return null;
  const minutes = minutesAWeek(week);
  if (minutes === 0) return null;
  return { sevenths: BigInt(days * minutes * 60), days, aroundTheClock: minutes === 7 * 1440 };
}

/** `720 hours`, or `192.8 service hours of 30 days`. */
export function printAgreed({ sevenths, days, aroundTheClock }: AgreedTime): string {
  const tenths = (sevenths * 10n) / (7n * 3600n);
  const hours = tenths % 10n === 0n ? `${tenths / 10n}` : `${tenths / 10n}.${tenths % 10n}`;
  return aroundTheClock ? `${hours} hours` : `the ${hours} service hours of ${days} days`;
}

/** Seconds that a target leaves of the agreed time, as a fraction: `part / whole` seconds. */
export function leftByTarget(promised: Percent, { sevenths }: AgreedTime): Ratio {
  const share = ratioOf(subtractPercents(WHOLE, promised));
  return reduced(sevenths * share.part, 7n * share.whole);
}

/** Planned work that may fall into the agreed time of one window. */
export interface PlannedWork {
  readonly seconds: Ratio;
  /** What is left for a result, were all of it used. */
  readonly best: Ratio;
}

/**
 * Null where the contract has no maintenance or leaves it out of the metric, and where its windows lie outside the
 * hours of the service. The ceiling of a longer period may all be used in one window.
 */
export function plannedWork(id: string, metric: AnyMetric, target: TargetKeys, contract: Terms): PlannedWork | null {
  const agreed = agreedTime(metric, target, contract);
  const counted = countedWindows(id, metric, target, contract);
  if (agreed === null || counted === null) return null;
  const { windows, total, per } = counted;
  const open = BigInt(agreed.days * minutesAWeek(windows) * 60);
  const ceiling = BigInt(Math.round(secondsOf(total) * 1000)) * BigInt(timesIn(per, metric.window)) * 7n;
  // Both in thousandths of a seventh of a second.
  const sevenths = open * 1000n < ceiling ? open * 1000n : ceiling;
  if (sevenths === 0n) return null;
  const lost = reduced(sevenths, agreed.sevenths * 1000n);
  return { seconds: reduced(sevenths, 7000n), best: complement(lost) };
}

/** Seconds that planned work may last without a break, inside the hours of the service; null as above. */
export function longestWork(id: string, metric: AnyMetric, target: TargetKeys, contract: Terms): number | null {
  const counted = countedWindows(id, metric, target, contract);
  if (counted === null) return null;
  return Math.min(longestStretch(counted.windows) * 60, secondsOf(counted.total));
}

/** The windows that fall into the hours of the service, with their ceiling, where they count against the metric. */
function countedWindows(id: string, metric: AnyMetric, target: TargetKeys, contract: Terms) {
  const { maintenance, exclusions = {} } = contract;
  if (maintenance === undefined) return null;
  const leftOut = Object.values(exclusions).some(
    ({ category, 'applies-to': metrics }) => category === 'maintenance' && metrics.includes(id),
  );
  const hours = agreedWeek(metric, target, contract);
  const windows = weekOf(maintenance.windows, contract.calendar);
  const { total, per } = maintenance['at-most'];
  if (leftOut || hours === null || windows === null || clockOf(total) !== 'elapsed') return null;
  return { windows: overlap(hours, windows), total, per };
}

/** How many of the shorter period lie in the longer one, once at least. */
function timesIn(per: Period, window: Period): number {
  const [short, long] = [periodMonths(per), periodMonths(window)];
  if (short !== null && long !== null) return Math.max(1, long / short);
  return per.name === 'calendar-week' && long !== null ? long * 4 : 1;
}

function agreedWeek(metric: AnyMetric, { hours }: TargetKeys, contract: Terms): Week | null {
  return weekNamed(hours ?? contract.services?.[metric.service]?.hours, contract);
}
