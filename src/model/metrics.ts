/**
 * A metric of a contract: a kind, the service it is measured on, targets, window, who measures, and
 * what follows a miss. Which keys a kind has beside these stands in `src/metrics/<kind>.ts`; what such
 * a key looks like stands here, so that one key is the same thing in every kind.
 */
import type * as z from 'zod/mini';
import { type Goal, METRICS, type Metric, type Unit } from '../metrics/index.js';
import type { LocalDate } from '../values/calendar.js';
import type { Duration } from '../values/duration.js';
import type { Percent } from '../values/percent.js';
import type { Period } from '../values/period.js';
import type { Score } from '../values/score.js';
import { date } from './fields/dates.js';
import type { Field } from './fields/field.js';
import { count, duration, percent, period, stretch, timeSpan } from './fields/quantities.js';
import { ref, refs } from './fields/references.js';
import { score } from './fields/score.js';
import { byWord, choice, idOrText, list, map, oneOf, optional, record } from './fields/structure.js';
import { text } from './fields/texts.js';
import { flag, kind, word } from './fields/words.js';

/** Whose satisfaction; of a metric, or of the survey that it is taken from. */
export const audience = () =>
  word('audience', ['internal', 'external'], 'whose satisfaction: of the own people or of customers');

/** The answers of a survey; of a metric, or of the survey that it is taken from. */
export const scale = () => map({ from: count('the lowest answer', 0, 99), to: count('the highest answer', 1, 100) });

/** Keys that some kinds have, by the name that `src/metrics` calls them. */
const settings = {
  'abandoned-after': duration('a caller who gives up sooner than this has not abandoned the call'),
  accumulates: flag('whether short outages add up'),
  'answered-within': duration('a call answered within this time is answered in time'),
  'answers-at-least': count('with fewer answers than this there is no result', 1),
  audience: audience(),
  'claim-within': duration('how long after delivery damage or loss may be reported'),
  'complete-when': text('when an order is complete, so that its time runs'),
  counts: word('counts', ['human', 'any', 'workaround', 'final-fix'], 'what ends the clock'),
  'counts-from': word('counts-from', ['detected', 'reported', 'confirmed'], 'what starts the clock'),
  'down-when': text('when the service counts as down'),
  eligible: text('which cases count'),
  endpoints: record(text('a point between which it is measured')),
  'excluded-time': word('excluded-time', ['subtract', 'keep'], 'whether excluded time leaves the denominator too'),
  'failed-when': text('when a request counts as failed'),
  few: map({ under: count('with fewer cases than this', 2), allows: count('so many misses are no miss', 1) }),
  'if-none': word('if-none', ['met', 'not-measured'], 'the result of a window without cases'),
  item: text('what is counted as one item'),
  'loan-at-most': duration('how long lent equipment counts as a replacement'),
  'older-than': duration('an open case is old after this time'),
  pauses: refs('obligations', 'obligations of the customer that stop the clock'),
  point: text('at which point it is measured'),
  rate: text('the rate agreed', { plain: true }),
  'reopened-within': duration('a case reopened within this time runs on'),
  'repeat-within': duration('the same matter raised again within this time was not solved'),
  round: map({
    decimals: count('decimals of the result', 0, 6),
    mode: word('round-mode', ['half-up'], 'how it is rounded', { later: ['half-even', 'floor'] }),
  }),
  'satisfied-from': count('the lowest answer that is a satisfied one', 1, 100),
  scale: scale(),
  shortest: duration('an interruption shorter than this is no outage'),
  slice: duration('how long the intervals are for which results are taken'),
  survey: ref('surveys', 'which survey the answers come from'),
  tests: count('how many tests are planned for each window', 1),
  unit: text('in what it is counted, such as requests per second'),
  'up-again-after': duration('how long it must work before it counts as up'),
  weights: record(map({ of: text('what is asked about'), weight: percent('its weight') })),
};

