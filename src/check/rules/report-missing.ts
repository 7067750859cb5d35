/** L44. A customer that gets no report, or nobody of whom gets it, cannot see what it is owed. */
import { saysItself } from '../../model/deal.js';
import type { Rule } from '../rule.js';

export const reportMissing: Rule = {
  id: 'report-missing',
  severity: 'warning',
  about: 'contract',
  says: 'A contract says how often results are reported, by when and to whom.',
  why: 'A level that nobody reports is kept by definition: who measures knows, and who paid for it does not.',
  fix: 'Write reporting with every, due, to and contents.',
  source: 'practice: ISO/IEC 20000-1 8.3.3; ITIL',
  good: [
    { yaml: 'reporting: { every: calendar month, due: 5 business days, to: [owner] }' },
    { base: 'small-business' },
  ],
  bad: [
    {
      base: 'helpdesk-it',
      yaml: 'reporting: null\npenalties: { late-report: null, claim: { from: window-end } }',
      at: 'agreement.outline',
    },
    { yaml: 'reporting: { to: null }', at: 'reporting' },
  ],
  *check({ contract, broken }) {
    const { agreement, reporting } = contract;
    if (agreement === undefined || agreement.outline === 'mini' || broken.has('reporting')) return;
    if (saysItself(['measurement', 'int-reports', 'plain-measuring'], contract)) return;
    if (reporting === undefined) {
      yield {
        message: 'Nobody reports how the levels were kept.',
        help: 'add reporting: { every: calendar month, due: 5 business days, to: [...], contents: [attainment, incidents, credits] }',
        path: 'agreement.outline',
      };
      return;
    }
    // In plain words the report goes to the customer, who is one person.
    if (reporting.to !== undefined || agreement.outline === 'small-business') return;
    const [contact = '...'] = Object.entries(contract.contacts ?? {}).flatMap(([id, { party }]) =>
      contract.parties?.[party]?.role === 'customer' ? [id] : [],
    );
    yield { message: 'The report has no recipient by name.', help: `write to: [${contact}]`, path: 'reporting' };
  },
};
