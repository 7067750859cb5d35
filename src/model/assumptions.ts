/** What an agreement rests on: what both sides take for granted, and the people and means that each brings. */
import { ref } from './fields/references.js';
import { map, record } from './fields/structure.js';
import { text } from './fields/texts.js';

export const assumptions = record(text('what is taken for granted, as a whole sentence without its full stop'));

export const resources = record(
  map({
    from: ref('parties', 'who makes it available'),
    text: text('which people or means, as a noun phrase'),
  }),
);
