/** Strong words inside a word and around it. */
import { clause, doc, p, row, strong } from '../../../../src/document/build.js';

export const document = doc(
  {},
  clause('a', row('r', { en: p('Be ', strong('bold'), 'ly ', strong('very “bold”'), 's.') })),
);
