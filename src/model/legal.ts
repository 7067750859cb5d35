/** Law, disputes, liability, force majeure, and the regimes that a sector or a kind of customer brings with it. */
import { country, region } from './fields/addresses.js';
import { count, duration, percent, period } from './fields/quantities.js';
import { ref } from './fields/references.js';
import { choice, list, map, oneOf, optional } from './fields/structure.js';
import { LANGUAGES, name, text } from './fields/texts.js';
import { flag, word, words } from './fields/words.js';

const liability = map({
  'applies-to': word('liability-of', ['both', 'provider', 'customer'], 'whose liability is limited'),
  'at-most': map({ 'fees-payable-for': duration('the fees payable for how long') }),
  per: period('for which period'),
  'credits-count': flag('whether service credits count towards it'),
  /** Heads of loss that are not owed at all. Art. 1246 KUHPerdata counts lost profit as ordinary loss, so it is named. */
  excludes: optional(
    words(
      'liability-excludes',
      ['lost-profit', 'lost-business', 'indirect-loss'],
      'which loss is not compensated, except where nothing is limited',
    ),
  ),
  except: words(
    'liability-except',
    ['fees', 'personal-data', 'confidentiality', 'wilful-misconduct', 'gross-negligence', 'death-or-injury', 'fraud'],
    'what is never limited',
  ),
});

/** UU 8/1999 on consumers; that the customer is one stands at the party. */
const consumer = map({
  'money-back-within': duration('how long after the request money for what was not provided goes back'),
});

/** Rules of a supervisor on services that a bank or insurer buys (POJK 11/POJK.03/2022, POJK 4/POJK.05/2021). */
const financial = map({
  supervisors: words('supervisor', ['ojk', 'bank-indonesia', 'fca', 'pra'], 'who supervises the customer'),
  'audit-notice': duration('how long after a request auditors and supervisors have access'),
  'audit-report': optional(period('once in which period an independent auditor reports')),
  'continuity-test': period('once in which period the continuity plan is tested'),
  'data-in': optional(country('where data of the customer are kept')),
});

/** Perpres 16/2018 and its amendments, art. 79: a fine of one per mil a day. */
const government = map({
  'delay-fine': percent('share of the value of what is late, for each day'),
  'at-most': optional(percent('ceiling of the fine, as a share of that value')),
});

const telecom = map({
  complaints: ref('contacts', 'who takes complaints'),
  'answered-within': duration('how long after receipt a complaint is answered'),
  'settled-within': duration('how long after receipt a complaint is settled'),
});

const regimes = map({
  consumer: optional(consumer),
  financial: optional(financial),
  government: optional(government),
  telecom: optional(telecom),
});

export const legal = map({
  law: region('whose law governs; for the United Kingdom its part, as in GB-ENG'),
  disputes: list(
    oneOf({
      talks: map({ talks: duration('how long the parties talk first') }),
      mediation: map({
        mediation: text('who mediates'),
        'at-most': duration('how long after a party has asked for it the mediation ends'),
      }),
      arbitration: map({
        arbitration: name('which institution decides, by its full name'),
        seat: text('town that is the seat'),
        arbitrators: count('how many arbitrators', 1, 5),
        language: word('language', LANGUAGES, 'in which language'),
      }),
      court: map({
        court: text('which court decides'),
        exclusive: optional(flag('whether no other court may')),
      }),
    }),
  ),
  'waives-1266': optional(
    flag('whether article 1266 of the Indonesian civil code is waived as far as it asks for a court decision'),
  ),
  liability: optional(choice('none', word('none', ['none'], 'none: no limit is agreed'), liability)),
  regimes: optional(regimes),
  'force-majeure': optional(
    map({
      notice: duration('how long after the event it is announced'),
      'ends-after': duration('after how long either party may end the agreement'),
    }),
  ),
});
