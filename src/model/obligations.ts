/** What the customer must do, and what follows when it does not. */
import { duration } from './fields/quantities.js';
import { map, optional, record } from './fields/structure.js';
import { text } from './fields/texts.js';
import { word } from './fields/words.js';

export const obligations = record(
  map({
    text: text('what the customer does, after "shall"'),
    'if-missed': word('if-missed', ['pause-clock', 'none'], 'what follows', { later: ['exclude', 'fee'] }),
    'pauses-from': optional(word('pauses-from', ['question'], 'from when the clock stands')),
    'pauses-at-most': optional(duration('how long it stands at most')),
  }),
);
