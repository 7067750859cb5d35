/**
 * Named facts about a contract that a clause may depend on: `{{#if facts.indonesian-law}}`. Deciding
 * is done here, in typed code, so that templates only choose words. A fact needs no value of
 * its own in the file and says nothing: testing it prints no path.
 */
import { metricOf } from '../metrics/index.js';
import type { Contract } from '../model/contract.js';
import { isConsumer, lawOf, partiesWith, partyWith } from '../model/deal.js';
import { alikeIn, metricsOfKind } from './alike-metrics.js';

/**
 * The facts of a contract in a copy that prints these languages. Each is found out once for the place that it is about:
 * many clauses ask in each language, and some facts go through the whole contract.
 */
export class Facts {
  readonly contract: Contract;
  readonly printed: readonly string[];
  private readonly held = new Map<FactName, boolean>();
  /** Of each item, by its address. */
  private readonly heldOf = new Map<string, Map<FactName, boolean>>();
  /** The units and periods that stand below a part of the contract. */
  private readonly units = new Map<object, Set<string>>();

  constructor(contract: Contract, printed: readonly string[]) {
    this.contract = contract;
    this.printed = printed;
  }

  /** `item`: the innermost one around the place that asks. */
  holds(name: FactName, item: { readonly path: string } | null): boolean {
    const fact: Fact = facts[name];
    const held = typeof fact === 'function' ? this.held : this.heldAt(item?.path ?? '');
    let holds = held.get(name);
    if (holds === undefined) {
      holds = typeof fact === 'function' ? fact(this) : fact.ofItem(this.contract, item?.path ?? '');
      held.set(name, holds);
    }
    return holds;
  }

  /** True where some duration or period below counts in that unit. */
  mentions(value: object | undefined, unit: string): boolean {
    if (value === undefined) return false;
    let found = this.units.get(value);
    if (found === undefined) {
      found = new Set();
      collectUnits(value, found);
      this.units.set(value, found);
    }
    return found.has(unit);
  }

  private heldAt(item: string): Map<FactName, boolean> {
    const held = this.heldOf.get(item) ?? new Map<FactName, boolean>();
    this.heldOf.set(item, held);
    return held;
  }
}

/** Kinds of metric whose words speak of downtime. */
const countsDowntime: ReadonlySet<string> = new Set(['availability', 'availability-band', 'max-single-outage']);

/** About the contract; or about one item of it, by the address of the innermost one around the place that asks. */
type Fact = ((facts: Facts) => boolean) | { readonly ofItem: (contract: Contract, item: string) => boolean };

