/**
 * An agreement with an Indonesian party has an Indonesian text, whatever its law: the duty is that of the party.
 * Source: Law 24/2009 art. 31(1); English alone has cost lenders their loan.
 */
import { hasPartyIn } from '../../model/deal.js';
import type { Rule } from '../rule.js';

export const languageRequired: Rule = {
  id: 'language-required',
  severity: 'error',
  about: 'contract',
  says: 'A contract with an Indonesian party has an Indonesian text.',
  why: 'Indonesian courts have held a contract in English alone void for an unlawful cause, and let go the party that owed under it.',
  fix: 'Make the contract in both languages, with one that prevails.',
  source: 'Law 24/2009 art. 31(1), Presidential Regulation 63/2019 art. 26; Supreme Court Circular 3/2023',
  good: [{ yaml: 'agreement: { languages: [en, id] }' }, { base: 'saas' }],
  bad: [
    {
      base: 'saas',
      yaml: 'parties: { customer: { country: ID, form: company } }',
      at: 'agreement.languages',
      also: [
        'check/data-abroad',
        'check/foreign-law-in-indonesia',
        'check/judgment-unenforceable',
        'check/signature-uncertified',
        'check/withholding-unsaid',
      ],
    },
  ],
  *check({ contract }) {
    const { agreement } = contract;
    if (agreement === undefined || agreement.languages.includes('id')) return;
    // Inside one organisation, and where nobody promises anything in law, there is no agreement in the sense of the act.
    if (agreement.outline === 'internal' || agreement.binding === 'goodwill') return;
    const citizen = Object.values(contract.parties ?? {}).some(
      (one) => 'citizenship' in one && one.citizenship === 'ID',
    );
    if (!citizen && !hasPartyIn('ID', contract)) return;
    yield {
      message: 'A party is Indonesian, and the contract has no Indonesian text.',
      help: 'write languages: [id, en] and prevailing: id, and each text in both',
      path: 'agreement.languages',
    };
  },
};
