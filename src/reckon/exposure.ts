/**
 * The most that a provider can owe in credits, whatever happens: in one calendar month and in one
 * contract year, after stacking and caps. A bound, not a forecast: where windows and contract years do
 * not begin on the same day, a year touches thirteen months, and each may be missed at its worst.
 */
import type { Contract } from '../model/contract.js';
import type { AnyMetric } from '../model/metrics.js';
import { addMoney, compareMoney, type Money, multiplyMoney } from '../values/money.js';
import type { PeriodName } from '../values/period.js';
import { type CapInMoney, capFor, capsOf } from './caps.js';
import { baseOf, remedyOf } from './credit.js';
import { reachOf } from './reach.js';
import { mostBy } from './remedies/index.js';
import { type WindowPeriod, windowsBetween } from './window.js';

/** `month`: credits for windows that end in one calendar month; `year`: in one contract year. */
export interface Exposure {
  readonly month: Most;
  readonly year: Most;
  /** Of each service that earns credits, as if the others earned none. */
  readonly services: ReadonlyMap<string, { readonly month: Most; readonly year: Most }>;
}

/**
 * `boundBy` names the cap that keeps the amount down, null where the credits themselves stay below every cap.
 * Without amount: `unbounded` where credits count cases and no cap ends them, `currencies` where fees are
 * in several, `no-credits` where no metric earns money.
 */
export type Most =
  | { readonly amount: Money; readonly boundBy: PeriodName | null }
  | { readonly amount: null; readonly because: 'unbounded' | 'currencies' | 'no-credits' };

type Terms = Pick<Contract, 'agreement' | 'services' | 'metrics' | 'penalties'>;

type Horizon = 'calendar-month' | 'contract-year';

export function exposureOf(contract: Terms): Exposure {
  const earning = Object.values(contract.metrics).filter((metric) => remedyOf(metric, contract) !== null);
  return {
    ...bothHorizons(earning, contract),
    get services() {
      const services = [...new Set(earning.map(({ service }) => service))];
      const ofService = (id: string) => earning.filter(({ service }) => service === id);
      return new Map(services.map((id) => [id, bothHorizons(ofService(id), contract)]));
    },
  };
}

function bothHorizons(metrics: readonly AnyMetric[], contract: Terms): { readonly month: Most; readonly year: Most } {
  const because = (reason: 'no-credits' | 'currencies') => {
    const none: Most = { amount: null, because: reason };
    return { month: none, year: none };
  };
  const first = metrics[0];
  if (first === undefined) return because('no-credits');
  const currency = currencyOf(first, contract);
  if (metrics.some((metric) => currencyOf(metric, contract) !== currency)) return because('currencies');
  const all = capsOf(contract);
  const caps = all.filter(({ per, amount }) => per !== 'event' && amount.currency === currency);
  const credits = stackedByPeriod(metrics, capFor('event', all, currency), contract);
  const mostIn = (horizon: Horizon): Most => {
    const known = new Map<WindowPeriod, number>();
    const windowsOf: WindowsOf = (period) => {
      const count = known.get(period) ?? mostWindows(period, horizon, contract);
      known.set(period, count);
      return count;
    };
    const before = beforeCaps(credits, windowsOf, currency);
    const bounds = caps.map((cap): Most => ({ amount: capOver(cap, windowsOf), boundBy: cap.per }));
    return bounds.reduce(
      lower,
      before === null ? { amount: null, because: 'unbounded' } : { amount: before, boundBy: null },
    );
  };
  return { month: mostIn('calendar-month'), year: mostIn('contract-year') };
}

/** The first of two equal bounds stays, so a cap that takes nothing away is not named. */
function lower(left: Most, right: Most): Most {
  if (right.amount === null) return left;
  return left.amount === null || compareMoney(right.amount, left.amount) < 0 ? right : left;
}

/** How many windows of a period a horizon can touch. */
type WindowsOf = (period: WindowPeriod) => number;

