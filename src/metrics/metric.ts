/**
 * What a kind of metric must say of itself. A kind is one file with one constant; the model, the
 * templates and reckon ask it instead of comparing names, so that a new kind is a new file and a
 * line in `index.ts`. Easy to get wrong: `sampled`, `clock` and `share` decide which keys a
 * contract must write, so a wrong flag makes a promise that nobody can measure.
 */

export interface Metric {
  /** As in the metric catalogue; never renamed. */
  readonly id: string;
  /** In what a promise is written: a share of 100, a duration with its clock, a number of things, points of a survey. */
  readonly unit: Unit;
  /** Which result is the better one. */
  readonly better: 'higher' | 'lower';
  /** Key of a target in which the promised value stands. */
  readonly goal: Goal;
  /** Made from samples: the contract must say `measured.every`. */
  readonly sampled: boolean;
  /** A clock runs: the contract must say `counts-from`. */
  readonly clock: boolean;
  /** A share of something that may not occur in a window: the contract must say `if-none`. */
  readonly share: boolean;
  /** What may end the clock, the words that `counts` may have; empty where only one thing can. */
  readonly counts: readonly CountsWord[];
  /** Its own keys beside those every metric has (kind, service, targets, window, measured, remedy, missed-when). */
  readonly settings: Keys<SettingKey>;
  /** Keys of its targets beside `goal`. */
  readonly target: Keys<TargetKey>;
}

export type Unit = 'percent' | 'time' | 'count' | 'points';

/** `at-least` for what is better high, `at-most` for what is better low, `within` for times that pass while somebody waits. */
export type Goal = 'at-least' | 'at-most' | 'within';

/** A reply is `human` or `any`; a resolution is a `workaround` or a `final-fix`. */
export type CountsWord = 'human' | 'any' | 'workaround' | 'final-fix';

/** A key that is in neither list is unknown for the kind. */
export interface Keys<Key extends string> {
  readonly required: readonly Key[];
  readonly optional: readonly Key[];
}

export type SettingKey =
  | 'abandoned-after'
  | 'accumulates'
  | 'answered-within'
  | 'answers-at-least'
  | 'audience'
  | 'claim-within'
  | 'complete-when'
  | 'counts'
  | 'counts-from'
  | 'down-when'
  | 'eligible'
  | 'endpoints'
  | 'excluded-time'
  | 'failed-when'
  | 'few'
  | 'if-none'
  | 'item'
  | 'loan-at-most'
  | 'older-than'
  | 'pauses'
  | 'point'
  | 'rate'
  | 'reopened-within'
  | 'repeat-within'
  | 'round'
  | 'satisfied-from'
  | 'scale'
  | 'shortest'
  | 'slice'
  | 'survey'
  | 'tests'
  | 'unit'
  | 'up-again-after'
  | 'weights';

export type TargetKey =
  | 'allows'
  | 'channel'
  | 'counts'
  | 'each-dimension'
  | 'harm'
  | 'hours'
  | 'percentile'
  | 'severity'
  | 'share';
