/** A window of the week that ends before it begins. One over midnight is two windows, because it has two days. */
import { keyPath } from '../../source/path.js';
import { printTime, type TimeOfDay } from '../../values/time.js';
import { itemAddress } from '../item-ids.js';
import { type Invariant, seeAlso, type Violation } from './invariant.js';

interface Window {
  readonly from: TimeOfDay;
  readonly to: TimeOfDay;
}

export const emptyWindow: Invariant = {
  id: 'empty-window',
  says: 'A window of the week ends after it begins, on the same day.',
  why: 'A window that ends before it begins holds no minute: a promise in those hours promises nothing.',
  fix: 'Write a later end; a window over midnight is two, one to 24:00 and one from 00:00 of the next day.',
  source: 'practice',
  good: [
    {
      yaml: 'maintenance: { windows: [{ days: [sat], from: "22:00", to: "24:00" }, { days: [sun], from: "00:00", to: "02:00" }] }',
    },
  ],
  bad: [
    {
      yaml: 'maintenance: { windows: [{ days: [sun], from: "22:00", to: "04:00" }] }',
      at: 'maintenance.windows[1].to',
    },
    {
      yaml: 'hours: { office: { open: [{ days: business-days, from: "08:00", to: "08:00" }] } }',
      at: 'hours.office.open[1].to',
    },
  ],
  *check({ contract: { hours, maintenance } }) {
    for (const [id, { open }] of Object.entries(hours ?? {})) {
      if (!('always' in open)) yield* emptyIn(keyPath(keyPath('hours', id), 'open'), open);
    }
    yield* emptyIn('maintenance.windows', maintenance?.windows ?? []);
  },
};

function* emptyIn(path: string, windows: readonly Window[]): Iterable<Violation> {
  for (const [index, { from, to }] of windows.entries()) {
    if (to.minutes > from.minutes) continue;
    const item = itemAddress(path, windows, index);
    const midnight = to.minutes < from.minutes;
    yield {
      message: `The window ends at ${printTime(to)}, and begins at ${printTime(from)}.`,
      help: midnight ? `write two windows, to "24:00" and from "00:00" of the next day` : 'write a later end',
      path: `${item}.to`,
      related: [seeAlso('its beginning', `${item}.from`)],
    };
  }
}