export const facts = {
  'both-languages': ({ contract }) => contract.agreement.languages.length > 1,
  indonesian: ({ contract }) => contract.agreement.languages.includes('id'),
  alone: ({ contract }) => !contract.agreement.languages.includes('id'),
  'reading-copy': ({ contract, printed }) => printed.length < contract.agreement.languages.length,
  'indonesian-law': ({ contract }) => lawOf(contract) === 'ID',
  'english-law': ({ contract }) => lawOf(contract) === 'GB-ENG',
  internal: ({ contract }) => contract.agreement.outline === 'internal',
  schedule: ({ contract }) => contract.agreement.outline === 'schedule',
  notional: ({ contract }) =>
    Object.values(contract.services).some(({ fee }) => fee !== undefined && 'notional' in fee),
  'indonesian-party': ({ contract }) => Object.values(contract.parties).some((party) => party.country === 'ID'),
  wet: ({ contract }) => contract.signing.mode === 'wet',
  electronic: ({ contract }) => contract.signing.mode !== 'wet',
  certified: ({ contract }) => contract.signing.mode === 'certified',
  'price-adjustment': ({ contract }) => contract.penalties?.nature === 'price-adjustment',
  'liquidated-damages': ({ contract }) => contract.penalties?.nature === 'liquidated-damages',
  consumer: ({ contract }) => isConsumer(contract),
  individual: ({ contract }) => partyWith('customer', contract)?.party.form === 'individual',
  'several-providers': ({ contract }) => partiesWith('provider', contract).length > 1,
  'one-of-providers': { ofItem: isOneOfProviders },
  'other-provider': {
    ofItem: (contract, item) =>
      isOneOfProviders(contract, item) && partyWith('provider', contract)?.id !== item.split('.')[1],
  },
  'several-services': ({ contract }) => Object.keys(contract.services).length > 1,
  'several-documents': ({ contract }) => Object.keys(contract.documents ?? {}).length > 1,
  'several-metrics': ({ contract }) => Object.keys(contract.metrics).length > 1,
  'several-remedies': ({ contract }) => remediesIn(contract).filter(({ kind }) => kind !== 'reward').length > 1,
  'credits-in-money': ({ contract }) => givesMoney(contract),
  'credits-for-events': ({ contract }) =>
    Object.values(contract.metrics).some(({ window, remedy }) => window.name === 'event' && 'credit' in remedy),
  'days-of-fee': ({ contract }) => remediesIn(contract).some(countsDays),
  rewards: ({ contract }) => remediesIn(contract).some(({ kind }) => kind === 'reward'),
  'credits-in-steps': ({ contract }) => remediesIn(contract).some(isInSteps),
  'credits-by-amount': ({ contract }) =>
    remediesIn(contract).some((remedy) => remedy.kind !== 'reward' && !isInSteps(remedy)),
  'credits-although-met': ({ contract }) => remediesIn(contract).some(isOwedAlthoughMet),
  'fees-by-event': ({ contract }) =>
    Object.values(contract.services).some(({ fee }) => fee !== undefined && 'paid' in fee && fee.per.name === 'event'),
  'tax-included': ({ contract }) =>
    Object.values(contract.services).every(({ fee }) => fee !== undefined && 'tax' in fee && fee.tax === 'included'),
  'names-wilful-misconduct': ({ contract }) => sparesFromLimits(contract, 'wilful-misconduct'),
  'names-gross-negligence': ({ contract }) => sparesFromLimits(contract, 'gross-negligence'),
  'several-contacts': ({ contract }) => Object.keys(contract.contacts ?? {}).length > 1,
  'several-actions': ({ contract }) => Object.keys(contract.actions ?? {}).length > 1,
  'several-caps': ({ contract }) => (contract.penalties?.caps ?? []).length > 1,
  'several-exclusions': ({ contract }) => Object.keys(contract.exclusions ?? {}).length > 1,
  'has-availability': ({ contract }) => Object.values(contract.metrics).some(({ kind }) => countsDowntime.has(kind)),
  'has-clocks': ({ contract }) => Object.values(contract.metrics).some((metric) => 'counts-from' in metric),
  'several-windows': ({ contract }) =>
    new Set(Object.values(contract.metrics).map(({ window }) => window.name)).size > 1,
  'several-targets': ({ contract }) => Object.values(contract.metrics).some(({ targets }) => targets.length > 1),
  'times-for-every-case': ({ contract }) => Object.values(contract.metrics).some(timesEveryCase),
  'all-targets': ({ contract }) =>
    Object.values(contract.metrics).some((metric) => metric['missed-when'] === 'all-targets'),
  'ramp-in-months': { ofItem: isRampInMonths },
  'own-baselines': ({ contract }) =>
    Object.values(contract.metrics).some((metric) => metric['baseline-period'] !== undefined),
  'like-before': { ofItem: isLikeBefore },
  particulars: { ofItem: hasParticulars },
  'pauses-before': { ofItem: saysBefore('pauses') },
  'reopened-before': { ofItem: saysBefore('reopened-within') },
  'window-before': { ofItem: saysBefore('window') },
  'clock-before': { ofItem: saysBefore('counts-from') },
  'measured-before': { ofItem: saysBefore('measured') },
  'missing-before': { ofItem: saysBefore('measured.missing') },
  'if-none-before': { ofItem: saysBefore('if-none') },
  'round-before': { ofItem: saysBefore('round') },
  'accumulates-before': { ofItem: saysBefore('accumulates') },
  'excluded-time-before': { ofItem: saysBefore('excluded-time') },
  'few-before': { ofItem: saysBefore('few') },
  'has-minimum': ({ contract }) =>
    Object.values(contract.metrics).some(({ targets }) => targets.some(({ minimum }) => minimum !== undefined)),
  'has-severities': ({ contract }) => contract.severities !== undefined,
  'progress-reports': ({ contract }) =>
    Object.values(contract.severities?.levels ?? {}).some((level) => level['update-every'] !== undefined),
  'has-business-days': ({ contract }) => contract.calendar['business-days'] !== undefined,
  'works-every-day': ({ contract }) => new Set(contract.calendar['business-days']?.days).size === 7,
  'has-service-hours': (all) =>
    all.mentions(all.contract.metrics, 'service-hour') || all.mentions(all.contract.severities, 'service-hour'),
  'has-calendar-days': (all) => all.mentions(all.contract, 'calendar-day'),
  'has-calendar-months': (all) => all.mentions(all.contract, 'calendar-month'),
  // The highest total of credits is printed for a contract year, also where no value of the file counts in one.
  'has-contract-years': (all) => {
    const { agreement, penalties } = all.contract;
    if (penalties !== undefined && (agreement.outline === 'small-business' || givesMoney(all.contract))) return true;
    return all.mentions(all.contract, 'contract-year');
  },
  'talks-first': ({ contract }) => contract.legal?.disputes.some((step) => 'talks' in step) === true,
  'provider-business': ({ contract }) => isInBusiness(partyWith('provider', contract)?.party),
  'repeated-failure': ({ contract }) =>
    Object.keys(contract.actions ?? {}).length > 0 || (contract.termination?.chronic ?? []).length > 0,
  'small-business': ({ contract }) => contract.agreement.outline === 'small-business',
  'may-leave-failure': ({ contract }) =>
    (contract.termination?.chronic ?? []).some(({ right }) => right !== 'provider'),
  'rights-page': ({ contract }) => annexed(contract, 'rights', isFull(contract) && isConsumer(contract)),
  'exit-plan': ({ contract }) => contract.exit !== undefined && annexed(contract, 'exit', isFull(contract)),
  'refund-form': ({ contract }) =>
    contract.billing?.refund?.['mistaken-transfer']?.form === 'required' &&
    annexed(contract, 'refund-form', isFull(contract)),
  'report-form': ({ contract }) => contract.reporting !== undefined && annexed(contract, 'report-form', false),
  audit: ({ contract }) => contract.audit !== undefined || isWatched(contract),
  'personal-data': ({ contract }) => contract.security?.['personal-data']?.role === 'processor',
} as const satisfies Record<string, Fact>;

