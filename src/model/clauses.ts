/** Whose text of a clause to take, where the clause has several and the draft as a whole is another side's. */
import { record } from './fields/structure.js';
import { word } from './fields/words.js';

/** Whose draft a text is; `balanced` is the one that every clause has. */
export const PERSPECTIVES = ['provider', 'balanced', 'customer'] as const;

export type Perspective = (typeof PERSPECTIVES)[number];

export const clauses = record(
  word('perspective', PERSPECTIVES, 'whose text of this clause to take, whoever drafts the rest', { says: 'shape' }),
);
