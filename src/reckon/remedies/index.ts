/** The kinds of remedy. What follows instead of a remedy is an action, and no sum. */

import type { Money } from '../../values/money.js';
import type { Base } from '../credit.js';
import { affectedRatio } from './affected-ratio.js';
import { dayCredit } from './day-credit.js';
import { extension } from './extension.js';
import { feeWaiver } from './fee-waiver.js';
import { lateItem } from './late-item.js';
import { perEvent } from './per-event.js';
import { perUnitTime } from './per-unit-time.js';
import { pointShortfall } from './point-shortfall.js';
import { prorata } from './prorata.js';
import type { Reach, Remedy, RemedyKind, RemedyOf, Result } from './remedy.js';
import { reward } from './reward.js';
import { tieredDays } from './tiered-days.js';
import { tieredPercent } from './tiered-percent.js';

const REMEDIES: { readonly [K in Remedy['kind']]: RemedyKind<RemedyOf<K>> } = {
  'tiered-percent': tieredPercent,
  'tiered-days': tieredDays,
  'per-event': perEvent,
  'per-unit-time': perUnitTime,
  prorata,
  'day-credit': dayCredit,
  'point-shortfall': pointShortfall,
  'late-item': lateItem,
  'affected-ratio': affectedRatio,
  'fee-waiver': feeWaiver,
  extension,
  reward,
};

/** What a result earns, before stacking and caps; `limit` is the cap per event, null without one. */
export function owedBy(remedy: Remedy, base: Base, limit: Money | null, result: Result): Money {
  return kindOf(remedy).owed(remedy, base, limit, result);
}

/** The most that a result of one window can earn, before stacking and caps; null where nothing but a cap bounds it. */
export function mostBy(remedy: Remedy, base: Base, limit: Money | null, reach: Reach | null): Money | null {
  return kindOf(remedy).most(remedy, base, limit, reach);
}

/** The table gives each remedy the entry of its own kind, which the compiler cannot see through a union. */
function kindOf<R extends Remedy>(remedy: R): RemedyKind<R> {
  return REMEDIES[remedy.kind] as unknown as RemedyKind<R>;
}

export { daysAdded } from './extension.js';
export type { LateItem, Penalties, Reach, Remedy, RemedyOf, Result } from './remedy.js';
export { type Reward, rewardFor } from './reward.js';
