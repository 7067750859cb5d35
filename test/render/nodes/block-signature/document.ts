/** Two signatories, one with a box for a stamp. */
import { clause, doc, p, paragraph, shared, signatory, signature, strong } from '../../../../src/document/build.js';

export const document = doc({
  back: [
    clause(
      'closing',
      shared(
        'signatures',
        signature(
          signatory(
            'provider',
            [p('The Provider')],
            [p(strong('Budi Contoh')), p('Director')],
            paragraph('note', null, 'Stamp'),
          ),
          signatory('customer', [p('The Customer')], [p(strong('Siti Contoh'))]),
        ),
      ),
    ),
  ],
});
