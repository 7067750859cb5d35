/** Named hours: around the clock, or windows in the week. Times are in `calendar.zone`. */
import { days, time } from './fields/dates.js';
import { choice, list, map, record } from './fields/structure.js';
import { word } from './fields/words.js';

export const hours = record(
  map({
    open: choice(
      'always',
      word('open', ['all'], 'all: every hour of every day'),
      list(
        map({
          days: days('business-days, or a list of days'),
          from: time('first minute'),
          to: time('first minute after it; 24:00 for midnight'),
        }),
      ),
    ),
  }),
);
