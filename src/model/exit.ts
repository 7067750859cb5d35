/** What happens to data and domains at the end, and who helps with the move. */
import { duration, money, period } from './fields/quantities.js';
import { ref } from './fields/references.js';
import { choice, map, optional } from './fields/structure.js';
import { text } from './fields/texts.js';
import { flag, word } from './fields/words.js';

export const exit = map({
  export: optional(map({ format: text('in what form'), within: duration('how long after the end') })),
  kept: optional(duration('how long after the end data are kept, then deleted')),
  'last-warning': optional(duration('how long before the deletion the customer is warned')),
  'deletion-proof': optional(flag('whether the deletion is shown in writing')),
  assistance: optional(
    map({
      lasts: duration('how long after the end the provider helps with the move'),
      with: text('what it helps with, after "with"'),
      price: choice(
        'included',
        word('assistance-price', ['included'], 'included: without a charge, or else what it costs'),
        map({ amount: money('what the help costs'), per: period('for which period, or each event') }),
      ),
    }),
  ),
  domains: optional(
    map({
      registrant: ref('parties', 'whose the domain names are'),
      'transfer-code-within': duration('how long after the request the code is given'),
    }),
  ),
});
