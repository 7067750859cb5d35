/** A number of its own, one with those of its parents, and a reference without number. */
import { clauseNumber, doc, headed, number, p, reference, row, rowNumber } from '../../../../src/document/build.js';
import { sampleDocument } from '../../../support/sample-document.js';

export const document = doc(
  { numbering: sampleDocument(['en']).numbering },
  headed(
    'fees',
    clauseNumber(1, { en: '1' }),
    { en: 'Fees' },
    row('due', { en: 'Due.' }, { level: 1, number: rowNumber(1, { en: '1.1' }) }),
    row('month', { en: 'Each month.' }, { level: 2, number: rowNumber(1, { en: '(a)' }) }),
    row('see', {
      en: p(
        'See ',
        reference('fees', 'clause ', number('fees', '1')),
        ', ',
        reference('fees#month', 'clause ', number('fees#month', '1.1(a)', 'full')),
        ' and ',
        reference('fees#due', 'that rule'),
        '.',
      ),
    }),
  ),
);
