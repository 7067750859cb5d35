/**
 * Under Indonesian law a contract for both sides is ended by a court, unless the parties have waived that: and the
 * waiver is no use without an ending that has its notice. Source: KUHPerdata art. 1266 and 1238.
 */
import { isConsumer, isWholeContract, lawOf, saysItself } from '../../model/deal.js';
import type { Rule } from '../rule.js';

export const terminationNeedsCourt: Rule = {
  id: 'termination-needs-court',
  severity: 'warning',
  about: 'contract',
  says: 'Under Indonesian law a right to end the contract comes with the waiver of article 1266, and the waiver with such a right.',
  why: 'Without the waiver a party that ends the contract for breach must first win a lawsuit; most courts accept it, as long as a written notice came before.',
  fix: 'Write waives-1266: true under legal.',
  source: 'KUHPerdata art. 1266, 1338 and 1238; most judgments accept the waiver, some do not',
  good: [{ yaml: 'legal: { waives-1266: true }' }, { base: 'cable-isp-home' }],
  bad: [
    { yaml: 'legal: { waives-1266: null }', at: 'legal' },
    {
      yaml: 'termination: { for-breach: null, chronic: null, refund-prepaid: null }\nbilling: { late: { terminate: null } }',
      at: 'legal.waives-1266',
      also: ['check/breach-exit-unsaid'],
    },
  ],
  *check({ contract, broken }) {
    const { legal, termination, billing } = contract;
    if (legal === undefined || lawOf(contract) !== 'ID' || !isWholeContract(contract)) return;
    // Whether a consumer can waive it in a provider's standard terms is doubtful, so nothing is asked for there.
    if (contract.parties === undefined || isConsumer(contract)) return;
    if (broken.has('termination') || broken.has('billing')) return;
    const ways = [termination?.['for-breach'], termination?.chronic?.[0], billing?.late?.terminate];
    const ends = ways.some((way) => way !== undefined) || saysItself(['termination', 'plain-ending'], contract);
    if (ends && legal['waives-1266'] !== true) {
      yield {
        message: 'The agreement may be ended for a breach, and without a waiver of article 1266 a court has to do it.',
        help: 'write waives-1266: true',
        path: legal['waives-1266'] === undefined ? 'legal' : 'legal.waives-1266',
      };
    }
    if (ends || legal['waives-1266'] !== true) return;
    yield {
      message: 'Article 1266 is waived, and nobody may end the agreement for a breach.',
      help: 'add for-breach: { right: both, cure: 14 calendar days } under termination, or leave waives-1266 out',
      path: 'legal.waives-1266',
    };
  },
};
