/**
 * Under English law a supplier may not end or suspend because its customer has become insolvent, whatever they agreed,
 * and rights that it had before are frozen. Source: Insolvency Act 1986 s. 233B.
 */
import { lawOf } from '../../model/deal.js';
import type { Rule } from '../rule.js';
import { placeIn, says } from '../wording-patterns.js';

export const insolvencyEnding: Rule = {
  id: 'insolvency-ending',
  severity: 'warning',
  about: 'contract',
  says: 'Under English law no text of the author lets the provider end or suspend because the customer is insolvent.',
  why: 'Such a term is void, and a provider that acts on it breaches the contract at the moment at which an administrator reads it.',
  fix: 'End for late payment instead, while the customer is not yet in a procedure; or let the customer alone have the right.',
  source: 'Insolvency Act 1986 s. 233B, with the excluded suppliers of schedule 4ZZA',
  good: [{ base: 'saas' }],
  bad: [
    {
      base: 'saas',
      yaml: 'own-clauses: { ruin: { after: termination, title: Insolvency, paragraphs: { end: { text: The Provider may terminate this Agreement if the Customer becomes insolvent. } } } }',
      at: 'own-clauses.ruin.paragraphs.end.text',
    },
  ],
  *check({ contract, passages, wording }) {
    if (!lawOf(contract)?.startsWith('GB')) return;
    for (const passage of passages) {
      const words = wording(passage.language)?.judged.insolvency;
      if (words === undefined || !says(passage.text, words.names) || !says(passage.text, words.ends)) continue;
      yield {
        message: 'The text lets a party end or suspend for insolvency, which English law denies to the provider.',
        help: 'leave it out, or give the right to the Customer alone',
        ...placeIn(passage, 0, passage.text.length),
      };
    }
  },
};
