/** L36. Where one side measures and the other may neither look nor object, the result is what the first one says. */
import { saysItself } from '../../model/deal.js';
import type { Rule } from '../rule.js';

export const providerSoleTruth: Rule = {
  id: 'provider-sole-truth',
  severity: 'info',
  about: 'contract',
  says: 'Where the provider measures all levels, the customer can see the figures or object to them.',
  why: 'The provider pays for its own bad results, and so has a reason not to find them.',
  fix: 'Write claim.objections-within, or reporting.portal where current figures can be seen, or let the customer or a third party measure.',
  source: 'practice: TOSLA asks who bears the burden of measuring',
  good: [
    { yaml: 'penalties: { claim: { objections-within: 30 calendar days, from: report } }' },
    {
      yaml: 'penalties: { claim: { objections-within: null, from: null } }\nreporting: { portal: "https://status.penyedia.example" }',
    },
  ],
  bad: [{ yaml: 'penalties: { claim: { objections-within: null, from: null } }', at: 'penalties.claim' }],
  *check({ contract }) {
    const { agreement, metrics, parties, penalties, reporting } = contract;
    if (agreement === undefined || metrics === undefined || penalties === undefined || reporting?.portal !== undefined)
      return;
    // In plain words the records are shown on request, and either side may prove them wrong.
    if (agreement.outline === 'small-business' || penalties.claim['objections-within'] !== undefined) return;
    if (saysItself(['measurement'], contract)) return;
    if (!Object.values(metrics).every(({ measured }) => parties?.[measured.by]?.role === 'provider')) return;
    yield {
      message: 'The provider measures every level, and the customer can neither see current figures nor object.',
      help: 'add objections-within: 30 calendar days and from: report to claim',
      path: 'penalties.claim',
    };
  },
};
