/** On whom the provider relies to keep its levels, and what they have promised it: in words, or in figures that can be added up. */
import { date } from './fields/dates.js';
import { duration, percent } from './fields/quantities.js';
import { ref, refs } from './fields/references.js';
import { list, map, optional, record } from './fields/structure.js';
import { name, text } from './fields/texts.js';
import { word } from './fields/words.js';

const promise = map({
  severity: optional(ref('severities.levels', 'for which severity; without it, for all')),
  available: optional(percent('what it provides is available for this share of the time')),
  'replies-within': optional(duration('how long after it is told it replies')),
  'restores-within': optional(duration('how long after its reply what it provides works again')),
  hours: optional(ref('hours', 'in which hours that holds')),
});

export const suppliers = record(
  map({
    name: name('the unit or firm'),
    provides: text('what it provides'),
    under: word('supplier-under', ['ola', 'contract'], 'by an agreement between units, or by a contract'),
    targets: optional(list(text('what it has promised, in words'))),
    promises: optional(list(promise, ['severity'])),
    'passed-on-within': optional(duration('how long the provider takes to tell it of an incident')),
    'stands-in-for': optional(ref('suppliers', 'in whose place it works when that one fails')),
    ends: optional(date('last day of that agreement')),
    supports: refs('metrics', 'which metrics depend on it'),
  }),
);
