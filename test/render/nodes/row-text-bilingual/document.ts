/** A row said in two languages, with the head of each column. */
import { clause, doc, row, rowNumber } from '../../../../src/document/build.js';
import { sampleDocument } from '../../../support/sample-document.js';

export const document = doc(
  { languages: ['id', 'en'], numbering: sampleDocument(['id', 'en']).numbering },
  clause(
    'fees',
    row(
      'due',
      { id: 'Biaya ditagih.', en: 'The fee is billed.' },
      { level: 1, number: rowNumber(1, { id: '(1)', en: '(1)' }) },
    ),
  ),
);
