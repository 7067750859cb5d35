/**
 * A deed is a form of English law, and needs a witness for each signature: a contract that calls itself one and
 * lacks either is a simple contract at best. Source: LP(MP)A 1989 s. 1, Companies Act 2006 s. 44.
 */
import type { Invariant } from './invariant.js';

export const deedUnwitnessed: Invariant = {
  id: 'deed-unwitnessed',
  says: 'A deed is under English law and has a witness for each party.',
  why: 'A deed without witnesses is a simple contract at best: without a price nobody can claim under it, and claims end after 6 years, not 12.',
  fix: 'Write two witnesses, or leave deed out.',
  source:
    'Law of Property (Miscellaneous Provisions) Act 1989 s. 1; Companies Act 2006 s. 44; Limitation Act 1980 s. 8',
  good: [{ base: 'small-business', yaml: 'signing: { mode: wet, deed: true, witnesses: 2 }' }],
  bad: [{ base: 'small-business', yaml: 'signing: { mode: wet, deed: true, witnesses: 1 }', at: 'signing.deed' }],
  *check({ contract: { legal, signing } }) {
    if (signing?.deed !== true) return;
    if (legal !== undefined && legal.law !== 'GB-ENG') {
      yield {
        message: `signing.deed is true, and the law of the agreement is ${legal.law}.`,
        help: 'delete deed, or write law: GB-ENG',
        path: 'signing.deed',
      };
    }
    const { witnesses } = signing;
    const many = witnesses === undefined ? 0 : 'count' in witnesses ? witnesses.count : witnesses.length;
    if (many >= 2) return;
    yield {
      message: `A deed has ${many} ${many === 1 ? 'witness' : 'witnesses'} for the signatures of two parties.`,
      help: 'write witnesses: 2, or their names',
      path: 'signing.deed',
    };
  },
};
