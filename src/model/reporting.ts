/** What is reported, how often and to whom. */
import { url } from './fields/addresses.js';
import { duration, period } from './fields/quantities.js';
import { refs } from './fields/references.js';
import { map, optional } from './fields/structure.js';
import { words } from './fields/words.js';

export const reporting = map({
  every: period('for each of which period'),
  due: duration('how long after its end'),
  to: optional(refs('contacts', 'who gets it')),
  contents: words(
    'report-contents',
    ['attainment', 'incidents', 'exclusions', 'credits', 'open-actions'],
    'what stands in it',
  ),
  portal: optional(url('where current figures can be seen')),
});
