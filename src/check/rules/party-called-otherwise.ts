/** One party, one name: a contract that says Provider throughout and PIHAK PERTAMA once makes a reader count parties. */
import type { Rule } from '../rule.js';

const OTHERWISE = /\b(?:PIHAK (?:PERTAMA|KEDUA)|(?:the )?(?:FIRST|SECOND) PARTY)\b/i;

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
  *check({ contract, passages }) {
    if (contract.parties === undefined) return;
    for (const { text, path, span } of passages) {
      const found = OTHERWISE.exec(text);
      if (found === null) continue;
      yield {
        message: `The text calls a party ${found[0]}, and the contract calls it by its role.`,
        help: 'write the Provider or the Customer, Penyedia Layanan or Pelanggan',
        path,
        span,
      };
    }
  },
};
