/** How the contract is looked at again, and how it is changed. */
import { duration } from './fields/quantities.js';
import { map } from './fields/structure.js';
import { word } from './fields/words.js';

export const review = map({
  every: duration('how often the parties meet over it'),
  changes: word('changes', ['written-agreement'], 'how it is changed', { later: ['notice'] }),
});
