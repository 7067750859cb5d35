/** An order of papers that leaves one out is no order. */
import type { Invariant } from './invariant.js';

export const precedenceIncomplete: Invariant = {
  id: 'precedence-incomplete',
  says: 'Where several documents are incorporated, precedence names every one of them; one alone has no order.',
  why: 'Two papers say two things, and nothing says which of them counts.',
  fix: 'Name every document in precedence, the one that counts most first.',
  source: 'practice',
  good: [
    {
      base: 'call-centre',
      yaml: `documents: { tariff: { title: { en: the price list, id: daftar harga }, version: "1", date: 2026-12-01 } }
precedence: [checklist, tariff]`,
    },
  ],
  bad: [
    {
      base: 'call-centre',
      yaml: `documents: { tariff: { title: { en: the price list, id: daftar harga }, version: "1", date: 2026-12-01 } }
precedence: null`,
      at: 'documents',
    },
    {
      base: 'call-centre',
      yaml: 'documents: { tariff: { title: { en: the price list, id: daftar harga }, version: "1", date: 2026-12-01 } }\nprecedence: [checklist]',
      at: 'precedence',
    },
  ],
  *check({ contract: { documents, precedence }, broken }) {
    if (documents === undefined || broken.has('precedence')) return;
    const ids = Object.keys(documents);
    if (precedence === undefined) {
      if (ids.length < 2) return;
      yield {
        message: 'Nothing says which of the documents counts where two differ.',
        help: `write precedence: [${ids.join(', ')}], the one that counts most first`,
        path: 'documents',
      };
      return;
    }
    if (ids.length === 1) {
      yield { message: 'One document needs no order.', help: 'leave precedence out', path: 'precedence' };
      return;
    }
    const missing = ids.filter((id) => !precedence.includes(id));
    if (missing.length > 0)
      yield {
        message: `The order leaves out ${missing.join(' and ')}.`,
        help: `add ${missing.join(', ')}`,
        path: 'precedence',
      };
  },
};
