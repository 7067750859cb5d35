/** The kinds of remedy that pay money. What follows instead of money is an action, and no sum. */

import type { Money } from '../../values/money.js';
import type { Base } from '../credit.js';
import { perEvent } from './per-event.js';
import type { Remedy, RemedyKind, Result } from './remedy.js';
import { tieredPercent } from './tiered-percent.js';

const REMEDIES: { readonly [K in Remedy['kind']]: RemedyKind<Extract<Remedy, { readonly kind: K }>> } = {
  'tiered-percent': tieredPercent,
  'per-event': perEvent,
};

/** What a result earns, before stacking and caps; `limit` is the cap per event, null without one. */
export function owedBy(remedy: Remedy, base: Base, limit: Money | null, result: Result): Money {
  return kindOf(remedy).owed(remedy, base, limit, result);
}

/** The most that a result of one window can earn, before stacking and caps; null where nothing but a cap bounds it. */
export function mostBy(remedy: Remedy, base: Base, limit: Money | null): Money | null {
  return kindOf(remedy).most(remedy, base, limit);
}

/** The table gives each remedy the entry of its own kind, which the compiler cannot see through a union. */
function kindOf<R extends Remedy>(remedy: R): RemedyKind<R> {
  return REMEDIES[remedy.kind] as unknown as RemedyKind<R>;
}

export type { Penalties, Remedy, Result } from './remedy.js';
