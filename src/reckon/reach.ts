/** How bad one window of a metric can be: its longest length, and how far a result can fall from the target. */

import type { AnyMetric } from '../model/metrics.js';
import { comparePercents, type Percent, percentOf, subtractPercents, WHOLE } from '../values/percent.js';
import type { Reach } from './remedies/remedy.js';
import type { WindowPeriod } from './window.js';

const LONGEST: Readonly<Record<WindowPeriod, number>> = {
  'calendar-week': 7,
  'calendar-month': 31,
  'calendar-quarter': 92,
  'calendar-year': 366,
  'contract-year': 366,
};

const NOTHING = percentOf(0n);

/** Null for a metric of single events: they have no window. */
export function reachOf(metric: AnyMetric): Reach | null {
  if (metric.window.name === 'event') return null;
  const targets = metric.targets.map(promised);
  const allowed = targets.map(({ higher }) => (higher === null ? WHOLE : subtractPercents(WHOLE, higher)));
  const points = targets.map(
    ({ higher, lower }) => higher ?? (lower === null ? NOTHING : subtractPercents(WHOLE, lower)),
  );
  return {
    days: LONGEST[metric.window.name],
    allowed: allowed.reduce((least, one) => (comparePercents(one, least) < 0 ? one : least), WHOLE),
    points: points.reduce((most, one) => (comparePercents(one, most) > 0 ? one : most), NOTHING),
  };
}

/** What a target promises as a share, by which side of it is the better one. */
function promised(target: object): { readonly higher: Percent | null; readonly lower: Percent | null } {
  const found = target as { readonly 'at-least'?: unknown; readonly 'at-most'?: unknown; readonly share?: unknown };
  return { higher: percentIn(found['at-least']) ?? percentIn(found.share), lower: percentIn(found['at-most']) };
}

function percentIn(value: unknown): Percent | null {
  return value !== null && typeof value === 'object' && 'type' in value && value.type === 'percent'
    ? (value as Percent)
    : null;
}