/** Keys that targets of some kinds have. */
export const targetSettings = {
  allows: map({
    time: timeSpan('the downtime that the target allows, as it is printed'),
    in: stretch('of which time that is taken'),
  }),
  channel: word(
    'channel',
    ['telephone', 'email', 'portal', 'chat', 'whatsapp'],
    'for reports on which channel; for all the others, a target without one',
  ),
  counts: settings.counts,
  'each-dimension': flag('whether each dimension of the survey must reach it'),
  harm: word('harm', ['damage', 'loss'], 'which of the two; neither: both together'),
  hours: ref('hours', 'in which hours the time runs, or the result is taken'),
  percentile: percent('how many of the cases must keep it'),
  severity: ref('severities.levels', 'for which severity'),
  share: percent('how many of the cases must be in time'),
};

const LEAST = 'the least result that meets the target';
const MOST = 'the highest result that meets the target';

/** The key that holds what is promised, by the unit of the kind. */
const goals = {
  percent: { 'at-least': percent(LEAST), 'at-most': percent(MOST), within: null },
  time: {
    'at-least': duration(LEAST),
    'at-most': duration(MOST),
    within: duration('the longest time that meets the target'),
  },
  count: { 'at-least': count(LEAST), 'at-most': count(MOST), within: null },
  points: { 'at-least': score(LEAST, -100, 100), 'at-most': score(MOST, -100, 100), within: null },
} as const satisfies Record<Unit, Record<Goal, Field<Promised> | null>>;

/** What is promised, by the unit of the kind. */
interface PromiseOf {
  readonly percent: Percent;
  readonly time: Duration;
  readonly count: number;
  readonly points: Score;
}

type Promised = PromiseOf[Unit];

const measuredBefore = map({ from: date('first day of what was measured before'), to: date('last day of it') });

const SHARE = percent('the share of cases');

/** What stands beside the goal of a target, in the same unit as the goal; in shares where cases are counted. */
interface BesideGoal {
  readonly benchmark: z.core.$ZodType;
  readonly minimum: z.core.$ZodType;
  readonly baseline: z.core.$ZodType;
  readonly ramp: z.core.$ZodType;
}

const besideGoals = new Map<string, BesideGoal>();

/** Made once for each goal and unit, for the same reason as `common`. */
function besideGoal(metric: Metric): BesideGoal {
  const [key, value] = countsShares(metric)
    ? (['share', SHARE] as const)
    : ([metric.goal, goals[metric.unit][metric.goal]] as const);
  const id = `${key} ${metric.unit}`;
  const before = besideGoals.get(id);
  if (before !== undefined) return before;
  if (value === null) throw new Error(`Only a time is promised within, not what ${metric.id} counts.`);
  const made = {
    benchmark: optional(map({ value, source: text('where that is recorded') })),
    minimum: optional(value),
    baseline: optional(map({ value, period: measuredBefore, source: text('where that is recorded') })),
    ramp: optional(
      list(
        oneOf({
          until: map({ until: date('the last day of this step'), [key]: value }),
          for: map({
            for: duration('how long this step lasts, after the one before or the start of the service'),
            [key]: value,
          }),
        }),
        ['until', 'for'],
      ),
    ),
  };
  besideGoals.set(id, made);
  return made;
}

/** Whether targets of the kind may promise a share of the cases: then that is what falls short, not the time. */
function countsShares({ target }: Metric): boolean {
  return [...target.required, ...target.optional].includes('share');
}

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
  name: optional(text('what it is called, where the name of its kind is not enough')),
  service: ref('services', 'which service'),
  window: period('over which period a result is taken'),
  'applies-when': optional(text('under which condition alone it is promised, after "while"')),
  'baseline-period': optional(duration('for how long from the start of the service a miss has no consequence')),
  'missed-when': optional(
    word('missed-when', ['any-target', 'all-targets'], 'with several targets, when the metric is missed'),
  ),
  reward: optional(ref('penalties.remedies', 'which remedy of kind reward follows a result above the promise')),
  remedy: choice('credit', ref('penalties.remedies', 'which remedy of `penalties` follows a miss'), withoutCredit),
};

const measuredOnce = map({ ...measured, every: optional(measured.every), missing: optional(measured.missing) });
const measuredBySamples = map({ ...measured, missing: optional(measured.missing) });

type Settings = typeof settings;
type TargetSettings = typeof targetSettings;

