/** A refund for an ending that the contract does not know: the reader takes it for a right that is not there. */
import type { Contract } from '../../model/contract.js';
import { itemPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

type Reason = NonNullable<NonNullable<Contract['termination']>['refund-prepaid']>[number];

export const refundReasonIdle: Rule = {
  id: 'refund-reason-idle',
  severity: 'warning',
  about: 'contract',
  says: 'Prepaid fees go back after endings that the contract has, where fees are paid in advance.',
  why: 'What can never apply makes the reader look for the right that it belongs to, and argue that there must be one.',
  fix: 'Take the reason out, or add the ending that it speaks of.',
  source: 'practice: no term that can never apply',
  good: [{ yaml: 'termination: { refund-prepaid: [breach-by-provider, chronic] }' }],
  bad: [
    { yaml: 'termination: { chronic: null }', at: 'termination.refund-prepaid[2]' },
    { yaml: 'services: { hosting: { fee: { paid: in-arrears } } }', at: 'termination.refund-prepaid' },
  ],
  *check({ contract, broken }) {
    const { termination, legal, services } = contract;
    const reasons = termination?.['refund-prepaid'];
    if (termination === undefined || reasons === undefined) return;
    const fees = Object.values(services ?? {}).flatMap(({ fee }) => (fee && 'paid' in fee ? [fee.paid] : []));
    if (fees.length > 0 && !fees.includes('in-advance')) {
      yield {
        message: 'Prepaid fees go back, and every fee is paid in arrears.',
        help: 'leave refund-prepaid out',
        path: 'termination.refund-prepaid',
      };
      return;
    }
    const endings: Readonly<Record<Reason, readonly [there: boolean, what: string]>> = {
      'breach-by-provider': [termination['for-breach'] !== undefined, 'for-breach'],
      chronic: [(termination.chronic ?? []).length > 0, 'chronic'],
      'force-majeure': [legal?.['force-majeure'] !== undefined || broken.has('legal'), 'legal.force-majeure'],
    };
    for (const [index, reason] of reasons.entries()) {
      const [there, what] = endings[reason];
      if (there) continue;
      yield {
        message: `Prepaid fees go back after ${reason}, and the contract has no ${what}.`,
        help: `add ${what}, or take ${reason} out`,
        path: itemPath('termination.refund-prepaid', String(index + 1)),
      };
    }
  },
};
