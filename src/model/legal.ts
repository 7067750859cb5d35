/** Law, disputes, liability, force majeure. */
import { region } from './fields/addresses.js';
import { duration, period } from './fields/quantities.js';
import { choice, list, map, oneOf, optional } from './fields/structure.js';
import { text } from './fields/texts.js';
import { flag, word, words } from './fields/words.js';

const liability = map({
  'applies-to': word('liability-of', ['both', 'provider', 'customer'], 'whose liability is limited'),
  'at-most': map({ 'fees-payable-for': duration('the fees payable for how long') }),
  per: period('for which period'),
  'credits-count': flag('whether service credits count towards it'),
  except: words(
    'liability-except',
    ['fees', 'personal-data', 'confidentiality', 'wilful-misconduct', 'gross-negligence', 'death-or-injury', 'fraud'],
    'what is never limited',
  ),
});

export const legal = map({
  law: region('whose law governs; for the United Kingdom its part, as in GB-ENG'),
  disputes: list(
    oneOf({
      talks: map({ talks: duration('how long the parties talk first') }),
      court: map({
        court: text('which court decides'),
        exclusive: optional(flag('whether no other court may')),
      }),
    }),
  ),
  'waives-1266': optional(flag('whether articles 1266 and 1267 of the Indonesian civil code are waived')),
  liability: choice('none', word('none', ['none'], 'none: no limit is agreed'), liability),
  'force-majeure': optional(
    map({
      notice: duration('how long after the event it is announced'),
      'ends-after': duration('after how long either party may end the agreement'),
    }),
  ),
});
