/** V18. Two windows of one entry that share minutes say one thing twice, and mostly mean another. */

import { keyPath } from '../../source/path.js';
import { DAY_NAMES } from '../../values/calendar.js';
import type { Contract } from '../contract.js';
import { itemAddress } from '../item-ids.js';
import type { Opening } from '../week.js';
import { type Invariant, seeAlso, type Violation } from './invariant.js';

export const windowsOverlap: Invariant = {
  id: 'windows-overlap',
  says: 'No minute of the week lies in two windows of the same hours.',
  why: 'A day or a time was mistyped: hours that overlap are shorter in the week than their author counted.',
  fix: 'Change the days or the times so that each minute is in one window, or make one window of both.',
  source: 'practice',
  good: [
    {
      yaml: 'hours: { office: { open: [{ days: [mon], from: "08:00", to: "12:00" }, { days: [mon], from: "12:00", to: "17:00" }] } }',
    },
  ],
  bad: [
    {
      yaml: 'hours: { office: { open: [{ days: business-days, from: "08:00", to: "12:00" }, { days: [fri], from: "11:00", to: "15:00" }] } }',
      at: 'hours.office.open[2].from',
    },
    {
      yaml: 'maintenance: { windows: [{ days: [sun], from: "00:00", to: "04:00" }, { days: [sat, sun], from: "03:00", to: "05:00" }] }',
      at: 'maintenance.windows[2].from',
    },
  ],
  *check({ contract: { hours, maintenance, calendar } }) {
    for (const [id, { open }] of Object.entries(hours ?? {})) {
      if (!('always' in open)) yield* overlaps(keyPath(keyPath('hours', id), 'open'), open, calendar);
    }
    yield* overlaps('maintenance.windows', maintenance?.windows ?? [], calendar);
  },
};

function* overlaps(
  path: string,
  windows: readonly Opening[],
  calendar: Contract['calendar'] | undefined,
): Iterable<Violation> {
  const business = calendar?.['business-days']?.days ?? [];
  const ends = new Map<string, { readonly index: number; readonly from: number; readonly to: number }[]>();
  for (const [index, { days, from, to }] of windows.entries()) {
    const on = DAY_NAMES.filter((day) => (days === 'business-days' ? business : days).includes(day));
    const twin = on
      .flatMap((day) => ends.get(day) ?? [])
      .find((other) => other.from < to.minutes && from.minutes < other.to);
    for (const day of on) {
      const known = ends.get(day) ?? [];
      ends.set(day, [...known, { index, from: from.minutes, to: to.minutes }]);
    }
    if (twin === undefined) continue;
    yield {
      message: 'This window has minutes that another window of the same hours has too.',
      help: 'let it begin where the other one ends, or take the day out of one of them',
      path: `${itemAddress(path, windows, index)}.from`,
      related: [seeAlso('the other', itemAddress(path, windows, twin.index))],
    };
  }
}
