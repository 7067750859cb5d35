/** One party, one name: a contract that says Provider throughout and PIHAK PERTAMA once makes a reader count parties. */
import type { Rule } from '../rule.js';
import { placeIn, placesOf } from '../wording-patterns.js';

export const partyCalledOtherwise: Rule = {
  id: 'party-called-otherwise',
  severity: 'warning',
  about: 'contract',
  says: 'The texts of the author call the parties as the rest of the contract does: Provider and Customer, Penyedia Layanan and Pelanggan.',
  why: 'PIHAK PERTAMA is whoever stands first, which here is nobody’s name: each side can say that the duty is the other’s.',
  fix: 'Write the Provider or the Customer, Penyedia Layanan or Pelanggan.',
  source: 'practice: one name for one party',
  good: [
    {
      yaml: 'services: { hosting: { demarcation: { en: the devices of the Provider, id: perangkat milik Penyedia Layanan } } }',
    },
  ],
  bad: [
    {
      yaml: 'services: { hosting: { demarcation: { en: the devices of the Provider, id: perangkat milik PIHAK PERTAMA } } }',
      at: 'services.hosting.demarcation.id',
    },
  ],
  *check({ contract, passages, wording }) {
    if (contract.parties === undefined) return;
    for (const passage of passages) {
      const words = wording(passage.language);
      const [found] = words ? placesOf(passage.text, words.judged.ranks) : [];
      if (found === undefined) continue;
      yield {
        message: `The text calls a party ${found[0]}, and the contract calls it by its role.`,
        help: 'write the Provider or the Customer, Penyedia Layanan or Pelanggan',
        ...placeIn(passage, found.index, found.index + found[0].length),
      };
    }
  },
};
