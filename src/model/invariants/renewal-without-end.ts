/** V02. What has no end cannot be renewed: two ways out with two notices, and nobody knows which one is meant. */
import { type Invariant, seeAlso } from './invariant.js';

export const renewalWithoutEnd: Invariant = {
  id: 'renewal-without-end',
  says: 'An agreement that renews has a last day.',
  why: 'The notice against a renewal counts back from the last day, and without one it never begins.',
  fix: 'Write the last day, or leave the renewal out of an agreement that goes on until a party ends it.',
  source: 'practice',
  good: [{ yaml: 'agreement: { ends: null, evergreen: true, renewal: null }' }],
  bad: [{ yaml: 'agreement: { ends: null, evergreen: true }', at: 'agreement.renewal' }],
  *check({ contract: { agreement } }) {
    if (agreement?.evergreen !== true || agreement.renewal?.mode !== 'automatic') return;
    yield {
      message: 'The agreement renews itself, and it has no end.',
      help: 'leave renewal out, or write ends: and a date instead of evergreen',
      path: 'agreement.renewal',
      related: [seeAlso('it has no end', 'agreement.evergreen')],
    };
  },
};
