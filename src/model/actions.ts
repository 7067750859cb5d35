/** What follows repeated misses when no money does: a plan, a call, a report. */
import { count, duration } from './fields/quantities.js';
import { map, record } from './fields/structure.js';
import { text } from './fields/texts.js';

export const actions = record(
  map({
    when: map({ misses: count('how many misses', 1), in: duration('within how long') }),
    do: text('what the provider then gives or does'),
    within: duration('how long after the report that shows it'),
  }),
);
