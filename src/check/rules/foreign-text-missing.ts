/** A party from abroad gets the text in its own language or in English as well. Source: Law 24/2009 art. 31(2). */
import { isWholeContract } from '../../model/deal.js';
import type { Rule } from '../rule.js';

export const foreignTextMissing: Rule = {
  id: 'foreign-text-missing',
  severity: 'warning',
  about: 'contract',
  says: 'A contract with a party from abroad has a text in English beside the Indonesian one.',
  why: 'A party that signs what it cannot read may say later that it never agreed to it, and the act gives it a text of its own.',
  fix: 'Make the contract in both languages, with one that prevails.',
  source: 'Law 24/2009 art. 31(2)',
  good: [
    {
      yaml: 'parties: { customer: { country: SG, form: company, npwp: null, nib: null, tax-status: null, deeds: null, representative: { authority: { by: articles, deed: null } } } }',
    },
  ],
  bad: [{ base: 'saas', yaml: 'agreement: { languages: [id] }', at: 'agreement.languages' }],
  *check({ contract }) {
    const { agreement, parties } = contract;
    if (agreement === undefined || !isWholeContract(contract)) return;
    const [only, second] = agreement.languages;
    if (only !== 'id' || second !== undefined) return;
    const [id] = Object.entries(parties ?? {}).find(([, { country }]) => country !== 'ID') ?? [];
    if (id === undefined) return;
    yield {
      message: `parties.${id} is from abroad, and the contract is in Indonesian alone.`,
      help: 'write languages: [id, en] and prevailing: id, and each text in both',
      path: 'agreement.languages',
    };
  },
};
