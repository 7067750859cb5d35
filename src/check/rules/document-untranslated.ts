/** The language duty reaches what a contract takes in: a paper in English alone is a part of it that is not there. */
import { hasPartyIn } from '../../model/deal.js';
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

export const documentUntranslated: Rule = {
  id: 'document-untranslated',
  severity: 'warning',
  about: 'contract',
  says: 'A document that is part of a contract with an Indonesian party has an Indonesian title, because it has an Indonesian text.',
  why: 'Rules of use that exist in English alone are part of the agreement, and their party says that it never agreed to what the law wants in its own language.',
  fix: 'Translate the document, or leave it out and write what matters in the contract.',
  source: 'Law 24/2009 art. 31(1); Presidential Regulation 63/2019 art. 26',
  good: [{ base: 'call-centre' }],
  bad: [
    {
      base: 'call-centre',
      yaml: 'documents: { checklist: { title: { id: Checklist for the quality of calls } } }',
      at: 'documents.checklist.title.id',
    },
  ],
  *check({ contract }) {
    if (!hasPartyIn('ID', contract)) return;
    for (const [id, { title }] of Object.entries(contract.documents ?? {})) {
      if (typeof title === 'string' || title.en === undefined || title.id === undefined) continue;
      if (title.en.toLowerCase() !== title.id.toLowerCase() || !/\b(?:the|of|for|and|policy|terms)\b/i.test(title.id))
        continue;
      yield {
        message: `The document ${id} has an English title in the Indonesian text.`,
        help: 'write its Indonesian title, or leave out a document that exists in English alone',
        path: `${keyPath('documents', id)}.title.id`,
      };
    }
  },
};
