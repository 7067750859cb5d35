/** Spellings that a dictionary of the language does not have: in Indonesian, what is not baku by KBBI. */
import type { Rule } from '../rule.js';
import { phrases, placeIn } from '../wording-patterns.js';

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
      const { misspelt } = words;
      for (const match of passage.text.matchAll(phrases(wrongOnes(misspelt)))) {
        const right = misspelt[match[0].toLowerCase()];
        if (right === undefined) continue;
        yield {
          message: `“${match[0]}” is not spelt so.`,
          help: `write ${right}`,
          ...placeIn(passage, match.index, match.index + match[0].length),
        };
      }
    }
  },
};

const lists = new WeakMap<object, readonly string[]>();

function wrongOnes(misspelt: Readonly<Record<string, string>>): readonly string[] {
  const known = lists.get(misspelt) ?? Object.keys(misspelt);
  lists.set(misspelt, known);
  return known;
}
