/**
 * A metric of a contract: a kind, the service it is measured on, targets, window, who measures, and
 * what follows a miss. Which keys a kind has beside these stands in `src/metrics/<kind>.ts`; what such
 * a key looks like stands here, so that one key is the same thing in every kind.
 */
import * as z from 'zod/mini';
import { METRICS, type Metric } from '../metrics/index.js';
import type { Period } from '../values/period.js';
import type { Field } from './fields/field.js';
import { count, duration, percent, period } from './fields/quantities.js';
import { ref, refs } from './fields/references.js';
import { choice, idOrText, list, map, optional, record } from './fields/structure.js';
import { text } from './fields/texts.js';
import { flag, kind, word } from './fields/words.js';

/** Kinds of metric that are known and not built yet. Source: the catalogue of metrics. */
const LATER_METRICS: readonly string[] = [
  'availability-band',
  'max-single-outage',
  'outage-count',
  'latency-pctl',
  'throughput',
  'update-interval',
  'mttr',
  'mtbf',
  'fcr',
  'reopen-rate',
  'backlog-age',
  'backup-success',
  'restore-test',
  'packet-loss',
  'jitter',
  'rtt',
  'bandwidth',
  'answer-service-level',
  'asa',
  'abandonment',
  'csat',
  'nps',
  'servqual-gap',
  'csi',
  'on-time-delivery',
  'damage-loss',
  'lead-time',
  'repair-replace',
  'report-timeliness',
  'accuracy',
  'security-notice',
  'patch',
];

/** Keys that some kinds have, by the name that `src/metrics` calls them. */
const settings = {
  accumulates: flag('whether short outages add up'),
  counts: word('counts', ['human', 'any', 'workaround', 'final-fix'], 'what ends the clock'),
  'counts-from': word('counts-from', ['detected', 'reported', 'confirmed'], 'what starts the clock'),
  'down-when': text('when the service counts as down'),
  'excluded-time': word('excluded-time', ['subtract', 'keep'], 'whether excluded time leaves the denominator too'),
  'failed-when': text('when a request counts as failed'),
  few: map({ under: count('with fewer cases than this', 2), allows: count('so many misses are no miss', 1) }),
  'if-none': word('if-none', ['met', 'not-measured'], 'the result of a window without cases'),
  pauses: refs('obligations', 'obligations of the customer that stop the clock'),
  'reopened-within': duration('a case reopened within this time runs on'),
  round: map({
    decimals: count('decimals of the result', 0, 6),
    mode: word('round-mode', ['half-up'], 'how it is rounded', { later: ['half-even', 'floor'] }),
  }),
  'up-again-after': duration('how long it must work before it counts as up'),
};

/** Keys that targets of some kinds have. */
const targetSettings = {
  counts: settings.counts,
  hours: ref('hours', 'in which hours the time runs'),
  severity: ref('severities.levels', 'for which severity'),
  share: percent('how many of the cases must be in time'),
};

/** The key that holds what is promised. */
const goals = {
  'at-least': percent('the least result that meets the target'),
  'at-most': percent('the highest result that meets the target'),
  within: duration('the longest time that meets the target'),
};

const measured = {
  by: ref('parties', 'who measures'),
  with: text('what it is measured with'),
  every: duration('how often it is sampled'),
  missing: word('measured-missing', ['bad', 'good', 'excluded'], 'what a missing sample or time counts as'),
};

/** `{ none: <id of an action> }`, or the reason in the author's words. */
const withoutCredit = map({
  none: idOrText(
    'action',
    ref('actions', 'which action follows instead of money, or why nothing does'),
    'reason',
    text('why nothing follows'),
  ),
});

/** What every kind has beside its own keys. Made once: a schema costs time when the program starts. */
const common = {
  service: ref('services', 'which service'),
  window: period('over which period a result is taken'),
  'missed-when': optional(
    word('missed-when', ['any-target', 'all-targets'], 'with several targets, when the metric is missed'),
  ),
  remedy: choice('credit', ref('penalties.remedies', 'which remedy of `penalties` follows a miss'), withoutCredit),
};

