/** V30. A contract in two languages is two contracts until it says which one counts. */
import type { Invariant } from './invariant.js';

export const prevailingLanguage: Invariant = {
  id: 'prevailing-language',
  says: 'A contract in two languages says which one prevails.',
  why: 'Two texts of one contract are read against each other in a dispute, and each party relies on the one that suits it.',
  fix: 'Write in agreement.prevailing which language decides.',
  source: 'Law 24/2009 art. 31; Presidential Regulation 63/2019 art. 26',
  good: [{ yaml: 'agreement: { prevailing: en }' }],
  bad: [
    { yaml: 'agreement: { prevailing: null }', at: 'agreement.languages' },
    { base: 'saas', yaml: 'agreement: { prevailing: id }', at: 'agreement.prevailing' },
  ],
  *check({ contract: { agreement } }) {
    if (agreement === undefined) return;
    const { languages, prevailing } = agreement;
    if (languages.length > 1 && prevailing === undefined) {
      yield {
        message: `The contract has the languages ${languages.join(' and ')}, and neither prevails.`,
        help: `write prevailing: ${languages.includes('id') ? 'id' : languages[0]}`,
        path: 'agreement.languages',
      };
    }
    if (prevailing !== undefined && !languages.includes(prevailing)) {
      yield {
        message: `${prevailing} prevails, and the contract does not have that language.`,
        help: `write prevailing: ${languages[0]}, or add ${prevailing} to the languages`,
        path: 'agreement.prevailing',
      };
    }
  },
};
