/** A term where it is defined, and where it is used. */
import { clause, doc, p, row, term } from '../../../../src/document/build.js';

export const document = doc(
  {},
  clause('a', row('r', { en: p('“', term('fee', 'Fee', true), '” means a ', term('fee', 'Fee'), '.') })),
);
