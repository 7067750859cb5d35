/** Lines that stand once for both languages, the second in a lighter style. */
import { clause, doc, paragraph, shared } from '../../../../src/document/build.js';

export const document = doc(
  { languages: ['id', 'en'] },
  clause(
    'title',
    shared('title', paragraph('title', 'id', 'PERJANJIAN'), paragraph('title', 'en', 'AGREEMENT')),
    shared('number', paragraph('subtitle', null, 'Nomor 1'), paragraph('note', 'en', 'A note.')),
  ),
);
