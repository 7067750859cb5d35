/**
 * V21. Who must claim a credit or object to a result must first see it: a time that counts from the window or the
 * incident is not over before the report, and five days more, have come.
 */
import { fewestDays, mostDays } from '../../values/day-count.js';
import { printDuration } from '../../values/duration.js';
import { type Invariant, seeAlso } from './invariant.js';

const DAYS_TO_READ = 5;

const WHAT = { within: 'Claims', 'objections-within': 'Objections' } as const;

export const claimBeforeReport: Invariant = {
  id: 'claim-before-report',
  says: 'The time for claims and objections lasts until five days after the report, or counts from the report.',
  why: 'The customer learns from the report what was missed: a time that is over by then is no right at all.',
  fix: 'Let the time run from the report, or make it longer.',
  source: 'practice',
  good: [{ yaml: 'penalties: { claim: { automatic: true, objections-within: 30 calendar days, from: window-end } }' }],
  bad: [
    {
      yaml: `reporting: { due: 20 business days }
penalties: { claim: { from: window-end } }`,
      at: 'penalties.claim.objections-within',
    },
  ],
  *check({ contract: { penalties, reporting } }) {
    const claim = penalties?.claim;
    const from = claim?.from;
    if (claim === undefined || from === undefined || from === 'report' || reporting === undefined) return;
    const latest = mostDays(reporting.due);
    for (const key of ['within', 'objections-within'] as const) {
      const time = claim[key];
      const least = time === undefined ? null : fewestDays(time);
      if (time === undefined || least === null || latest === null || least >= latest + DAYS_TO_READ) continue;
      yield {
        message: `${WHAT[key]} end ${printDuration(time)} after the ${from === 'incident' ? 'incident' : 'window'}, and the report may take ${printDuration(reporting.due)}.`,
        help: `write from: report, or ${key}: ${latest + DAYS_TO_READ} calendar days`,
        path: `penalties.claim.${key}`,
        related: [seeAlso('the report', 'reporting.due')],
      };
    }
  },
};
