/** L06. Words in which nobody can measure a duty. */

import { phrasesIn } from '../passage-words.js';
import type { Rule } from '../rule.js';
import { placeIn } from '../wording-patterns.js';

export const vagueWords: Rule = {
  id: 'vague-words',
  severity: 'warning',
  about: 'text',
  says: 'A duty is stated in words that can be measured.',
  why: '“As soon as possible” is kept by whoever tried: no court and no report can tell whether it was.',
  fix: 'Write a time, a figure or an act: “within 4 hours”, “at least 99.5%”.',
  source: 'drafting practice',
  good: [
    { markdown: 'The Provider shall answer within 4 hours of the report, and that is all there is to say of this.\n' },
  ],
  bad: [
    {
      markdown: 'The Provider shall answer the report as soon as possible, and that is all there is to say of this.\n',
      at: '1:38',
    },
    {
      markdown:
        'Penyedia wajib menjawab laporan dari pelanggan tersebut secepatnya setelah laporan diterima dari pelanggan.\n',
      at: '1:57',
    },
  ],
  *check({ passages, wording }) {
    for (const passage of passages) {
      const words = wording(passage.language);
      if (words === null || passage.kind === 'heading') continue;
      for (const part of phrasesIn(passage, words.vague)) {
        yield {
          message: `“${part.text}” is no measure.`,
          help: 'write a time, a figure or an act instead',
          ...placeIn(passage, part.from, part.to),
        };
      }
    }
  },
};
