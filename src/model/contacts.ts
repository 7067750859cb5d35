/** People and desks to call: each belongs to a party and is there for something. */
import { email, phone } from './fields/addresses.js';
import { ref } from './fields/references.js';
import { map, optional, record } from './fields/structure.js';
import { text } from './fields/texts.js';
import { words } from './fields/words.js';

export const contacts = record(
  map({
    party: ref('parties', 'whose contact it is'),
    for: words(
      'contact-for',
      ['support', 'billing', 'service-owner', 'escalation', 'complaint'],
      'what it is there for',
      {
        later: ['service-level-manager', 'security', 'emergency', 'change'],
      },
    ),
    name: text('name of the person or desk', { plain: true }),
    phone: optional(phone('number in international form')),
    email: optional(email('e-mail address')),
    hours: optional(ref('hours', 'when somebody is there')),
  }),
);
