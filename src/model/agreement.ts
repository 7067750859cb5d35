/**
 * The frame of the deal: what kind of agreement, about what, from when to when, in which languages.
 * Most of it steers the document and is not printed as a value.
 */

import type * as z from 'zod/mini';
import { PERSPECTIVES } from './clauses.js';
import { date } from './fields/dates.js';
import { withAbout } from './fields/deferred.js';
import type { About } from './fields/field.js';
import { count, duration } from './fields/quantities.js';
import { id, ref, wordOrId } from './fields/references.js';
import { byWord, map, optional } from './fields/structure.js';
import { identifier, LANGUAGES, name, text } from './fields/texts.js';
import { flag, kind, word, words } from './fields/words.js';

const renewal = byWord('mode', [
  map({
    mode: kind('renewal-mode', 'automatic', 'whether the agreement goes on after its end'),
    term: duration('how long it goes on'),
    notice: duration('how long before the end a party must say that it does not want that'),
  }),
  map({ mode: kind('renewal-mode', 'none', 'whether the agreement goes on after its end') }),
]);

/** Annexes that an outline prints or leaves out of itself; `false` takes one away, `true` adds it. */
const annexes = map({
  rights: optional(flag('whether the rights of the customer are explained on one page', { says: 'shape' })),
  exit: optional(flag('whether the steps at the end stand in a timetable', { says: 'shape' })),
  'refund-form': optional(flag('whether the form for a refund is attached', { says: 'shape' })),
  'report-form': optional(flag('whether the form of the service report is attached', { says: 'shape' })),
});

/** Of several providers: how they answer, which no law presumes for them (KUHPerdata art. 1282), and who speaks for them. */
const providers = map({
  liable: word(
    'providers-liable',
    ['jointly', 'severally'],
    'how several providers answer: each for everything (tanggung renteng), or each for its own services',
  ),
  lead: ref('parties', 'which of the providers speaks for all of them'),
});

/** What an OLA or an underpinning contract stands behind. */
const supports = map({
  title: text('title of the agreement whose levels this one supports'),
  number: optional(identifier('its number')),
  date: optional(date('its date')),
});

/** Says nothing to the parties: that a draft has been read is for the one who sends it out to know. */
const unsaid = <S extends z.core.$ZodType>(about: Omit<About, 'says'>, field: S): S =>
  withAbout({ ...about, says: 'shape' }, field);

const legalReview = map({
  by: unsaid({ leaf: 'name', describe: 'the lawyer who has read it' }, name('the lawyer who has read it')),
  on: unsaid({ leaf: 'date', describe: 'on which day' }, date('on which day')),
  revision: unsaid({ leaf: 'count', describe: 'which revision was read' }, count('which revision was read', 1)),
});

export const agreement = map({
  id: id('name of this contract in file names, never printed'),
  number: optional(identifier('number of the agreement')),
  type: word(
    'agreement-type',
    ['external', 'internal', 'ola', 'underpinning'],
    'between whom: two firms or persons, two units of one organisation, or a firm and its supplier',
    { says: 'shape' },
  ),
  structure: optional(
    word('structure', ['customer', 'service', 'multi-level'], 'for one customer, for one service, or in levels', {
      says: 'shape',
    }),
  ),
  within: optional(name('of an internal agreement: the organisation that both units belong to')),
  binding: optional(word('binding', ['goodwill', 'contract'], 'of a mini: a promise of goodwill, or a contract')),
  supports: optional(supports),
  subject: text('what the agreement is about, after "concerning"'),
  outline: wordOrId(
    'outline',
    ['standard', 'itil', 'small-business', 'internal', 'schedule', 'mini'],
    'which clauses, in which order',
    { says: 'shape' },
  ),
  perspective: optional(
    word('perspective', PERSPECTIVES, 'whose draft it is; balanced where nothing is written', {
      says: 'shape',
    }),
  ),
  annexes: optional(annexes),
  plan: optional(ref('plans', 'which of the plans is agreed')),
  languages: words('language', LANGUAGES, 'languages of the contract, left column first', { says: 'shape' }),
  prevailing: optional(word('language', LANGUAGES, 'which language counts where the two differ')),
  'first-party': optional(ref('parties', 'who is named first; the provider where nothing is written', 'shape')),
  providers: optional(providers),
  effective: date('first day of the agreement'),
  ends: optional(date('last day of the agreement')),
  evergreen: optional(flag('true where the agreement has no last day')),
  'baseline-period': optional(
    duration('for how long from the start of a service a miss of any metric has no consequence'),
  ),
  renewal: optional(renewal),
  revision: count('number of this version, from 1', 1),
  'legal-review': optional(legalReview),
  status: word('status', ['draft', 'in-review', 'agreed', 'signed', 'superseded'], 'where the paper stands', {
    says: 'shape',
  }),
});
