/** How long secrets are kept. */
import { duration } from './fields/quantities.js';
import { map } from './fields/structure.js';
import { word } from './fields/words.js';

export const confidentiality = map({
  lasts: duration('how long'),
  from: word('confidentiality-from', ['end'], 'from when', { later: ['disclosure'] }),
});
