/** Planned work: when, how much of it, announced how long before, and emergency work. */
import { days, monthDay, time } from './fields/dates.js';
import { duration, period } from './fields/quantities.js';
import { list, map, optional } from './fields/structure.js';
import { flag } from './fields/words.js';

export const maintenance = map({
  windows: list(
    map({
      days: days('days of the week, or business-days'),
      from: time('first minute'),
      to: time('first minute after it'),
    }),
  ),
  'at-most': map({ total: duration('how long in all'), per: period('in which period') }),
  notice: duration('how long before it is announced'),
  'not-on': optional(list(monthDay('a day of every year without planned work'))),
  emergency: optional(
    map({
      notice: duration('how long before emergency work is announced'),
      'is-downtime': flag('whether emergency work counts as downtime'),
    }),
  ),
});
