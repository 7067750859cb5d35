/** On whom the provider relies to keep its levels, and what they have promised it. */
import { date } from './fields/dates.js';
import { refs } from './fields/references.js';
import { list, map, optional, record } from './fields/structure.js';
import { name, text } from './fields/texts.js';
import { word } from './fields/words.js';

export const suppliers = record(
  map({
    name: name('the unit or firm'),
    provides: text('what it provides'),
    under: word('supplier-under', ['ola', 'contract'], 'by an agreement between units, or by a contract'),
    targets: optional(list(text('what it has promised'))),
    ends: optional(date('last day of that agreement')),
    supports: refs('metrics', 'which metrics depend on it'),
  }),
);
