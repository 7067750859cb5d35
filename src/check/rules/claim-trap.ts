/** L35. A claim that is over before anybody could make it, or that needs what only the other side has. */
import { mostDays } from '../../values/day-count.js';
import { printDuration } from '../../values/duration.js';
import type { Rule } from '../rule.js';

const LEAST_DAYS = 10;

export const claimTrap: Rule = {
  id: 'claim-trap',
  severity: 'warning',
  about: 'contract',
  says: 'A credit can be claimed and a result objected to for ten days at least, without evidence that the provider alone has.',
  why: 'A credit that must be claimed in a week, with logs of the provider’s own systems, is one that nobody gets; the table in front of it is decoration.',
  fix: 'Write automatic: true, or 30 calendar days from the report, and ask for service, metric and dates.',
  source: 'practice: claims of 7 days and of evidence in published SLAs',
  good: [{ base: 'saas-standard' }],
  bad: [
    {
      base: 'saas-standard',
      yaml: 'penalties: { claim: { within: 7 calendar days } }',
      at: 'penalties.claim.within',
      also: ['check/objection-times-differ'],
    },
    {
      base: 'saas-standard',
      yaml: 'penalties: { claim: { must-include: [dates, evidence] } }',
      at: 'penalties.claim.must-include',
    },
    { yaml: 'penalties: { claim: { objections-within: 5 business days } }', at: 'penalties.claim.objections-within' },
  ],
  *check({ contract: { penalties, metrics, parties } }) {
    const claim = penalties?.claim;
    if (claim === undefined) return;
    for (const key of ['within', 'objections-within'] as const) {
      const time = claim[key];
      const days = time === undefined ? null : mostDays(time);
      if (time === undefined || days === null || days >= LEAST_DAYS) continue;
      yield {
        message: `${key === 'within' ? 'A credit may be claimed' : 'A result may be objected to'} for ${printDuration(time)} only.`,
        help: `write ${key}: 30 calendar days`,
        path: `penalties.claim.${key}`,
      };
    }
    const byProvider = Object.values(metrics ?? {})
      .filter(({ remedy }) => 'credit' in remedy)
      .every(({ measured }) => parties?.[measured.by]?.role === 'provider');
    if (claim.automatic || !claim['must-include']?.includes('evidence') || !byProvider) return;
    yield {
      message: 'A claim must include evidence, and the provider measures every level that earns a credit.',
      help: 'take evidence out of must-include',
      path: 'penalties.claim.must-include',
    };
  },
};
