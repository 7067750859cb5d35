/** Who gets less than was promised must be able to leave: a contract without a way out for breach is a lock. */
import { isWholeContract, saysItself } from '../../model/deal.js';
import type { Rule } from '../rule.js';

export const breachExitUnsaid: Rule = {
  id: 'breach-exit-unsaid',
  severity: 'warning',
  about: 'contract',
  says: 'A contract says how a party ends it when the other one breaches it, after which time to put that right.',
  why: 'The law gives a way out, and takes its time: under Indonesian law through a court, under English law at the risk of ending too soon. An electronic contract must say how it is cancelled.',
  fix: 'Write termination.for-breach with a right and a time to cure.',
  source: 'KUHPerdata art. 1238 and 1266; PP 71/2019 art. 47 (procedure of cancellation); practice',
  good: [{ yaml: 'termination: { for-breach: { right: both, cure: 14 calendar days } }' }],
  bad: [
    { base: 'small-business', yaml: 'termination: { for-breach: null, chronic: null }', at: 'termination' },
    { yaml: 'termination: { for-breach: { right: provider } }', at: 'termination.for-breach.right' },
  ],
  *check({ contract, broken }) {
    const { agreement, termination } = contract;
    if (agreement === undefined || broken.has('termination') || !isWholeContract(contract)) return;
    if (saysItself(['termination', 'plain-ending'], contract)) return;
    const breach = termination?.['for-breach'];
    if (breach === undefined) {
      yield {
        message: 'Nothing says how a party may end the agreement for a breach.',
        help: 'write for-breach: { right: both, cure: 14 calendar days } under termination',
        path: termination === undefined ? 'agreement.outline' : 'termination',
      };
    } else if (breach.right === 'provider') {
      yield {
        message: 'Only the provider may end the agreement for a breach.',
        help: 'write right: both',
        path: 'termination.for-breach.right',
      };
    }
  },
};
