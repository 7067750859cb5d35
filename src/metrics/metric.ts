/**
 * What a kind of metric must say of itself. A kind is one file with one constant; the model, the
 * templates and reckon ask it instead of comparing names, so that a new kind is a new file and a
 * line in `index.ts`. Easy to get wrong: `sampled`, `clock` and `share` decide which keys a
 * contract must write, so a wrong flag makes a promise that nobody can measure.
 */

export interface Metric {
  /** As in the metric catalogue; never renamed. */
  readonly id: string;
  /** `percent`: a share of 100. `time`: a duration with its clock. */
  readonly unit: 'percent' | 'time';
  /** Which result is the better one. */
  readonly better: 'higher' | 'lower';
  /** Key of a target in which the promised value stands. */
  readonly goal: Goal;
  /** Made from samples: the contract must say `measured.every` and `round`. */
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

/** `at-least` for what is better high, `at-most` for what is better low, `within` for times. */
export type Goal = 'at-least' | 'at-most' | 'within';

/** A reply is `human` or `any`; a resolution is a `workaround` or a `final-fix`. */
export type CountsWord = 'human' | 'any' | 'workaround' | 'final-fix';

/** A key that is in neither list is unknown for the kind. */
export interface Keys<Key extends string> {
  readonly required: readonly Key[];
  readonly optional: readonly Key[];
}

export type SettingKey =
  | 'accumulates'
  | 'counts'
  | 'counts-from'
  | 'down-when'
  | 'excluded-time'
  | 'failed-when'
  | 'few'
  | 'if-none'
  | 'pauses'
  | 'reopened-within'
  | 'round'
  | 'up-again-after';

export type TargetKey = 'counts' | 'hours' | 'severity' | 'share';
