/** Matters that the agreement leaves out on purpose, and why: silence is read as an oversight. */
import { map, record } from './fields/structure.js';
import { text } from './fields/texts.js';

export const leftOut = record(
  map({
    matter: text('what is left out'),
    because: text('why, after "because"'),
  }),
);
