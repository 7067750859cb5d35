/** A contract without a number is hard to name in a letter, an addendum or a claim. Source: Indonesian practice. */
import { isFullContract } from '../../model/deal.js';
import type { Rule } from '../rule.js';

export const numberMissing: Rule = {
  id: 'number-missing',
  severity: 'info',
  about: 'contract',
  says: 'A contract has a number, its own or one of each party.',
  why: 'Addenda, invoices and claims name the contract by its number; without one two contracts of the same parties are told apart by their date alone.',
  fix: 'Write agreement.number, or a number at each party.',
  source: 'practice: Indonesian agreements bear one number of each party',
  good: [{ yaml: 'agreement: { number: null }\nparties: { provider: { number: 1/SLA/2027 } }' }],
  bad: [{ yaml: 'agreement: { number: null }', at: 'agreement' }],
  *check({ contract }) {
    const { agreement, parties } = contract;
    if (agreement === undefined || parties === undefined || !isFullContract(contract)) return;
    if (agreement.number !== undefined || Object.values(parties).some(({ number }) => number !== undefined)) return;
    yield {
      message: 'The contract has no number.',
      help: 'write number: 001/SLA/I/2027 under agreement',
      path: 'agreement',
    };
  },
};
