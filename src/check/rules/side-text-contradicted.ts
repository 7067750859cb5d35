/** A clause in the words of one side can take back what another clause of the same contract gives. */
import type { Contract } from '../../model/contract.js';
import { isConsumer, isFullContract } from '../../model/deal.js';
import type { Rule } from '../rule.js';

export const sideTextContradicted: Rule = {
  id: 'side-text-contradicted',
  severity: 'warning',
  about: 'contract',
  says: 'A clause in the words of one side agrees with the rest of the contract.',
  why: 'Each clause has the words of the side that was chosen for it; together they may say two things, and who drafted them bears the doubt.',
  fix: 'Take the balanced words of that clause, or change what they contradict.',
  source: 'KUHPerdata art. 1349 (in doubt against who stipulates); UU 8/1999 art. 18(1)(g)',
  good: [{ yaml: 'agreement: { perspective: customer }' }, { yaml: 'clauses: { review: provider }' }],
  bad: [
    {
      yaml: 'clauses: { termination: customer }\npenalties: { sole-remedy: { except: [data-loss, personal-data, wilful-misconduct, gross-negligence] } }',
      at: 'clauses.termination',
      also: ['check/sole-remedy-absolute'],
    },
    {
      base: 'web-hosting',
      yaml: 'clauses: { review: provider }\nparties: { customer: { buys-for: consumer } }\nlegal: { regimes: { consumer: { money-back-within: 14 calendar days } } }',
      at: 'clauses.review',
      also: ['check/consumer-price-before-tax', 'check/consumer-rights-limited'],
    },
  ],
  *check({ contract }) {
    const { penalties } = contract;
    if (!isFullContract(contract)) return;
    const sole = penalties?.['sole-remedy'];
    if (
      sole !== undefined &&
      'except' in sole &&
      !sole.except.includes('termination') &&
      sideOf('termination', contract) === 'customer'
    ) {
      yield {
        message:
          'The text for the customer lets missed levels add up to a breach, and credits are the only right for them.',
        help: 'add termination to penalties.sole-remedy.except, or write termination: balanced under clauses',
        path: placeOf('termination', contract),
        related: [{ message: 'the only right', path: 'penalties.sole-remedy', span: null }],
      };
    }
    if (isConsumer(contract) && sideOf('review', contract) === 'provider') {
      yield {
        message:
          'The text for the provider lets it change its means by notice, and to a consumer it may change nothing on its own.',
        help: 'write review: balanced under clauses',
        path: placeOf('review', contract),
      };
    }
  },
};

function sideOf(clause: string, { agreement, clauses }: Partial<Contract>): string {
  return clauses?.[clause] ?? agreement?.perspective ?? 'balanced';
}

function placeOf(clause: string, { clauses }: Partial<Contract>): string {
  return clauses?.[clause] === undefined ? 'agreement.perspective' : `clauses.${clause}`;
}
