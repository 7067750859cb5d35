/** Spellings that a dictionary of the language does not have: in Indonesian, what is not baku by KBBI. */

import { wordsIn } from '../passage-words.js';
import type { Rule } from '../rule.js';
import { placeIn } from '../wording-patterns.js';

export const misspelling: Rule = {
  id: 'misspelling',
  severity: 'warning',
  about: 'text',
  says: 'Words are spelt as the dictionary of the language has them.',
  why: 'A contract in Indonesian uses Indonesian as it is regulated (UU 24/2009 art. 25, 31); slips make a reader doubt the figures too.',
  fix: 'Write the spelling of KBBI.',
  source: 'KBBI; EYD V',
  good: [
    {
      markdown:
        'Risiko dan izin yang timbul dari perjanjian ini adalah tanggung jawab dari penyedia layanan tersebut.\n',
    },
  ],
  bad: [
    {
      markdown: 'Resiko yang timbul dari perjanjian ini adalah tanggung jawab dari penyedia untuk layanan tersebut.\n',
      at: '1:1',
    },
  ],
  *check({ passages, wording }) {
    for (const passage of passages) {
      const words = wording(passage.language);
      if (words === null) continue;
      for (const { word, ...part } of wordsIn(passage)) {
        if (!Object.hasOwn(words.misspelt, word)) continue;
        yield {
          message: `“${passage.text.slice(part.from, part.to)}” is not spelt so.`,
          help: `write ${words.misspelt[word]}`,
          ...placeIn(passage, part.from, part.to),
        };
      }
    }
  },
};
