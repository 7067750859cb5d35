/**
 * Credits that are charged back once the metric has been met for so many windows in a row. Easy to get
 * wrong: the count begins with the window after the miss, and one more miss begins it anew.
 */
import type { Contract } from '../model/contract.js';
import { addDays } from '../values/calendar.js';
import type { Settled } from './settle.js';
import { type Window, windowOn } from './window.js';

/** Whether a metric was met in a window; null where that window has no result yet. */
export type MetIn = (metric: string, window: Window) => boolean | null;

/**
 * The credits of which the provider may charge back what it paid. A credit that a later miss follows
 * before the row is complete stays paid. Source: at-risk terms of call centres.
 */
export function earnedBack(
  credits: readonly Settled[],
  met: MetIn,
  contract: Pick<Contract, 'agreement' | 'penalties'>,
): readonly Settled[] {
  const row = contract.penalties?.['earn-back']?.['met-in-a-row'];
  if (row === undefined) return [];
  const { effective } = contract.agreement;
  return credits.filter(({ metric, window, paid }) => {
    if (paid.minor === 0n) return false;
    let next = window;
    for (let count = 0; count < row; count += 1) {
      next = windowOn(next.period, addDays(next.last, 1), effective);
      if (met(metric, next) !== true) return false;
    }
    return true;
  });
}
