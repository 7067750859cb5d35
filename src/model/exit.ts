/** What happens to data and domains at the end. */
import { duration } from './fields/quantities.js';
import { ref } from './fields/references.js';
import { map, optional } from './fields/structure.js';
import { text } from './fields/texts.js';
import { flag } from './fields/words.js';

export const exit = map({
  export: optional(map({ format: text('in what form'), within: duration('how long after the end') })),
  kept: optional(duration('how long after the end data are kept, then deleted')),
  'last-warning': optional(duration('how long before the deletion the customer is warned')),
  'deletion-proof': optional(flag('whether the deletion is shown in writing')),
  domains: optional(
    map({
      registrant: ref('parties', 'whose the domain names are'),
      'transfer-code-within': duration('how long after the request the code is given'),
    }),
  ),
});
