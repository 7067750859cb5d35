/** How the contract ends before its time. */
import { count, duration, percent } from './fields/quantities.js';
import { ref } from './fields/references.js';
import { list, map, oneOf, optional } from './fields/structure.js';
import { word, words } from './fields/words.js';

const right = () => word('right', ['both', 'customer', 'provider'], 'who may end it');

const chronic = () => ({
  metric: ref('metrics', 'which metric'),
  right: right(),
  notice: duration('how long before the ending takes effect'),
  'exercise-within': duration('how long after the report that shows it'),
});

export const termination = map({
  'for-breach': optional(map({ right: right(), cure: duration('how long to put it right') })),
  'for-convenience': optional(
    map({
      right: right(),
      'not-before': optional(duration('how long after the first day at the earliest')),
      notice: duration('how long before the ending takes effect'),
    }),
  ),
  chronic: optional(
    list(
      oneOf({
        misses: map({ ...chronic(), misses: count('how many missed windows', 1), in: duration('within how long') }),
        below: map({ ...chronic(), below: percent('a single result below this') }),
      }),
      ['metric', 'misses?', 'below?'],
    ),
  ),
  'refund-prepaid': optional(
    words(
      'refund-reason',
      ['breach-by-provider', 'chronic', 'force-majeure'],
      'after which endings prepaid fees go back',
    ),
  ),
  'refund-within': optional(duration('how long after the end prepaid fees go back')),
});
