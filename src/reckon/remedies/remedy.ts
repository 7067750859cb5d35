/**
 * What a kind of remedy must answer: what a result earns, and the most that any result can earn. One
 * kind a file; `index.ts` lists them by the kind's name.
 */
import type { Contract } from '../../model/contract.js';
import type { Money } from '../../values/money.js';
import type { Percent } from '../../values/percent.js';
import type { Base } from '../credit.js';
import type { LostTime } from '../lost-time.js';
import type { Reading } from '../tiers.js';

export type Penalties = NonNullable<Contract['penalties']>;

export type Remedy = Penalties['remedies'][string];

/** A remedy of one kind. */
export type RemedyOf<K extends Remedy['kind']> = Extract<Remedy, { readonly kind: K }>;

/** How one metric did in one window. What its kind does not measure is null or empty. */
export interface Result extends Reading {
  /** Whether the metric was missed, after `few`, `if-none` and `missed-when`. */
  readonly missed: boolean;
  /** By how many percentage points the result is worse than the target. */
  readonly shortBy: Percent | null;
  /** Cases that were late. */
  readonly late: number;
  /** Of each late case, its late days in this window: calendar days after the due one, up to the one on which it was done. */
  readonly lateDays: readonly number[];
  /** Late cases beyond those that the promised share allows. */
  readonly beyondShare: number;
  /** How many days each late item was late, and its price where it is not the fee. */
  readonly lateItems: readonly LateItem[];
  /** The time the service was out. */
  readonly lost: LostTime | null;
}

export interface LateItem {
  readonly days: number;
  readonly price: Money | null;
}

/** How bad one window can be: what bounds a remedy that counts time or points. */
export interface Reach {
  /** Days of the longest window. */
  readonly days: number;
  /** The share of the window that the target leaves; nothing where it leaves nothing. */
  readonly allowed: Percent;
  /** The most percentage points by which a result can miss the target. */
  readonly points: Percent;
}

/** `base` is the fee for the window of the metric; `limit` the cap per event, which no single credit exceeds. */
export interface RemedyKind<R extends Remedy> {
  /** Before stacking and the other caps, rounded half up once for each credit. */
  owed(remedy: R, base: Base, limit: Money | null, result: Result): Money;
  /** The most for one window, whatever the result; null where only a cap can bound it (also where the window has no length). */
  most(remedy: R, base: Base, limit: Money | null, reach: Reach | null): Money | null;
}
