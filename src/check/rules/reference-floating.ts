/** L28. What stands on a web page changes without anybody signing it: a text that points there takes it in as it will be. */
import type { Rule } from '../rule.js';
import { anyOf, finder, placeIn, says } from '../wording-patterns.js';

const ADDRESS = /(?:https?:\/\/|\bwww\.)[^\s)>\]]+/i;

/** A day or a version beside it fixes what is meant. */
const fixed = finder(
  ({ judged }) => judged.papers.fixed,
  ({ judged }) => `${anyOf(judged.papers.fixed)}\\s+v?\\d`,
);

export const referenceFloating: Rule = {
  id: 'reference-floating',
  severity: 'warning',
  about: 'text',
  says: 'A text that a contract takes in is named with its version and date, and not by a web address alone.',
  why: 'The page can be changed tonight by one side. Whether the new words bind is a lawsuit, and what they were last year nobody can show.',
  fix: 'List the paper under documents with version and date, and attach it.',
  source: 'practice; UU 8/1999 art. 18(1)(g); UCTA 1977 s. 3(2)(b)',
  good: [
    { markdown: 'The Acceptable Use Policy, version 3 of 1 March 2026, is attached and is part of this agreement.\n' },
  ],
  bad: [
    {
      base: 'saas',
      yaml: 'obligations: { users: { text: "keep the rules of use at https://stockroom.example/aup", if-missed: none } }',
      at: 'obligations.users.text',
    },
    {
      markdown:
        '# Use\n\nThe Customer shall follow the Acceptable Use Policy at https://host.example/aup at all times.\n',
      at: '3:56',
    },
  ],
  *check({ passages, wording }) {
    for (const passage of passages) {
      const words = wording(passage.language);
      const address = words && ADDRESS.exec(passage.text);
      if (!address || !says(passage.text, words.judged.papers.names) || fixed(words, passage.text)) continue;
      yield {
        message: 'The text takes in what stands at a web address, as it is on any day.',
        help: 'name the paper with its version and date, and list it under documents',
        ...placeIn(passage, address.index, address.index + address[0].length),
      };
    }
  },
};
