/** The parts of a contract that reckon reads, in a few words: a fee, its metrics, what a miss costs. */
import type { Contract } from '../../src/model/contract.js';
import type { AnyMetric } from '../../src/model/metrics.js';
import { allowedTime } from '../../src/reckon/allowance.js';
import type { LostTime } from '../../src/reckon/lost-time.js';
import type { Penalties, Remedy, Result } from '../../src/reckon/remedies/index.js';
import { type LocalDate, parseDate } from '../../src/values/calendar.js';
import { type Duration, parseDuration } from '../../src/values/duration.js';
import { type Money, parseMoney } from '../../src/values/money.js';
import type { Parsed } from '../../src/values/parsed.js';
import { type Percent, parsePercent, WHOLE } from '../../src/values/percent.js';
import { type Period, parsePeriod } from '../../src/values/period.js';

export type Terms = Pick<Contract, 'agreement' | 'services' | 'hours' | 'metrics' | 'penalties'>;

export interface Parts {
  readonly effective?: string;
  /** Null: without end. */
  readonly ends?: string | null;
  readonly renews?: boolean;
  readonly fees?: Readonly<Record<string, readonly [amount: string, per: string]>>;
  readonly open?: Contract['hours'][string]['open'];
  readonly metrics?: Readonly<Record<string, AnyMetric>>;
  readonly remedies?: Readonly<Record<string, Remedy>>;
  readonly caps?: readonly Cap[];
  readonly stacking?: 'sum' | 'highest' | 'first';
  readonly earnBack?: number;
  readonly minimum?: readonly [amount: string, below: 'carried-over' | 'lapses'];
}

/** `['calendar month', '50%', 'hosting', '1 calendar month']`, or money alone. */
export type Cap = readonly [per: string, atMost: string, fee?: string, lasts?: string];

export function terms(parts: Parts): Terms {
  const {
    effective = '2026-12-01',
    ends = '2027-11-30',
    fees = { hosting: ['IDR 1500000', 'calendar month'] },
  } = parts;
  return {
    agreement: {
      id: 'sample',
      type: 'external',
      subject: 'samples',
      outline: 'standard',
      languages: ['en'],
      effective: date(effective),
      ...(ends === null ? { evergreen: true } : { ends: date(ends) }),
      ...(parts.renews === true
        ? {
            renewal: {
              mode: 'automatic' as const,
              term: value(parseDuration('12 months')),
              notice: value(parseDuration('1 month')),
            },
          }
        : {}),
      revision: 1,
      status: 'draft',
    },
    services: Object.fromEntries(
      Object.entries(fees).map(([id, [amount, per]]) => [id, service(money(amount), period(per))]),
    ),
    hours: { agreed: { open: parts.open ?? { always: 'all' } } },
    metrics: parts.metrics ?? {},
    penalties: penalties(parts),
  };
}

export function uptime(more: Partial<AnyMetric & { readonly kind: 'availability' }> = {}): AnyMetric {
  return {
    kind: 'availability',
    service: 'hosting',
    targets: [{ 'at-least': percent('99.9%') }],
    window: period('calendar month'),
    'counts-from': 'detected',
    'if-none': 'met',
    round: { decimals: 3, mode: 'half-up' },
    measured: { by: 'provider', with: 'probes', every: value(parseDuration('1 minute')) },
    remedy: { credit: 'tiers' },
    ...more,
  };
}

export function reply(more: Partial<AnyMetric & { readonly kind: 'first-response' }> = {}): AnyMetric {
  return {
    kind: 'first-response',
    service: 'hosting',
    counts: 'human',
    'counts-from': 'reported',
    'if-none': 'met',
    targets: [{ within: value(parseDuration('1 hour')), share: percent('95%') }],
    window: period('calendar month'),
    measured: { by: 'provider', with: 'tickets' },
    remedy: { credit: 'late' },
    ...more,
  };
}

/** `tiers(['99.9%', '5%'], ['99.5%', '10%'])` */
export function tiers(...steps: readonly (readonly [below: string, credit: string])[]): readonly Step[] {
  return steps.map(([below, credit]) => ({ below: percent(below), credit: percent(credit) }));
}

export interface Step {
  readonly below: Percent;
  readonly credit: Percent;
}

export function tiered(...steps: readonly (readonly [below: string, credit: string])[]): Remedy {
  return { kind: 'tiered-percent', base: { fee: 'hosting' }, tiers: [...tiers(...steps)] };
}

export function perMiss(
  credit: string,
  per: 'missed-window' | 'late-item' | 'late-day' | 'item-beyond-share' = 'missed-window',
): Remedy {
  return { kind: 'per-event', base: { fee: 'hosting' }, credit: amount(credit), per };
}

/** How a metric did, where nothing is said of the rest. */
export function result(parts: Partial<Result> = {}): Result {
  return {
    measured: null,
    time: null,
    shortBy: null,
    missed: false,
    late: 0,
    lateDays: [],
    beyondShare: 0,
    lateItems: [],
    lost: null,
    ...parts,
  };
}

/** Outages in hours since the first midnight, in a window of so many hours, against a target. */
export function lost(
  agreed: number,
  target: string,
  ...outages: readonly (readonly [from: number, to: number, affected?: string])[]
): Partial<Result> {
  const time: LostTime = {
    agreed: agreed * 3600,
    allowed: allowedTime(percent(target), agreed * 3600),
    outages: outages.map(([from, to, affected]) => ({
      from: Math.round(from * 3600),
      to: Math.round(to * 3600),
      affected: affected === undefined ? WHOLE : percent(affected),
    })),
  };
  const down = time.outages.reduce((sum, { from, to }) => sum + to - from, 0);
  return { lost: time, missed: BigInt(down) * 1_000_000_000n > time.allowed.nanoseconds };
}

export const duration = (text: string): Duration => value(parseDuration(text));

export const money = (text: string): Money => value(parseMoney(text));

export const percent = (text: string): Percent => value(parsePercent(text));

export const date = (text: string): LocalDate => value(parseDate(text));

export const period = (text: string): Period => value(parsePeriod(text));

const amount = (text: string): Money | Percent => (text.endsWith('%') ? percent(text) : money(text));

function service(fee: Money, per: Period): Contract['services'][string] {
  return {
    name: 'Sample',
    description: 'samples',
    hours: 'agreed',
    fee: { amount: fee, per, paid: 'in-advance', tax: 'added' },
  };
}

function penalties(parts: Parts): Penalties {
  return {
    nature: 'price-adjustment',
    remedies: parts.remedies ?? {},
    caps: (parts.caps ?? []).map(([per, most, fee, lasts]) => ({
      per: period(per),
      'at-most': amount(most),
      ...(fee === undefined || lasts === undefined ? {} : { of: { fee, for: value(parseDuration(lasts)) } }),
    })),
    ...(parts.stacking === undefined ? {} : { stacking: parts.stacking }),
    ...(parts.minimum === undefined
      ? {}
      : { 'minimum-payout': { amount: money(parts.minimum[0]), below: parts.minimum[1] } }),
    ...(parts.earnBack === undefined ? {} : { 'earn-back': { 'met-in-a-row': parts.earnBack } }),
    paid: { as: 'credit', on: 'next-invoice' },
    claim: { automatic: true },
    'sole-remedy': { none: 'none' },
  };
}

function value<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
}
