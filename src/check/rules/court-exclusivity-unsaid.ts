/** Whether a party may also sue elsewhere: silent, each side reads it as it likes. */
import { isWholeContract, lawOf } from '../../model/deal.js';
import type { Rule } from '../rule.js';

export const courtExclusivityUnsaid: Rule = {
  id: 'court-exclusivity-unsaid',
  severity: 'info',
  about: 'contract',
  says: 'Under English law the choice of a court says whether it is exclusive.',
  why: 'By the Hague convention silence means exclusive, and in other courts it is a question of reading: the parties argue about it before the case begins.',
  fix: 'Write exclusive: true, or false where other courts stay open.',
  source: 'Hague Convention on Choice of Court Agreements 2005 art. 3(b)',
  good: [{ base: 'saas' }, { yaml: '' }],
  bad: [
    {
      base: 'saas',
      yaml: 'legal: { disputes: [{ talks: 30 calendar days }, { court: the courts of England and Wales }] }',
      at: 'legal.disputes[2]',
    },
  ],
  *check({ contract }) {
    if (!lawOf(contract)?.startsWith('GB') || !isWholeContract(contract)) return;
    for (const [index, step] of (contract.legal?.disputes ?? []).entries()) {
      if (!('court' in step) || step.exclusive !== undefined) continue;
      yield {
        message: 'Nothing says whether other courts may decide as well.',
        help: 'add exclusive: true',
        path: `legal.disputes[${index + 1}]`,
      };
    }
  },
};
