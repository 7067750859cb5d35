/**
 * What reckon computes of targets and of the whole contract, in words, always with what it was taken
 * of: allowances, the most that can be owed. Remedies stand in say-remedy.ts. These are derived values: they name what they were
 * computed from, and do not count as saying it.
 */
import type { Value } from '../document/inline.js';
import { formatCount, formatDecimal, formatDuration } from '../locale/format.js';
import type { Contract } from '../model/contract.js';
import { writtenAt } from '../model/effective-plan.js';
import { allowanceOf } from '../reckon/allowance.js';
import { clockParts, type Elapsed } from '../reckon/elapsed.js';
import type { Exposure } from '../reckon/exposure.js';
import type { DurationUnit } from '../values/duration.js';
import type { Cursor } from './cursor.js';
import { derived, type Filled, missing, pattern, type Speaker, said, valueNode, words } from './speaker.js';

/**
 * What may go wrong before a target is missed: `43 minutes 12 seconds in a month of 30 days`.
 * Diagnostics: assemble/no-allowance where the window has no length. A target of 100% allows 0 seconds.
 */
export function sayAllowance(speaker: Speaker, cursor: Cursor | null): Filled {
  const { contract, locale } = speaker;
  const { id, metric, target } = targetAt(cursor, contract.metrics);
  if (!cursor || !metric || !target) return missing;
  const allowance = allowanceOf(target, metric, contract);
  const figure = (text: string): Value => valueNode([cursor.path], 'derived', 'derived', text);
  const count = (number: number): Value => figure(formatCount(number, locale, 'figure'));
  if (!allowance) {
    if (!('at-least' in target)) return missing;
    return metric.window.name === 'event' ? noAllowance(id) : said(figure(elapsedInWords(speaker, null)));
  }
  if (allowance.type === 'cases') {
    return pattern(speaker, 'allowance-cases', { count: count(allowance.count), of: count(allowance.of) });
  }
  const time = figure(elapsedInWords(speaker, allowance.time));
  if (allowance.base.type === 'service-hours') {
    speaker.imply('service-hours');
    return pattern(speaker, 'allowance-service', { time, hours: count(allowance.base.hours) });
  }
  const unit = /week|month|quarter|year/u.exec(allowance.base.period)?.[0] ?? 'year';
  return pattern(speaker, `allowance-${unit}`, { time, days: count(allowance.base.days) });
}

/** The target that stands there, and its metric: the one around it, unless a plan has moved it there from another. */
function targetAt(cursor: Cursor | null, metrics: Contract['metrics']) {
  const around = cursor?.around?.around?.key ?? '';
  const ids = Object.hasOwn(metrics, around) ? [around, ...Object.keys(metrics)] : Object.keys(metrics);
  for (const id of ids) {
    const target = metrics[id]?.targets.find((each) => each === cursor?.value);
    if (target) return { id, metric: metrics[id], target };
  }
  return { id: '', metric: undefined, target: undefined };
}

/** The most that can be owed in a month or a year, or why no sum can be named. */
export function sayExposure(speaker: Speaker, exposure: Exposure, horizon: 'month' | 'year'): Filled {
  const most = exposure[horizon];
  if (most.amount === null) return words(speaker, most.because);
  return derived(speaker, most.amount, sourcesOfExposure(speaker.contract), 'words');
}

/** `43 minutes 12 seconds`; `0 seconds` where nothing may go wrong. */
export function elapsedInWords({ locale }: Speaker, time: Elapsed | null): string {
  const of = (amount: number, unit: DurationUnit): string =>
    formatDuration({ type: 'duration', amount, unit }, locale, 'figure');
  if (time === null) return of(0, 'second');
  const { hours, minutes, seconds, fraction } = clockParts(time);
  const parts: string[] = [];
  if (hours > 0) parts.push(of(hours, 'hour'));
  if (minutes > 0) parts.push(of(minutes, 'minute'));
  if (fraction !== '') {
    const { one, many } = locale.units.second;
    parts.push(`${formatDecimal(`${seconds}.${fraction}`, locale)} ${many ?? one}`);
  } else if (seconds > 0 || parts.length === 0) parts.push(of(seconds, 'second'));
  return parts.join(' ');
}

function noAllowance(metric: string): Filled {
  return {
    inlines: null,
    code: 'assemble/no-allowance',
    message: `metrics.${metric} is measured for each event, and a share of an event is no time that may be lost.`,
    help: `write a window with a length, such as calendar month, or another kind of metric`,
  };
}

/** Where the credits, the fees they are shares of, and their limits stand. */
function sourcesOfExposure({ metrics, penalties, services }: Contract): readonly string[] {
  const used = new Set(Object.values(metrics).flatMap(({ remedy }) => ('credit' in remedy ? [remedy.credit] : [])));
  const fees = [...used].map((id) => penalties?.remedies[id]?.base.fee);
  return [
    ...[...used].map((id) => `penalties.remedies.${id}`),
    ...[...new Set(fees)].flatMap((fee) =>
      fee === undefined ? [] : [writtenAt(services[fee]?.fee, 'amount') ?? `services.${fee}.fee`],
    ),
    'penalties.caps',
    ...(penalties?.stacking === undefined ? [] : ['penalties.stacking']),
  ];
}
