/**
 * A word that the contract uses for an excuse, and nobody has said what it is, when it must be told and when it ends.
 * English law has no such doctrine of its own; Indonesian law has one, without a notice and without an end.
 */
import { isFullContract, isWholeContract, lawOf, saysItself } from '../../model/deal.js';
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

export const forceMajeureUnsaid: Rule = {
  id: 'force-majeure-unsaid',
  severity: 'warning',
  about: 'contract',
  says: 'A contract that excuses force majeure says when it is announced and after how long a party may leave.',
  why: 'Without a notice the excuse is found afterwards; without an end a customer waits, and pays, for a service that never comes back.',
  fix: 'Write legal.force-majeure: { notice: 7 calendar days, ends-after: 60 calendar days }.',
  source:
    'KUHPerdata art. 1244 and 1245; in English law force majeure is what the contract says (frustration: Davis Contractors v Fareham [1956] AC 696)',
  good: [
    { yaml: 'legal: { force-majeure: { notice: 7 calendar days, ends-after: 60 calendar days } }' },
    { base: 'small-business' },
  ],
  bad: [
    {
      yaml: 'legal: { force-majeure: null }\ntermination: { refund-prepaid: [breach-by-provider, chronic] }',
      at: 'exclusions.kahar',
    },
    {
      base: 'saas',
      yaml: 'legal: { force-majeure: null }\ntermination: { refund-prepaid: [breach-by-provider, chronic] }\nexclusions: { kahar: null }',
      at: 'legal',
    },
  ],
  *check({ contract, broken }) {
    const { legal, exclusions } = contract;
    if (legal === undefined || legal['force-majeure'] !== undefined || broken.has('exclusions')) return;
    if (!isWholeContract(contract) || saysItself(['force-majeure', 'plain-liability'], contract)) return;
    const [id] = Object.entries(exclusions ?? {}).find(([, { category }]) => category === 'force-majeure') ?? [];
    const english = lawOf(contract)?.startsWith('GB') === true && isFullContract(contract);
    if (id === undefined && !english) return;
    yield {
      message:
        id === undefined
          ? 'English law knows no force majeure but that of the contract, which has none.'
          : `The exclusion ${id} excuses force majeure, and nothing says when it is announced and when it ends.`,
      help: 'add force-majeure: { notice: 7 calendar days, ends-after: 60 calendar days } under legal',
      path: id === undefined ? 'legal' : keyPath('exclusions', id),
    };
  },
};
