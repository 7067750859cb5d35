/** The right to leave for repeated failure is for who suffers it: a provider that misses must not win its freedom by it. */
import { itemAddress } from '../../model/item-ids.js';
import type { Rule } from '../rule.js';

export const failureRewarded: Rule = {
  id: 'failure-rewarded',
  severity: 'warning',
  about: 'contract',
  says: 'The right to leave for repeated failure is the customer’s alone.',
  why: 'A provider that regrets the price could miss its own targets three times and be free.',
  fix: 'Write right: customer.',
  source: 'practice; KUHPerdata art. 1338(3) (good faith)',
  good: [
    {
      yaml: 'termination: { chronic: [{ metric: server, misses: 3, in: 6 calendar months, right: customer, notice: 14 calendar days, exercise-within: 60 calendar days }] }',
    },
  ],
  bad: [
    {
      yaml: 'termination: { chronic: [{ metric: server, misses: 3, in: 6 calendar months, right: both, notice: 14 calendar days, exercise-within: 60 calendar days }] }',
      at: 'termination.chronic[server, misses].right',
    },
  ],
  *check({ contract: { termination, metrics, parties } }) {
    const chronic = termination?.chronic ?? [];
    for (const [index, { right, metric }] of chronic.entries()) {
      if (right === 'customer' || metrics?.[metric] === undefined || parties === undefined) continue;
      yield {
        message: `${right === 'both' ? 'The provider too' : 'The provider'} may leave because ${metric} keeps failing, which is its own failure.`,
        help: 'write right: customer',
        path: `${itemAddress('termination.chronic', chronic, index)}.right`,
      };
    }
  },
};
