/** A period in days of which nobody knows whether weekends and holidays count. */
import type { Passage } from '../../document/passage.js';
import type { Wording } from '../../locale/wording.js';
import { type Part, wordsIn } from '../passage-words.js';
import type { Rule } from '../rule.js';
import { placeIn } from '../wording-patterns.js';

export const dayKindUnsaid: Rule = {
  id: 'day-kind-unsaid',
  severity: 'warning',
  about: 'text',
  says: 'A period in days says which days count.',
  why: 'Seven days over Lebaran are one working day or seven: a claim is in time by one reading and lost by the other.',
  fix: 'Write hari kerja or hari kalender, and define which calendar counts.',
  source: 'Indonesian drafting practice',
  good: [
    {
      markdown: 'Klaim diajukan paling lambat 7 hari kalender setelah laporan diterima oleh pelanggan dari penyedia.\n',
    },
  ],
  bad: [
    {
      markdown: 'Klaim diajukan paling lambat 7 (tujuh) hari setelah laporan diterima oleh pelanggan dari penyedia.\n',
      at: '1:30',
    },
  ],
  *check({ passages, wording }) {
    for (const passage of passages) {
      const words = wording(passage.language);
      if (words === null) continue;
      for (const part of barePeriods(passage, words.days)) {
        // A cell that has the figure alone is one of days of the fee, or in a column that may say more.
        if (passage.kind === 'cell' && part.text === passage.text) continue;
        const [first = '...', second = first] = words.days.kinds;
        yield {
          message: `“${part.text}” does not say which days count.`,
          help: `write ${part.text} ${first}, or ${part.text} ${second}`,
          ...placeIn(passage, part.from, part.to),
        };
      }
    }
  },
};

/** `7 hari`, `7 (tujuh) hari`, where no kind of day follows and the words around make no calendar of it. */
function barePeriods(passage: Passage, { bare, kinds, before, beside }: Wording['days']): readonly Part[] {
  const { text } = passage;
  return wordsIn(passage).flatMap(({ word, from, to }) => {
    if (!bare.includes(word)) return [];
    const figure = /(?<![\p{L}\p{N}.,])\d{1,4}\s+(?:\(\p{L}[\p{L} ]{0,60}\)\s+)?$/u.exec(
      text.slice(Math.max(0, from - 90), from),
    );
    if (figure === null) return [];
    const start = from - figure[0].length;
    const [ahead, after] = [
      text.slice(0, start).toLowerCase().trimEnd(),
      text
        .slice(to, to + 40)
        .toLowerCase()
        .trimStart(),
    ];
    const named = [...kinds, ...beside].some(
      (phrase) => after.startsWith(phrase) && !/^\p{L}/u.test(after.slice(phrase.length)),
    );
    const calendar = before.some((phrase) => ahead.endsWith(phrase));
    return named || calendar ? [] : [{ text: text.slice(start, to), from: start, to }];
  });
}
