/** The calendar that clocks run by: zone, business days and what is no business day. */
import { region } from './fields/addresses.js';
import { time, weekdays, zone } from './fields/dates.js';
import { map, optional } from './fields/structure.js';
import { word } from './fields/words.js';

export const calendar = map({
  zone: zone('time zone of every time in the contract'),
  'business-days': optional(
    map({
      days: weekdays('days of the week on which business is done'),
      holidays: map({ of: region('whose public holidays are no business days') }),
      'collective-leave': optional(
        word(
          'collective-leave',
          ['working', 'not-working'],
          'whether Indonesian collective leave days are business days',
        ),
      ),
      'day-ends': time('when a business day ends: "1 business day" ends at this time of the next one'),
    }),
  ),
});
