/** A day on which nobody works: was it signed then, or is the date another one? */
import { isWholeContract } from '../../model/deal.js';
import { printDate, weekdayOf } from '../../values/calendar.js';
import type { Rule } from '../rule.js';

const WEEKEND: Readonly<Record<string, string>> = { sat: 'a Saturday', sun: 'a Sunday' };

/** Holidays with a date of their own; those that move are fixed by decree each year. */
const FIXED: Readonly<Record<string, readonly string[]>> = {
  ID: ['01-01', '05-01', '06-01', '08-17', '12-25'],
  GB: ['01-01', '12-25', '12-26'],
};

export const signingDayOff: Rule = {
  id: 'signing-day-off',
  severity: 'info',
  about: 'contract',
  says: 'A contract is signed on a day on which people are at work.',
  why: 'A signature on a holiday makes a reader ask whether the date is the true one, and whether the signer was there.',
  fix: 'Write the day on which it is signed.',
  source: 'practice',
  good: [{ base: 'web-hosting' }],
  bad: [
    { base: 'web-hosting', yaml: 'signing: { date: 2026-11-22 }', at: 'signing.date' },
    { base: 'it-support', yaml: 'signing: { date: 2026-12-25 }', at: 'signing.date' },
  ],
  *check({ contract }) {
    const date = contract.signing?.date;
    if (date === undefined || !isWholeContract(contract)) return;
    const working = contract.calendar?.['business-days'];
    const day = weekdayOf(date);
    const weekend = working?.days.includes(day) ? undefined : WEEKEND[day];
    const [, country] = /^([A-Z]{2})/.exec(working?.holidays.of ?? '') ?? [];
    const holiday = (FIXED[country ?? ''] ?? []).includes(printDate(date).slice(5));
    if (weekend === undefined && !holiday) return;
    yield {
      message: `The day of signing, ${printDate(date)}, is ${weekend ?? 'a public holiday'}.`,
      help: 'write the day on which it is signed',
      path: 'signing.date',
    };
  },
};
