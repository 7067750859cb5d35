/** A period in days of which nobody knows whether weekends and holidays count. */
import type { Wording } from '../../locale/wording.js';
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
      for (const match of passage.text.matchAll(barePeriods(words))) {
        // A cell that has the figure alone is one of days of the fee, or in a column that may say more.
        if (passage.kind === 'cell' && match[0] === passage.text) continue;
        const [kind = '...'] = words.days.kinds;
        yield {
          message: `“${match[0]}” does not say which days count.`,
          help: `write ${match[0]} ${kind}, or ${match[0]} ${words.days.kinds[1] ?? kind}`,
          ...placeIn(passage, match.index, match.index + match[0].length),
        };
      }
    }
  },
};

const made = new WeakMap<Wording, RegExp>();

/** `7 hari`, `7 (tujuh) hari`, where no kind of day follows. */
function barePeriods(wording: Wording): RegExp {
  const known = made.get(wording);
  if (known !== undefined) return known;
  const { bare, kinds, before, beside } = wording.days;
  const after = [...kinds, ...beside].map((phrase) => phrase.replace(/ /g, '\\s+')).join('|');
  const ahead = before.length === 0 ? '(?!)' : before.map((phrase) => phrase.replace(/ /g, '\\s+')).join('|');
  const pattern =
    bare.length === 0
      ? /(?!)/gu
      : new RegExp(
          `(?<![\\p{L}\\p{N}.,])(?<!(?:${ahead})\\s)\\d{1,4}\\s+(?:\\(\\p{L}[\\p{L} ]{0,60}\\)\\s+)?(?:${bare.join('|')})(?!\\p{L})(?!\\s+(?:${after})(?!\\p{L}))`,
          'giu',
        );
  made.set(wording, pattern);
  return pattern;
}
