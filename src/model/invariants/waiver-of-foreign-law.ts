/**
 * Article 1266 of the Indonesian civil code makes a court end a contract. Under any other law there is nothing to
 * waive, and the sentence makes a reader ask which law it is.
 */
import { type Invariant, seeAlso } from './invariant.js';

export const waiverOfForeignLaw: Invariant = {
  id: 'waiver-of-foreign-law',
  says: 'Article 1266 of the Indonesian civil code is waived under Indonesian law alone.',
  why: 'A waiver of an article that does not apply looks as if the parties took the contract for an Indonesian one, and is an argument that they did.',
  fix: 'Leave waives-1266 out, or write the law that the parties mean.',
  source: 'KUHPerdata art. 1266',
  good: [{ yaml: 'legal: { law: ID, waives-1266: true }' }],
  bad: [{ base: 'saas', yaml: 'legal: { waives-1266: true }', at: 'legal.waives-1266' }],
  *check({ contract: { legal } }) {
    if (legal?.['waives-1266'] !== true || legal.law === 'ID') return;
    yield {
      message: `An article of the Indonesian civil code is waived, and the law of the agreement is ${legal.law}.`,
      help: 'leave waives-1266 out, or write law: ID',
      path: 'legal.waives-1266',
      related: [seeAlso('the law', 'legal.law')],
    };
  },
};
