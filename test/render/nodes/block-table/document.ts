/** A table with caption, alignment and a cell in two languages. */
import { cell, clause, doc, paragraph, shared, table } from '../../../../src/document/build.js';

export const document = doc(
  { languages: ['id', 'en'] },
  clause(
    'annex',
    shared(
      'targets',
      table(
        'left right',
        ['Metric', 'Target'],
        { uptime: [cell(paragraph('body', 'id', 'Ketersediaan'), paragraph('body', 'en', 'Availability')), '99.9%'] },
        [paragraph('caption', null, 'Targets')],
      ),
    ),
  ),
);