const measuredOnce = map({ ...measured, every: optional(measured.every), missing: optional(measured.missing) });
const measuredBySamples = map({ ...measured, missing: optional(measured.missing) });

type Settings = typeof settings;
type TargetSettings = typeof targetSettings;
type Goals = typeof goals;

/** A target of one kind: `{ at-least: 99.9% }`, `{ severity: p1, within: 1 hour, share: 95% }`. */
export type TargetOf<M extends Metric> = Simple<
  { readonly [K in M['goal']]: z.output<Goals[K]> } & {
    readonly [K in M['target']['required'][number]]: z.output<TargetSettings[K]>;
  } & { readonly [K in M['target']['optional'][number]]?: z.output<TargetSettings[K]> }
>;

/** A metric of one kind, as a contract has it. */
export type MetricOf<M extends Metric> = Simple<
  {
    readonly kind: M['id'];
    readonly service: string;
    readonly targets: readonly TargetOf<M>[];
    readonly window: Period;
    readonly measured: Simple<
      {
        readonly by: string;
        readonly with: z.output<typeof measured.with>;
        readonly missing?: z.output<typeof measured.missing>;
      } & (M['sampled'] extends true
        ? { readonly every: z.output<typeof measured.every> }
        : { readonly every?: z.output<typeof measured.every> })
    >;
    readonly remedy: z.output<typeof common.remedy>;
    readonly 'missed-when'?: 'any-target' | 'all-targets';
  } & { readonly [K in Exclude<M['settings']['required'][number], 'counts'>]: z.output<Settings[K]> } & {
    readonly [K in M['settings']['optional'][number] | ('counts' & M['settings']['required'][number])]?: z.output<
      Settings[K]
    >;
  }
>;

type Simple<T> = { [K in keyof T]: T[K] };

/** The schema of one kind. `counts` may stand on each target instead, so `invariants/counts-unsaid.ts` asks for it. */
function metricSchema(metric: Metric): z.ZodMiniObject {
  const target: Record<string, z.core.$ZodType> = { [metric.goal]: goals[metric.goal] };
  if (metric.target.optional.includes('severity')) target.severity = optional(targetSettings.severity);
  for (const key of metric.target.required) target[key] = targetSettings[key];
  for (const key of metric.target.optional) {
    target[key] ??= optional(key === 'counts' ? countsOf(metric) : targetSettings[key]);
  }
  const keys: Record<string, z.core.$ZodType> = {
    kind: kind('metric-kind', metric.id, 'what is measured', { later: LATER_METRICS, says: 'shape' }),
    service: common.service,
    targets: list(map(target), ['severity']),
    window: common.window,
  };
  for (const key of metric.settings.required) keys[key] = key === 'counts' ? optional(countsOf(metric)) : settings[key];
  for (const key of metric.settings.optional) keys[key] = optional(key === 'counts' ? countsOf(metric) : settings[key]);
  keys.measured = metric.sampled ? measuredBySamples : measuredOnce;
  keys['missed-when'] = common['missed-when'];
  keys.remedy = common.remedy;
  return map(keys);
}

function countsOf(metric: Metric) {
  return word('counts', metric.counts, 'what ends the clock');
}

/** Any metric of a contract; `kind` tells which. */
export type AnyMetric = OfKind<(typeof METRICS)[number]>;

// Distributes over the kinds, so that `kind` narrows.
type OfKind<M> = M extends Metric ? MetricOf<M> : never;

// The schema is built from the table of kinds, so the compiler cannot follow it: the type above says what it gives.
const [first, ...others] = METRICS.map(metricSchema);
if (first === undefined) throw new Error('There is at least one kind of metric.');

export const metrics = record(z.discriminatedUnion('kind', [first, ...others]) as unknown as Field<AnyMetric>);
