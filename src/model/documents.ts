/**
 * Papers that belong to the agreement without standing in it, and which of them counts most. Each has
 * a date, because a paper without one is whatever its publisher makes of it tomorrow.
 */
import { url } from './fields/addresses.js';
import { date } from './fields/dates.js';
import { refs } from './fields/references.js';
import { map, optional, record } from './fields/structure.js';
import { identifier, text } from './fields/texts.js';

export const documents = record(
  map({
    title: text('what the document is called'),
    version: optional(identifier('its version')),
    date: date('its date'),
    url: optional(url('where it can be read')),
  }),
);

export const precedence = refs(
  'documents',
  'the documents, the one that counts most first; the agreement is above them',
);