export type FactName = keyof typeof facts;

export function isFact(name: string): name is FactName {
  return Object.hasOwn(facts, name);
}

/** Whether the party at this address is one of several providers. */
function isOneOfProviders(contract: Contract, item: string): boolean {
  const [section, id] = item.split('.');
  const providers = partiesWith('provider', contract);
  return section === 'parties' && providers.length > 1 && providers.some((one) => one.id === id);
}

/** What a limit of liability or an only remedy does not reach. */
function sparesFromLimits({ legal, penalties }: Contract, conduct: 'wilful-misconduct' | 'gross-negligence'): boolean {
  return [legal?.liability, penalties?.['sole-remedy']].some(
    (limit) => typeof limit === 'object' && 'except' in limit && limit.except?.includes(conduct),
  );
}

function givesMoney(contract: Contract): boolean {
  return remediesIn(contract).some(({ kind }) => kind !== 'extension' && kind !== 'reward');
}

/** What the file says of an annex, or else what its outline does of itself. */
function annexed(
  { agreement }: Contract,
  annex: keyof NonNullable<Contract['agreement']['annexes']>,
  usual: boolean,
): boolean {
  return agreement.annexes?.[annex] ?? usual;
}

/** Whether the metric at this address is of a kind that a metric before it is of, so that its sums were said there. */
function isRampInMonths({ metrics }: Contract, item: string): boolean {
  const targets = metrics[item.split('.')[1] ?? '']?.targets ?? [];
  return targets.some(({ ramp = [] }) => ramp.some((step) => step.for !== undefined));
}

function isLikeBefore({ metrics }: Contract, item: string): boolean {
  const id = item.split('.')[1] ?? '';
  const metric = metrics[id];
  return metric !== undefined && metricsOfKind(metrics, metric.kind)[0] !== id;
}

