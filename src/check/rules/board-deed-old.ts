/**
 * A director of a PT sits for the time that the articles give, usually five years: an older deed proves who was
 * appointed then. Source: UU 40/2007 art. 94(3).
 */
import { keyPath } from '../../source/path.js';
import { addMonths, compareDates, printDate } from '../../values/calendar.js';
import type { Rule } from '../rule.js';

const YEARS = 5;

/** Forms whose board is appointed for a time. */
const BOARDS: readonly string[] = ['pt', 'pt-tbk', 'persero'];

export const boardDeedOld: Rule = {
  id: 'board-deed-old',
  severity: 'warning',
  about: 'contract',
  says: 'The deed that names the director is the latest, and no older than five years when the agreement begins.',
  why: 'Whose time in office is over cannot bind the company, and the other party cannot rely on a deed that shows no more than who was once appointed.',
  fix: 'Ask for the latest deed on the board, with the letter of the ministry, and name it as deeds.board.',
  source: 'UU 40/2007 art. 94(3) (directors are appointed for a time); five years are practice',
  good: [{ base: 'web-hosting' }],
  bad: [
    {
      base: 'web-hosting',
      yaml: 'parties: { provider: { representative: { authority: { deed: founding } } } }',
      at: 'parties.provider.representative.authority.deed',
    },
    {
      yaml: 'parties: { provider: { deeds: { founding: { date: 2015-04-01, ministry: { date: 2015-04-08 } } } } }',
      at: 'parties.provider.representative.authority.deed',
    },
  ],
  *check({ contract: { agreement, parties } }) {
    if (agreement === undefined) return;
    for (const [id, party] of Object.entries(parties ?? {})) {
      if (!BOARDS.includes(party.form) || !('deeds' in party) || party.deeds === undefined) continue;
      const { authority } = party.representative;
      if (authority?.by !== 'deed') continue;
      const named = party.deeds[authority.deed as 'founding' | 'articles' | 'board'];
      if (named === undefined) continue;
      const path = `${keyPath('parties', id)}.representative.authority.deed`;
      const latest = party.deeds.board ?? named;
      if (compareDates(latest.date, named.date) > 0) {
        yield {
          message: `The representative is named by the deed of ${printDate(named.date)}, and there is one on the board of ${printDate(latest.date)}.`,
          help: 'write deed: board',
          path,
        };
      } else if (compareDates(addMonths(named.date, YEARS * 12), agreement.effective) < 0) {
        yield {
          message: `The deed that names the representative is of ${printDate(named.date)}, more than ${YEARS} years before the agreement begins.`,
          help: 'add the latest deed on the board as deeds.board, and write deed: board',
          path,
        };
      }
    }
  },
};
