/** What a bank has to have in a contract with who runs its systems, beside the audit that the regime brings. */
import type { Rule } from '../rule.js';

const INDONESIAN = ['ojk', 'bank-indonesia'];

export const financialIncomplete: Rule = {
  id: 'financial-incomplete',
  severity: 'warning',
  about: 'contract',
  says: 'A contract with a supervised firm says how soon incidents are told, who audits, where data are kept, what happens at the end and how long secrets last.',
  why: 'The supervisor asks the customer for each of these, and the customer can only show what its provider has signed.',
  fix: 'Write security.incident-notice, exit, confidentiality, and audit-report and data-in under the regime.',
  source: 'POJK 11/POJK.03/2022; POJK 4/POJK.05/2021 art. 21; FCA SYSC 8.1',
  good: [
    {
      yaml: 'legal: { regimes: { financial: { supervisors: [ojk], audit-notice: 5 business days, audit-report: calendar year, continuity-test: calendar year, data-in: ID } } }',
    },
  ],
  bad: [
    {
      yaml: 'legal: { regimes: { financial: { supervisors: [ojk], audit-notice: 5 business days, audit-report: calendar year, continuity-test: calendar year } } }',
      at: 'legal.regimes.financial',
    },
    {
      yaml: 'legal: { regimes: { financial: { supervisors: [fca], audit-notice: 5 business days, audit-report: calendar year, continuity-test: calendar year } } }\nconfidentiality: null',
      at: 'legal.regimes.financial',
      also: ['check/confidentiality-unsaid'],
    },
  ],
  *check({ contract, broken }) {
    const { legal, security, exit, confidentiality } = contract;
    const financial = legal?.regimes?.financial;
    if (financial === undefined || broken.has('security') || broken.has('exit') || broken.has('confidentiality'))
      return;
    const indonesian = financial.supervisors.some((one) => INDONESIAN.includes(one));
    const wanted: readonly (readonly [there: boolean, key: string])[] = [
      [security?.['incident-notice'] !== undefined, 'security.incident-notice'],
      [exit?.kept !== undefined, 'exit'],
      [confidentiality !== undefined, 'confidentiality'],
      [financial['audit-report'] !== undefined, 'audit-report under the regime'],
      [!indonesian || financial['data-in'] !== undefined, 'data-in under the regime'],
    ];
    const missing = wanted.flatMap(([there, key]) => (there ? [] : [key]));
    if (missing.length === 0) return;
    yield {
      message: `The customer is supervised by ${financial.supervisors.join(' and ')}, and the contract has no ${missing.join(', no ')}.`,
      help: `add ${missing[0]}`,
      path: 'legal.regimes.financial',
    };
  },
};
