/** A credit that must be claimed needs a time for it and from when that runs; one that need not be claimed, neither. */
import { printDuration } from '../../values/duration.js';
import type { Invariant } from './invariant.js';

export const claimUnsaid: Invariant = {
  id: 'claim-unsaid',
  says: 'Credits that must be claimed come with a time and its beginning; automatic ones with neither.',
  why: 'Who must claim and has no time for it comes too late or never: the provider says the claim is stale, the customer that none was set.',
  fix: 'Write within and from, or automatic: true.',
  source: 'practice: claim periods of 30 to 60 days',
  good: [{ yaml: 'penalties: { claim: { automatic: false, within: 30 calendar days, from: report } }' }],
  bad: [
    { yaml: 'penalties: { claim: { automatic: false } }', at: 'penalties.claim' },
    { yaml: 'penalties: { claim: { within: 30 calendar days } }', at: 'penalties.claim.within' },
  ],
  *check({ contract: { penalties } }) {
    const claim = penalties?.claim;
    if (claim === undefined) return;
    const keys = ['within', 'from', 'to', 'must-include', 'answer-within'] as const;
    if (!claim.automatic) {
      const missing = (['within', 'from'] as const).filter((key) => claim[key] === undefined);
      if (missing.length === 0) return;
      yield {
        message: `Credits must be claimed, and ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not said.`,
        help: `write within: ${claim.within === undefined ? '30 calendar days' : printDuration(claim.within)} and from: report, or automatic: true`,
        path: 'penalties.claim',
      };
      return;
    }
    for (const key of keys) {
      // `from` also says from when objections run.
      if (claim[key] === undefined || (key === 'from' && claim['objections-within'] !== undefined)) continue;
      yield {
        message: `Nobody needs to claim a credit here, so ${key} would never apply.`,
        help: `leave ${key} out, or write automatic: false`,
        path: `penalties.claim.${key}`,
      };
    }
  },
};
