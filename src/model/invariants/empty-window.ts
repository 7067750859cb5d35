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
