/** A numbered clause of three levels, with a second paragraph that has no number. */
import { clauseNumber, doc, headed, row, rowNumber } from '../../../../src/document/build.js';
import { sampleDocument } from '../../../support/sample-document.js';

export const document = doc(
  { numbering: sampleDocument(['en']).numbering },
  headed(
    'fees',
    clauseNumber(1, { en: '1' }),
    { en: 'Fees' },
    row('due', { en: 'The fee is due:' }, { level: 1, number: rowNumber(1, { en: '1.1' }) }),
    row('month', { en: 'each month;' }, { level: 2, number: rowNumber(1, { en: '(a)' }) }),
    row('day', { en: 'on its first day.' }, { level: 3, number: rowNumber(1, { en: '(i)' }) }),
    row('late', { en: 'No reminder is needed.' }, { level: 1 }),
  ),
);
