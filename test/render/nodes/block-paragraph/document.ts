/** Every role of a paragraph. */
import { clause, doc, paragraph, shared } from '../../../../src/document/build.js';

export const document = doc(
  {},
  clause(
    'all',
    shared(
      'roles',
      paragraph('title', null, 'Title'),
      paragraph('subtitle', null, 'Subtitle'),
      paragraph('heading', null, 'Heading'),
      paragraph('body', null, 'Body.'),
      paragraph('caption', null, 'Caption'),
      paragraph('note', null, 'Note.'),
    ),
  ),
);
