/**
 * L32. An exclusion of the very thing that is promised: where the provider's own server, power or staff may fail
 * without a consequence, the target is a promise of good luck.
 */
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';
import { anyOf, finder, says } from '../wording-patterns.js';

/** Faults of the provider's own means, where nothing says whose they are. */
const ownFailure = finder(
  ({ judged: { failures } }) => {
    const { before, after, whole } = failures;
    return [...before.flatMap((one) => after.map((other) => `${one} ${other}`)), ...whole];
  },
  ({ judged: { failures } }) => {
    const { before, after, whole } = failures;
    return `${anyOf(before)}\\s+${anyOf(after)}|${anyOf(whole)}`;
  },
);

export const exclusionSwallows: Rule = {
  id: 'exclusion-swallows',
  severity: 'warning',
  about: 'contract',
  says: 'An exclusion covers what lies outside the provider, and not the failure of its own means.',
  why: 'Hosting that excludes server malfunction promises that the server runs while it runs. A court reads such words against the provider, and a customer who reads them does not sign.',
  fix: 'Say whose fault it is and how far: to the extent caused by the Customer, an attack above a size, a power cut in the whole district.',
  source:
    'practice: exclusions of published hosting terms; KUHPerdata art. 1349 (in doubt against who stipulates); UCTA 1977 s. 3',
  good: [
    {
      yaml: 'exclusions: { attack: { text: { en: an attack with traffic above 10 gigabits per second, id: serangan dengan lalu lintas melebihi 10 gigabit per detik } } }',
    },
    { base: 'cable-isp-home' },
  ],
  bad: [
    {
      yaml: 'exclusions: { attack: { text: { en: server malfunction, id: gangguan server } } }',
      at: 'exclusions.attack.text',
    },
    {
      yaml: 'exclusions: { attack: { text: { en: any attack from the Internet, id: segala serangan dari internet } } }',
      at: 'exclusions.attack.text',
    },
    { base: 'saas', yaml: 'exclusions: { beyond: { text: hardware failures } }', at: 'exclusions.beyond.text' },
  ],
  *check({ contract: { exclusions, agreement }, wording }) {
    for (const [id, { text }] of Object.entries(exclusions ?? {})) {
      if (text === undefined) continue;
      const texts = typeof text === 'string' ? { [agreement?.languages[0] ?? 'en']: text } : text;
      const [found] = Object.entries(texts).flatMap(([language, sentence]) => {
        const words = wording(language);
        // What is another's, or above a size, swallows nothing.
        if (words === null || says(sentence, words.judged.failures.limited)) return [];
        return ownFailure(words, sentence)?.[0] ?? [];
      });
      if (found === undefined) continue;
      yield {
        message: `The exclusion takes out ${found}, whoever caused it.`,
        help: 'say to the extent caused by whom, or above which size it counts',
        path: keyPath(keyPath('exclusions', id), 'text'),
      };
    }
  },
};
