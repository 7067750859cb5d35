/** L30. What one side may change at any time is not agreed: it is a notice on a web page. */
import type { Rule } from '../rule.js';
import { anyOf, finder, placeIn } from '../wording-patterns.js';

/** Who may, what, and how freely, in one sentence; how freely may stand in front. */
const oneSided = finder(
  ({ judged }) => judged['one-sided'].freely,
  ({ judged }) => {
    const { may, change, freely } = judged['one-sided'];
    const right = `${anyOf(may)}\\s+${anyOf(change)}`;
    return `${right}[^.;]{0,90}?${anyOf(freely)}|${anyOf(freely)}[^.;]{0,60}?${right}`;
  },
);

export const changeOneSided: Rule = {
  id: 'change-one-sided',
  severity: 'warning',
  about: 'text',
  says: 'Nobody may change what was agreed on its own, at any time and without notice.',
  why: 'A promise that its maker may rewrite binds nobody. Against a consumer such a sentence is void, and between firms it is read against who wrote it.',
  fix: 'Change by a written addendum, or with a notice in days and the right to leave before it takes effect.',
  source: 'KUHPerdata art. 1338(2) (no withdrawal by one side); UU 8/1999 art. 18(1)(g); UCTA 1977 s. 3(2)(b)',
  good: [{ markdown: 'The Provider may change the prices with 60 days of notice, and the Customer may then leave.\n' }],
  bad: [
    {
      markdown: '# Changes\n\nThe Provider may change this agreement at any time by posting a new version of it.\n',
      at: '3:14',
    },
    {
      yaml: 'services: { hosting: { demarcation: { en: the Provider may change the servers at any time, id: server yang digunakan untuk layanan ini } } }',
      at: 'services.hosting.demarcation.en',
    },
    {
      yaml: 'services: { hosting: { demarcation: { en: the servers in use, id: Penyedia Layanan berhak mengubah server sewaktu-waktu } } }',
      at: 'services.hosting.demarcation.id',
    },
  ],
  *check({ passages, wording }) {
    for (const passage of passages) {
      const words = wording(passage.language);
      const found = words && oneSided(words, passage.text);
      if (!found) continue;
      yield {
        message: 'The text lets one side change what was agreed, at any time or without notice.',
        help: 'write how long before the change it is announced and that the other side may leave, or leave it out',
        ...placeIn(passage, found.index, found.index + found[0].length),
      };
    }
  },
};
