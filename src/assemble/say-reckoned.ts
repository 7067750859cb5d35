/**
 * What reckon computes, in words, always with what it was taken of: allowances, the ranges of tiers,
 * credits in money, the most that can be owed. These are derived values: they name what they were
 * computed from, and do not count as saying it.
 */
import type { Value } from '../document/inline.js';
import { formatCount, formatDecimal, formatDuration, formatQuantity } from '../locale/format.js';
import type { Contract } from '../model/contract.js';
import { allowanceOf } from '../reckon/allowance.js';
import { creditOf } from '../reckon/credit.js';
import { clockParts, type Elapsed } from '../reckon/elapsed.js';
import type { Exposure } from '../reckon/exposure.js';
import { tierRanges } from '../reckon/tiers.js';
import type { DurationUnit } from '../values/duration.js';
import { printPeriod } from '../values/period.js';
import type { Cursor } from './cursor.js';
import { derived, type Filled, missing, pattern, type Speaker, said, valueNode, words } from './speaker.js';

/**
 * What may go wrong before a target is missed: `43 minutes 12 seconds in a month of 30 days`.
 * Diagnostics: assemble/no-allowance where the window has no length. A target of 100% allows 0 seconds.
 */
export function sayAllowance(speaker: Speaker, cursor: Cursor | null): Filled {
  const { contract, locale } = speaker;
  const id = cursor?.path.split('.')[1] ?? '';
  const metric = contract.metrics[id];
  const target = metric?.targets.find((each) => each === cursor?.value);
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
    return pattern(speaker, 'allowance-service', { time, hours: count(allowance.base.hours) });
  }
  const unit = /week|month|quarter|year/u.exec(allowance.base.period)?.[0] ?? 'year';
  return pattern(speaker, `allowance-${unit}`, { time, days: count(allowance.base.days) });
}

/** Results from one breakpoint to the next: `from 99.5% to below 99.9%`. */
export function sayTierRange(speaker: Speaker, cursor: Cursor | null): Filled {
  const remedy = remedyAt(speaker, cursor);
  if (!cursor || remedy?.kind !== 'tiered-percent') return missing;
  const index = remedy.tiers.findIndex((tier) => Object.is(tier, cursor.value));
  const range = tierRanges(remedy.tiers)[index];
  if (!range) return missing;
  const figure = (percent: typeof range.below): string => formatQuantity(percent, speaker.locale, 'figure');
  const below = valueNode([`${cursor.path}.below`], 'percent', 'figure', figure(range.below));
  if (range.from === null) return pattern(speaker, 'tier-open', { below });
  const from = valueNode([cursor.path], 'percent', 'derived', figure(range.from));
  return pattern(speaker, 'tier', { from, below });
}

/**
 * The credit of a tier, or for one event, in money.
 * Diagnostics: assemble/credit-has-no-sum where one share would be different sums.
 */
export function sayCreditAmount(speaker: Speaker, cursor: Cursor | null): Filled {
  const { contract } = speaker;
  const remedy = remedyAt(speaker, cursor);
  const credit = (cursor?.value as { readonly credit?: Parameters<typeof creditOf>[0] } | undefined)?.credit;
  if (!cursor || !remedy || credit === undefined) return missing;
  const path = `${cursor.path}.credit`;
  if (credit.type === 'money') return derived(speaker, credit, [path], 'figure');
  const found = creditOf(credit, remedy, contract);
  const fee = `services.${remedy.base.fee}.fee.amount`;
  return found
    ? derived(speaker, found.amount, [path, fee], 'figure')
    : noSum(contract, cursor.path.split('.')[2] ?? '');
}

/** The most that can be owed in a month or a year, or why no sum can be named. */
export function sayExposure(speaker: Speaker, exposure: Exposure, horizon: 'month' | 'year'): Filled {
  const most = exposure[horizon];
  if (most.amount === null) return words(speaker, most.because);
  return derived(speaker, most.amount, sourcesOfExposure(speaker.contract), 'words');
}

/** `43 minutes 12 seconds`; `0 seconds` where nothing may go wrong. */
function elapsedInWords({ locale }: Speaker, time: Elapsed | null): string {
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

type Penalties = NonNullable<Contract['penalties']>;

function remedyAt({ contract }: Speaker, cursor: Cursor | null): Penalties['remedies'][string] | undefined {
  return contract.penalties?.remedies[cursor?.path.split('.')[2] ?? ''];
}

function noAllowance(metric: string): Filled {
  return {
    inlines: null,
    code: 'assemble/no-allowance',
    message: `metrics.${metric} is measured for each event, and a share of an event is no time that may be lost.`,
    help: `write a window with a length, such as calendar month, or another kind of metric`,
  };
}

function noSum(contract: Contract, id: string): Filled {
  const metrics = Object.entries(contract.metrics).filter(
    ([, { remedy }]) => 'credit' in remedy && remedy.credit === id,
  );
  const windows = metrics.map(([name, { window }]) => `${name} over a ${printPeriod(window)}`);
  return {
    inlines: null,
    code: 'assemble/credit-has-no-sum',
    message: `${id} is a share of the fee for a window, and its metrics have different ones: ${windows.join(', ')}.`,
    help: `give these metrics one window, or each a remedy of its own`,
  };
}

/** Where the credits, the fees they are shares of, and their limits stand. */
function sourcesOfExposure({ metrics, penalties }: Contract): readonly string[] {
  const used = new Set(Object.values(metrics).flatMap(({ remedy }) => ('credit' in remedy ? [remedy.credit] : [])));
  const fees = [...used].map((id) => penalties?.remedies[id]?.base.fee);
  return [
    ...[...used].map((id) => `penalties.remedies.${id}`),
    ...[...new Set(fees)].flatMap((fee) => (fee === undefined ? [] : [`services.${fee}.fee`])),
    'penalties.caps',
    ...(penalties?.stacking === undefined ? [] : ['penalties.stacking']),
  ];
}
