/**
 * V21. Who must claim a credit must first see the result: a time for claims that counts from the window or
 * the incident is not over before the report, and five days more, have come.
 */
import { type Duration, monthsOf, printDuration } from '../../values/duration.js';
import { type Invariant, seeAlso } from './invariant.js';

const DAYS_TO_READ = 5;

export const claimBeforeReport: Invariant = {
  id: 'claim-before-report',
  says: 'The time for claims lasts until five days after the report, or counts from the report.',
  *check({ contract: { penalties, reporting } }) {
    const { within, from } = penalties?.claim ?? {};
    if (within === undefined || from === undefined || from === 'report' || reporting === undefined) return;
    const [least, latest] = [fewestDays(within), mostDays(reporting.due)];
    if (least === null || latest === null || least >= latest + DAYS_TO_READ) return;
    yield {
      message: `Claims end ${printDuration(within)} after the ${from === 'incident' ? 'incident' : 'window'}, and the report may take ${printDuration(reporting.due)}.`,
      help: `write from: report, or within: ${latest + DAYS_TO_READ} calendar days`,
      path: 'penalties.claim.within',
      related: [seeAlso('the report', 'reporting.due')],
    };
  },
};

/** How few days of the calendar a duration can be; null where it is no time in days or months. */
function fewestDays(duration: Duration): number | null {
  const months = monthsOf(duration);
  if (months !== null) return months * 28;
  return duration.unit === 'calendar-day' || duration.unit === 'business-day' ? duration.amount : null;
}

/** How many it is, where a week has five business days and none of them is a holiday. */
function mostDays(duration: Duration): number | null {
  const months = monthsOf(duration);
  if (months !== null) return months * 31;
  if (duration.unit === 'business-day') return Math.ceil((duration.amount * 7) / 5);
  return duration.unit === 'calendar-day' ? duration.amount : null;
}
