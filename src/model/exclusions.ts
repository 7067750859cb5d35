/** What does not count against the provider, and for which metrics. */
import { ref, refs } from './fields/references.js';
import { map, optional, record } from './fields/structure.js';
import { text } from './fields/texts.js';
import { word } from './fields/words.js';

export const exclusions = record(
  map({
    category: word(
      'exclusion-category',
      ['maintenance', 'customer-act', 'force-majeure', 'third-party', 'suspension'],
      'kind of reason',
      { later: ['customer-delay', 'upstream', 'beta', 'dns-ddos', 'abuse', 'quota'] },
    ),
    'applies-to': refs('metrics', 'which metrics it is taken out of'),
    text: optional(text('the reason in words, with how far it reaches')),
    proof: optional(ref('parties', 'who must show it')),
  }),
);
