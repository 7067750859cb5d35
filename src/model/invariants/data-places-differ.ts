/** Data that must stay in one country cannot be processed in another by the same contract. */
import type { Invariant } from './invariant.js';

export const dataPlacesDiffer: Invariant = {
  id: 'data-places-differ',
  says: 'Personal data are kept where the financial regime says that data are kept.',
  why: 'The same data must stay in one country and lie in another: the provider breaks one of the two promises on the first day.',
  fix: 'Write one country in both places.',
  source: 'POJK 11/2022 on data centres of banks; UU 27/2022 art. 56',
  good: [
    {
      yaml: 'legal: { regimes: { financial: { supervisors: [ojk], audit-notice: 5 business days, audit-report: calendar year, continuity-test: calendar year, data-in: ID } } }',
    },
  ],
  bad: [
    {
      yaml: 'legal: { regimes: { financial: { supervisors: [ojk], audit-notice: 5 business days, audit-report: calendar year, continuity-test: calendar year, data-in: SG } } }',
      at: 'legal.regimes.financial.data-in',
    },
  ],
  *check({ contract: { legal, security } }) {
    const place = legal?.regimes?.financial?.['data-in'];
    const personal = security?.['personal-data'];
    if (place === undefined || personal?.role !== 'processor') return;
    const elsewhere = personal.location.filter((country) => country !== place);
    if (elsewhere.length === 0) return;
    yield {
      message: `Personal data are kept in ${elsewhere.join(' and ')}, and legal.regimes.financial says data-in: ${place}.`,
      help: `write location: [${place}], or leave data-in out`,
      path: 'legal.regimes.financial.data-in',
    };
  },
};
