/** Measures, notice of incidents, and what happens to personal data. */
import { country } from './fields/addresses.js';
import { duration } from './fields/quantities.js';
import { byWord, list, map, optional, record } from './fields/structure.js';
import { name, text } from './fields/texts.js';
import { kind, word } from './fields/words.js';

const personalData = byWord('role', [
  map({
    role: kind('data-role', 'processor', 'what the provider is for personal data'),
    purpose: text('for what the data are processed'),
    data: text('which data, of whom'),
    location: list(country('where they are kept')),
    subprocessors: optional(
      map({
        consent: word('consent', ['written'], 'how the customer agrees to others who process them', {
          later: ['general'],
        }),
        named: optional(list(name('one who is agreed already'))),
      }),
    ),
  }),
  map({
    role: kind('data-role', 'none', 'what the provider is for personal data'),
    why: text('why it processes none'),
  }),
]);

export const security = map({
  measures: optional(record(text('one measure'))),
  'incident-notice': optional(duration('how long after a party knew or should have known')),
  'personal-data': optional(personalData),
});
