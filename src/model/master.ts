/** The agreement that a schedule of service levels hangs on: its own law, liability and payment go on applying. */
import { region } from './fields/addresses.js';
import { date } from './fields/dates.js';
import { map, optional } from './fields/structure.js';
import { identifier, text } from './fields/texts.js';
import { flag } from './fields/words.js';

export const master = map({
  title: text('title of the master agreement, without an article'),
  number: identifier('its number'),
  date: date('its date'),
  law: region('whose law governs it; for the United Kingdom its part, as in GB-ENG'),
  'credits-count': optional(flag('whether service credits use up its limit of liability')),
});
