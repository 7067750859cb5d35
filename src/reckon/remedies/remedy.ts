/**
 * What a kind of remedy must answer: what a result earns, and the most that any result can earn. One
 * kind a file; `index.ts` lists them by the kind's name.
 */
import type { Contract } from '../../model/contract.js';
import type { Money } from '../../values/money.js';
import type { Percent } from '../../values/percent.js';
import type { Base } from '../credit.js';

export type Penalties = NonNullable<Contract['penalties']>;

export type Remedy = Penalties['remedies'][string];

/** How one metric did in one window. */
export interface Result {
  /** The measured share, rounded as the contract says; null where nothing was measured. */
  readonly measured: Percent | null;
  /** Whether the metric was missed, after `few`, `if-none` and `missed-when`. */
  readonly missed: boolean;
  /** Cases that were late. */
  readonly late: number;
  /** Late cases beyond those that the promised share allows. */
  readonly beyondShare: number;
}

/** `base` is the fee for the window of the metric; `limit` the cap per event, which no single credit exceeds. */
export interface RemedyKind<R extends Remedy> {
  /** Before stacking and the other caps, rounded half up once for each credit. */
  owed(remedy: R, base: Base, limit: Money | null, result: Result): Money;
  /** The most for one window, whatever the result; null where only a cap can bound it. */
  most(remedy: R, base: Base, limit: Money | null): Money | null;
}
