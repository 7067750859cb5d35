/** With several remedies one outage may earn several credits: the sum, the highest, or the first. */
import type { Invariant } from './invariant.js';

export const stackingUnsaid: Invariant = {
  id: 'stacking-unsaid',
  says: 'A contract with several remedies says what happens when more than one applies.',
  why: 'One outage may miss two levels: the customer adds both credits, the provider pays the higher one, and the contract supports either.',
  fix: 'Write stacking: highest, sum or first.',
  source: 'practice',
  good: [{ yaml: 'penalties: { stacking: highest }' }],
  bad: [{ yaml: 'penalties: { stacking: null }', at: 'penalties' }],
  *check({ contract: { penalties } }) {
    if (penalties === undefined || penalties.stacking !== undefined) return;
    const ids = Object.entries(penalties.remedies).flatMap(([id, { kind }]) => (kind === 'reward' ? [] : [id]));
    if (ids.length < 2) return;
    yield {
      message: `${ids.join(' and ')} may apply in one window, and nothing says which counts.`,
      help: 'write stacking: highest, sum or first',
      path: 'penalties',
    };
  },
};
