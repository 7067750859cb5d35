/**
 * The deeds of a company follow one another, and what the ministry approved or registered was a deed before. A date
 * that runs the other way is that of another paper, and the party is named by a deed that nobody finds.
 */
import { keyPath } from '../../source/path.js';
import { compareDates, type LocalDate, printDate } from '../../values/calendar.js';
import { type Invariant, seeAlso } from './invariant.js';

export const deedsOutOfOrder: Invariant = {
  id: 'deeds-out-of-order',
  says: 'A deed is older than its approval, the founding deed older than the others, and all of them than the agreement.',
  why: 'A party is identified, and its representative entitled, by these deeds: with a wrong date the contract names a paper that does not exist.',
  fix: 'Copy number and date from the deed itself, and the approval from the letter of the ministry.',
  source: 'UU 40/2007 art. 9 and 21 (the ministry approves a deed that was made)',
  good: [
    { yaml: 'parties: { provider: { deeds: { founding: { date: 2023-04-03, ministry: { date: 2023-04-03 } } } } }' },
  ],
  bad: [
    {
      yaml: 'parties: { provider: { deeds: { founding: { date: 2023-05-01 } } } }',
      at: 'parties.provider.deeds.founding.ministry.date',
    },
    {
      base: 'web-hosting',
      yaml: 'parties: { provider: { deeds: { board: { date: 2019-12-31 } } } }',
      at: 'parties.provider.deeds.board.date',
      also: ['check/board-deed-old'],
    },
    {
      base: 'web-hosting',
      yaml: 'parties: { provider: { deeds: { board: { date: 2027-12-31, ministry: null } } } }',
      at: 'parties.provider.deeds.board.date',
      also: ['check/authority-after-signing'],
    },
  ],
  *check({ contract: { agreement, parties } }) {
    for (const [id, party] of Object.entries(parties ?? {})) {
      if (!('deeds' in party) || party.deeds === undefined) continue;
      const { founding } = party.deeds;
      for (const [name, deed] of Object.entries(party.deeds)) {
        if (deed === undefined) continue;
        const path = keyPath(keyPath(keyPath('parties', id), 'deeds'), name);
        if (deed.ministry && compareDates(deed.ministry.date, deed.date) < 0) {
          yield {
            message: `The ministry is said to have approved on ${printDate(deed.ministry.date)} a deed of ${printDate(deed.date)}.`,
            help: 'copy both dates again, that of the deed and that of the approval',
            path: `${path}.ministry.date`,
            related: [seeAlso('the deed', `${path}.date`)],
          };
        }
        if (compareDates(deed.date, founding.date) < 0)
          yield before(deed.date, 'the founding deed', founding.date, path);
        if (agreement?.ends && compareDates(deed.date, agreement.ends) > 0) {
          yield {
            message: `The deed is of ${printDate(deed.date)}, when the agreement has ended.`,
            help: 'write the date of the deed',
            path: `${path}.date`,
            related: [seeAlso('the last day', 'agreement.ends')],
          };
        }
      }
    }
  },
};

function before(date: LocalDate, other: string, otherDate: LocalDate, path: string) {
  return {
    message: `The deed is of ${printDate(date)}, before ${other} of ${printDate(otherDate)}.`,
    help: 'copy the date from the deed again',
    path: `${path}.date`,
  };
}