/** A target of one kind: `{ at-least: 99.9% }`, `{ severity: p1, within: 1 hour, share: 95% }`. */
export type TargetOf<M extends Metric> = Simple<
  { readonly [K in M['goal']]: PromiseOf[M['unit']] } & {
    readonly [K in M['target']['required'][number]]: z.output<TargetSettings[K]>;
  } & { readonly [K in M['target']['optional'][number]]?: z.output<TargetSettings[K]> } & {
    /** What must be reached at least: a result between it and the goal is no miss. */
    readonly minimum?: Beside<M>;
    /** What was measured before the agreement. */
    readonly baseline?: {
      readonly value: Beside<M>;
      readonly period: { readonly from: LocalDate; readonly to: LocalDate };
      readonly source: z.output<ReturnType<typeof text>>;
    };
    /** Of an internal agreement: what others reach. */
    readonly benchmark?: { readonly value: Beside<M>; readonly source: z.output<ReturnType<typeof text>> };
    /** Easier targets until a day, in the order of the days. */
    readonly ramp?: readonly Simple<
      RampEnd & {
        readonly [K in 'share' extends TargetKeys<M> ? 'share' : M['goal']]: Beside<M>;
      }
    >[];
  }
>;

/** A step lasts until a day, or for so long after the one before it. */
type RampEnd =
  | { readonly until: LocalDate; readonly for?: undefined }
  | { readonly for: Duration; readonly until?: undefined };

type TargetKeys<M extends Metric> = M['target']['required'][number] | M['target']['optional'][number];

type Beside<M extends Metric> = 'share' extends TargetKeys<M> ? Percent : PromiseOf[M['unit']];

/** A metric of one kind, as a contract has it. */
export type MetricOf<M extends Metric> = Simple<
  {
    readonly kind: M['id'];
    readonly name?: z.output<ReturnType<typeof text>>;
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
    readonly reward?: string;
    readonly 'applies-when'?: z.output<ReturnType<typeof text>>;
    readonly 'baseline-period'?: Duration;
    readonly 'missed-when'?: 'any-target' | 'all-targets';
  } & { readonly [K in Exclude<M['settings']['required'][number], 'counts'>]: z.output<Settings[K]> } & {
    readonly [K in M['settings']['optional'][number] | ('counts' & M['settings']['required'][number])]?: z.output<
      Settings[K]
    >;
  }
>;

type Simple<T> = { [K in keyof T]: T[K] };

/** The schema of one kind. `counts` may stand on each target instead, so `invariants/counts-unsaid.ts` asks for it. */
function metricSchema(metric: Metric): z.core.$ZodObject {
  const goal = goals[metric.unit][metric.goal];
  if (goal === null) throw new Error(`Only a time is promised within, not what ${metric.id} counts.`);
  const target: Record<string, z.core.$ZodType> = { [metric.goal]: goal };
  if (metric.target.optional.includes('severity')) target.severity = optionalOnce(targetSettings.severity);
  for (const key of metric.target.required) target[key] = targetSettings[key];
  for (const key of metric.target.optional) {
    target[key] ??= optionalOnce(key === 'counts' ? countsOf(metric) : targetSettings[key]);
  }
  Object.assign(target, besideGoal(metric));
  const keys: Record<string, z.core.$ZodType> = {
    kind: kind('metric-kind', metric.id, 'what is measured', { says: 'shape' }),
    name: common.name,
    service: common.service,
    targets: list(map(target), ['severity', 'channel']),
    window: common.window,
  };
  for (const key of metric.settings.required)
    keys[key] = key === 'counts' ? optionalOnce(countsOf(metric)) : settings[key];
  for (const key of metric.settings.optional)
    keys[key] = optionalOnce(key === 'counts' ? countsOf(metric) : settings[key]);
  keys.measured = metric.sampled ? measuredBySamples : measuredOnce;
  keys['applies-when'] = common['applies-when'];
  keys['baseline-period'] = common['baseline-period'];
  keys['missed-when'] = common['missed-when'];
  keys.remedy = common.remedy;
  keys.reward = common.reward;
  return map(keys);
}

const optionals = new Map<z.core.$ZodType, z.core.$ZodType>();

/** One optional key for all kinds that have it, for the same reason as `common`. */
function optionalOnce(schema: z.core.$ZodType): z.core.$ZodType {
  const before = optionals.get(schema);
  if (before !== undefined) return before;
  const made = optional(schema);
  optionals.set(schema, made);
  return made;
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

export const metrics = record(byWord('kind', [first, ...others]) as unknown as Field<AnyMetric>);
