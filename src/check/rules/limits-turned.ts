/** L45. "At least" in one language and "paling banyak" in the other: the figure is the same, and the promise its contrary. */
import type { Language } from '../../model/fields/texts.js';
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';
import { placesOf, says } from '../wording-patterns.js';

/** What says the contrary of what. */
const CONTRARIES = [
  ['least', 'most'],
  ['most', 'least'],
  ['over', 'under'],
  ['under', 'over'],
] as const;

export const limitsTurned: Rule = {
  id: 'limits-turned',
  severity: 'error',
  about: 'contract',
  says: 'A limit points the same way in both languages of a text.',
  why: 'A customer that must report within at most ten days in one column and after at least ten days in the other has kept the contract and broken it.',
  fix: 'Write at least with paling sedikit, at most with paling banyak, above with di atas, below with di bawah.',
  source: 'Presidential Regulation 63/2019 art. 26(3): the other text is the equivalent or the translation',
  good: [
    {
      yaml: 'obligations: { own-copy: { text: { en: keep at least 2 copies and report a loss no later than the next day, id: "menyimpan paling sedikit 2 salinan dan melaporkan kehilangan paling lambat pada hari berikutnya" }, if-missed: none } }',
    },
  ],
  bad: [
    {
      yaml: 'obligations: { own-copy: { text: { en: keep at least 2 copies of the website, id: menyimpan paling banyak 2 salinan situs web }, if-missed: none } }',
      at: 'obligations.own-copy.text.id',
    },
    {
      yaml: 'obligations: { own-copy: { text: { en: keep at least 2 copies for at most 5 months, id: menyimpan paling sedikit 2 salinan selama paling sedikit 5 bulan }, if-missed: none } }',
      at: 'obligations.own-copy.text.id',
    },
    {
      yaml: 'exclusions: { attack: { text: { en: an attack above 10 gigabits per second, id: serangan di bawah 10 gigabit per detik } } }',
      at: 'exclusions.attack.text.id',
    },
  ],
  *check({ leaves, wording }) {
    const [english, indonesian] = [wording('en')?.judged.limits, wording('id')?.judged.limits];
    if (english === undefined || indonesian === undefined) return;
    for (const { shape, value, path } of leaves) {
      if (shape.leaf !== 'text' || value === null || typeof value !== 'object') continue;
      const { en, id } = value as { readonly [L in Language]?: string };
      if (en === undefined || id === undefined) continue;
      // A text may have a limit of each kind: one of them is turned where each language has more of the contrary.
      const turned = CONTRARIES.find(
        ([one, other]) =>
          says(en, english[one]) &&
          says(id, indonesian[other]) &&
          times(en, english[one]) > times(id, indonesian[one]) &&
          times(id, indonesian[other]) > times(en, english[other]),
      );
      if (turned === undefined) continue;
      yield {
        message: `The limit points another way in each language: ${writtenIn(en, english[turned[0]])} in English, and ${writtenIn(id, indonesian[turned[1]])} in Indonesian.`,
        help: `write ${indonesian[turned[0]][0]}, or turn the English text`,
        path: keyPath(path, 'id'),
        related: [{ message: 'the English text', path: keyPath(path, 'en'), span: null }],
      };
    }
  },
};

function times(text: string, list: readonly string[]): number {
  return placesOf(text, list).length;
}

/** As it stands in the text. */
function writtenIn(text: string, list: readonly string[]): string {
  return placesOf(text, list)[0]?.[0] ?? '';
}