/** What can be earned in one window of each period; null where nothing bounds it. */
type Stacked = ReadonlyMap<PeriodName, Money | null>;

/** Only windows of one period can coincide, so stacking works within each period. */
function stackedByPeriod(metrics: readonly AnyMetric[], limit: Money | null, contract: Terms): Stacked {
  // `first` is bounded by the highest: whichever credit is the first, it is one of them.
  const stacking = contract.penalties?.stacking;
  const stack = stacking === 'highest' || stacking === 'first' ? higher : sum;
  const stacked = new Map<PeriodName, Money | null>();
  for (const metric of metrics) {
    const { name } = metric.window;
    // How many events a month can have, nobody knows.
    const most = name === 'event' ? null : mostOf(metric, limit, contract);
    const before = stacked.get(name);
    stacked.set(name, before === undefined ? most : stack(before, most));
  }
  return stacked;
}

/** Periods add up. */
function beforeCaps(stacked: Stacked, windowsOf: WindowsOf, currency: string): Money | null {
  let all: Money | null = { type: 'money', currency, minor: 0n };
  for (const [period, amount] of stacked) {
    const most: Money | null = period === 'event' || amount === null ? null : multiplyMoney(amount, windowsOf(period));
    all = sum(all, most);
  }
  return all;
}

const sum = (left: Money | null, right: Money | null): Money | null =>
  left === null || right === null ? null : addMoney(left, right);

const higher = (left: Money | null, right: Money | null): Money | null =>
  left === null || right === null ? null : compareMoney(right, left) > 0 ? right : left;

/** `limit` is the cap per event. */
function mostOf(metric: AnyMetric, limit: Money | null, contract: Terms): Money | null {
  const remedy = remedyOf(metric, contract);
  if (remedy === null) throw new Error('Only a metric with a remedy can earn a credit.');
  return mostBy(remedy, baseOf(remedy, metric.window, contract), limit, reachOf(metric));
}

function currencyOf(metric: AnyMetric, contract: Terms): string {
  const remedy = remedyOf(metric, contract);
  if (remedy === null) throw new Error('Only a metric with a remedy can earn a credit.');
  if ('credit' in remedy && remedy.credit.type === 'money') return remedy.credit.currency;
  return baseOf(remedy, metric.window, contract).amount.currency;
}

/** A cap of a short period stands several times within a longer horizon. */
function capOver(cap: CapInMoney, windowsOf: WindowsOf): Money {
  if (cap.per === 'event') throw new Error('A cap per event bounds each event and no period.');
  return multiplyMoney(cap.amount, windowsOf(cap.per));
}

/**
 * How many windows of a period one horizon can touch, at most, and not more than the whole term holds.
 * An agreement that renews or has no end is not limited by its term.
 */
export function mostWindows(
  period: WindowPeriod,
  horizon: Horizon,
  { agreement }: Pick<Contract, 'agreement'>,
): number {
  const { effective, ends, renewal } = agreement;
  const touched = horizon === 'contract-year' ? touchedByYear(period, effective) : touchedByMonth(period, effective);
  if (ends === undefined || renewal?.mode === 'automatic') return touched;
  return windowsBetween(period, effective, ends, effective, touched).length;
}

type Start = Contract['agreement']['effective'];

function touchedByMonth(period: WindowPeriod, { day }: Start): number {
  // 31 days from a Sunday on: that Sunday, four weeks, and two days of a sixth.
  if (period === 'calendar-week') return 6;
  return period === 'contract-year' && day !== 1 ? 2 : 1;
}

function touchedByYear(period: WindowPeriod, { day, month }: Start): number {
  switch (period) {
    // 366 days from a Sunday on: that Sunday, 52 weeks, and a Monday.
    case 'calendar-week':
      return 54;
    case 'calendar-month':
      return day === 1 ? 12 : 13;
    case 'calendar-quarter':
      return day === 1 && month % 3 === 1 ? 4 : 5;
    case 'calendar-year':
      return day === 1 && month === 1 ? 1 : 2;
    case 'contract-year':
      return 1;
  }
}
