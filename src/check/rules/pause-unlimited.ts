/** L12. A clock that may stand for ever, or from a moment that nobody named. */
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

export const pauseUnlimited: Rule = {
  id: 'pause-unlimited',
  severity: 'warning',
  about: 'contract',
  says: 'A clock that waits for the customer stands from a question to its answer, and for so long at most.',
  why: 'Cases are parked as waiting for the customer: every time is kept and nothing is solved.',
  fix: 'Write pauses-from: question and pauses-at-most: with a time, such as 5 business days.',
  source: 'practice: pause only after a concrete question',
  good: [{ base: 'saas-standard', yaml: '' }],
  bad: [
    { base: 'saas-standard', yaml: 'obligations: { answer: { pauses-at-most: null } }', at: 'obligations.answer' },
    { base: 'saas-standard', yaml: 'obligations: { answer: { pauses-from: null } }', at: 'obligations.answer' },
  ],
  *check({ contract: { agreement, obligations } }) {
    if (agreement === undefined || agreement.outline === 'mini') return;
    for (const [id, duty] of Object.entries(obligations ?? {})) {
      if (duty['if-missed'] !== 'pause-clock') continue;
      const [from, most] = [duty['pauses-from'], duty['pauses-at-most']];
      if (from !== undefined && most !== undefined) continue;
      yield {
        message: `${id} stops the clock ${from === undefined ? 'from a moment that is not said' : 'for any time'}.`,
        help: from === undefined ? 'write pauses-from: question' : 'write pauses-at-most: 5 business days',
        path: keyPath('obligations', id),
      };
    }
  },
};