/** Whether a target is a time for cases, and does not say how many of them must be in time; an event has one case. */
function timesEveryCase({ kind, window, targets }: Contract['metrics'][string]): boolean {
  const { goal, target } = metricOf(kind);
  if (goal !== 'within' || !target.optional.includes('share') || window.name === 'event') return false;
  return targets.some((one) => !('share' in one) || one.share === undefined);
}

/** What annex-levels says of a metric in an item of its own, beside its formula, its table and what levels share. */
const particularKeys: ReadonlySet<string> = new Set([
  'endpoints',
  'point',
  'rate',
  'eligible',
  'item',
  'survey',
  'audience',
  'shortest',
  'complete-when',
  'answered-within',
  'abandoned-after',
  'repeat-within',
  'older-than',
  'tests',
  'claim-within',
  'loan-at-most',
  'slice',
  'scale',
  'satisfied-from',
  'answers-at-least',
  'weights',
  'down-when',
  'failed-when',
  'up-again-after',
  'applies-when',
]);

/** Whether such an item follows for the metric at this address, so that it may be announced. */
function hasParticulars({ metrics }: Contract, item: string): boolean {
  const metric: Contract['metrics'][string] | undefined = metrics[item.split('.')[1] ?? ''];
  if (metric === undefined) return false;
  if (metric.kind === 'availability' || metric.kind === 'availability-band') return true;
  if (metric['missed-when'] === 'all-targets') return true;
  if ('counts' in metric && metric.counts !== undefined && metric.counts !== 'human') return true;
  if (metric.targets.some((target) => target.baseline !== undefined || ('ramp' in target && target.ramp !== undefined)))
    return true;
  return Object.entries(metric).some(([key, value]) => particularKeys.has(key) && value !== undefined);
}

/** Whether a metric before the one at this address says the same under `key`. */
function saysBefore(key: string): (contract: Contract, item: string) => boolean {
  return ({ metrics }, item) => {
    const id = item.split('.')[1] ?? '';
    return alikeIn(metrics, id, key)[0] !== id;
  };
}

function isInBusiness(party: Contract['parties'][string] | undefined): boolean {
  return party !== undefined && 'business' in party;
}

/** The full agreement, in either of its orders. */
function isFull({ agreement }: Contract): boolean {
  return agreement.outline === 'standard' || agreement.outline === 'itil';
}

/** Whether the customer, in business, relies on what it cannot see by itself: security, its data, a supervised trade. */
function isWatched(contract: Contract): boolean {
  if (isConsumer(contract)) return false;
  const { security, legal } = contract;
  return (
    security?.measures !== undefined ||
    security?.['personal-data']?.role === 'processor' ||
    legal?.regimes?.financial !== undefined
  );
}

type Remedy = NonNullable<Contract['penalties']>['remedies'][string];

function remediesIn({ penalties }: Contract): readonly Remedy[] {
  return Object.values(penalties?.remedies ?? {});
}

/** Whether a remedy gives a stated credit for a missed window, and not one that grows with time, points or cases. */
function isInSteps(remedy: Remedy): boolean {
  if (remedy.kind === 'per-event') return remedy.per === 'missed-window';
  return ['tiered-percent', 'tiered-days', 'extension'].includes(remedy.kind);
}

/** Whether a remedy is owed for a day, an hour or a case, although the promise may be kept over the whole window. */
function isOwedAlthoughMet(remedy: Remedy): boolean {
  if (remedy.kind === 'per-event') return remedy.per === 'late-item' || remedy.per === 'late-day';
  return ['day-credit', 'fee-waiver', 'late-item'].includes(remedy.kind);
}

/** Whether a remedy takes the fee by the day. */
function countsDays(remedy: Remedy): boolean {
  if ('credit' in remedy) return remedy.credit.type === 'duration';
  return ['tiered-days', 'day-credit', 'fee-waiver'].includes(remedy.kind);
}

function collectUnits(value: unknown, into: Set<string>): void {
  if (value === null || typeof value !== 'object') return;
  if ('unit' in value && typeof value.unit === 'string') into.add(value.unit);
  if ('type' in value && value.type === 'period' && 'name' in value) into.add(String(value.name));
  for (const inner of Object.values(value)) collectUnits(inner, into);
}
