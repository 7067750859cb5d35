/**
 * L00. Copy me: rename the file to the rule's id, fill in every field, add it to `index.ts`, and tell its findings in
 * `locales/<tag>/messages.yaml`. A sample is laid over the preset web-hosting-id or the `base` it names, and `also`
 * lists what else it trips. A rule about texts reads `passages` by the words of `locales/<tag>/check.yaml`.
 */
import type { Rule } from '../rule.js';

export const blank: Rule = {
  id: '_blank',
  severity: 'warning',
  about: 'contract',
  says: 'What should hold, in one sentence.',
  why: 'What goes wrong for the provider or the customer without it.',
  fix: 'How to put it right.',
  source: 'practice',
  good: [{ yaml: 'agreement: { revision: 2 }' }],
  bad: [{ yaml: 'agreement: { revision: 1 }', at: 'agreement.revision' }],
  *check({ contract: { agreement } }) {
    if (agreement === undefined) return;
    yield { message: 'The subject, and the value.', help: 'one concrete edit', path: 'agreement.revision' };
  },
};
