/**
 * The ministry has registered CV and firma since 1 August 2018: an older partnership has a number of later date.
 * Source: Permenkumham 17/2018.
 */
import { keyPath } from '../../source/path.js';
import { compareDates, type LocalDate, printDate } from '../../values/calendar.js';
import type { Rule } from '../rule.js';

const BEGAN: LocalDate = { type: 'date', year: 2018, month: 8, day: 1 };

export const registerTooEarly: Rule = {
  id: 'register-too-early',
  severity: 'warning',
  about: 'contract',
  says: 'A CV or firma is registered with the ministry on or after 1 August 2018.',
  why: 'Before that day a court kept the register: a number of the ministry with an older date is copied from another paper.',
  fix: 'Copy number and date from the letter of registration of the ministry, or leave ministry out.',
  source: 'Permenkumham 17/2018, in force since 1 August 2018',
  good: [{ base: 'web-hosting' }],
  bad: [
    {
      base: 'web-hosting',
      yaml: 'parties: { customer: { deeds: { founding: { ministry: { date: 2018-05-15 } } } } }',
      at: 'parties.customer.deeds.founding.ministry.date',
    },
  ],
  *check({ contract: { parties } }) {
    for (const [id, party] of Object.entries(parties ?? {})) {
      if (party.form !== 'cv' && party.form !== 'firma') continue;
      const registered = party.deeds?.founding.ministry?.date;
      if (registered === undefined || compareDates(registered, BEGAN) >= 0) continue;
      yield {
        message: `The registration is of ${printDate(registered)}, and the ministry has registered since ${printDate(BEGAN)}.`,
        help: 'copy the date from the letter of registration',
        path: `${keyPath('parties', id)}.deeds.founding.ministry.date`,
      };
    }
  },
};
