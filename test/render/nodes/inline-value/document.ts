/** Values that look like markup, a field and a link, and one that breaks the line. */
import { clause, doc, p, row, value } from '../../../../src/document/build.js';

export const document = doc(
  {},
  clause(
    'a',
    row('r', {
      en: p(
        value('PT *A* & <b>'),
        ' ',
        value('{ REF x }'),
        ' ',
        value('www.a.example'),
        ' ',
        value('Jalan 1\nBandung'),
      ),
    }),
  ),
);
