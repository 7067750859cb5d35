/** Who signs must have the right to it on that day: a power given afterwards makes no signature good by itself. */
import { keyPath } from '../../source/path.js';
import { compareDates, printDate } from '../../values/calendar.js';
import type { Rule } from '../rule.js';

export const authorityAfterSigning: Rule = {
  id: 'authority-after-signing',
  severity: 'warning',
  about: 'contract',
  says: 'The paper that gives the right to sign is no younger than the signature.',
  why: 'A signature without authority binds nobody until the party approves it, and the other side may find out in court.',
  fix: 'Write the date of the paper, or sign after it was given.',
  source: 'KUHPerdata art. 1792 and 1807 (what goes beyond a power binds once it is approved)',
  good: [{ base: 'web-hosting' }],
  bad: [
    {
      base: 'web-hosting',
      yaml: 'parties: { provider: { representative: { authority: { by: power-of-attorney, date: 2026-11-24, deed: null } } } }',
      at: 'parties.provider.representative.authority',
    },
  ],
  *check({ contract: { parties, signing } }) {
    const signed = signing?.date;
    if (signed === undefined) return;
    for (const [id, party] of Object.entries(parties ?? {})) {
      const authority =
        'representative' in party && party.representative && 'authority' in party.representative
          ? party.representative.authority
          : undefined;
      const deed =
        authority?.by === 'deed' && 'deeds' in party ? party.deeds?.[authority.deed as 'founding'] : undefined;
      const given = authority !== undefined && 'date' in authority ? authority.date : deed?.date;
      if (given === undefined || compareDates(given, signed) <= 0) continue;
      yield {
        message: `The right to sign is of ${printDate(given)}, and the contract is signed on ${printDate(signed)}.`,
        help: 'write the date of the paper, or a later day of signing',
        path: `${keyPath('parties', id)}.representative.authority`,
        related: [{ message: 'the signature', path: 'signing.date', span: null }],
      };
    }
  },
};
