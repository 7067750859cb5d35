/**
 * A judgment is worth what it can be enforced. Indonesian courts enforce none from abroad, and Indonesian ones are
 * rarely enforced elsewhere; awards of arbitrators are, under the New York Convention.
 */
import { isWholeContract, lawOf } from '../../model/deal.js';
import type { Rule } from '../rule.js';

export const judgmentUnenforceable: Rule = {
  id: 'judgment-unenforceable',
  severity: 'warning',
  about: 'contract',
  says: 'Between a party in Indonesia and one abroad, or under a foreign law with a party in Indonesia, disputes go to arbitration.',
  why: 'A judgment from abroad must be tried again in Indonesia from the beginning. The winner has a paper, and the loser the money.',
  fix: 'Write an arbitration step with the full name of the institution, seat, number of arbitrators and language.',
  source: 'Reglement op de Rechtsvordering art. 436; New York Convention 1958 and Keppres 34/1981',
  good: [
    {
      yaml: 'parties: { customer: { country: SG, form: company, nib: null, npwp: null, tax-status: null, deeds: null, representative: { authority: { by: articles, deed: null } }, name: Pelanggan Contoh Pte Ltd } }\nlegal: { disputes: [{ arbitration: Badan Arbitrase Nasional Indonesia (BANI), seat: { en: Jakarta, id: Jakarta }, arbitrators: 3, language: en }] }',
    },
    { base: 'saas' },
  ],
  bad: [
    {
      yaml: 'parties: { customer: { country: SG, form: company, nib: null, tax-status: null, deeds: null, representative: { authority: { by: articles, deed: null } }, name: Pelanggan Contoh Pte Ltd } }',
      at: 'legal.disputes[2]',
    },
  ],
  *check({ contract }) {
    const { legal, parties } = contract;
    if (legal === undefined || parties === undefined || !isWholeContract(contract)) return;
    const at = legal.disputes.findIndex((step) => 'court' in step);
    const countries = Object.values(parties).map(({ country }) => country);
    if (at === -1 || !countries.includes('ID')) return;
    const foreignLaw = lawOf(contract) !== 'ID';
    const abroad = countries.find((country) => country !== undefined && country !== 'ID');
    if (!foreignLaw && abroad === undefined) return;
    yield {
      message: foreignLaw
        ? 'A party is in Indonesia, where no judgment of a foreign court is enforced.'
        : `A party is in ${abroad}, where a judgment of an Indonesian court may not be enforced.`,
      help: 'write arbitration: with institution, seat, arbitrators and language instead of court:',
      path: `legal.disputes[${at + 1}]`,
    };
  },
};
