/** A figure with words beside it that say another number. */
import { SPELLOUTS } from '../../locale/spellout/spellout.js';
import type { Rule } from '../rule.js';
import { placeIn } from '../wording-patterns.js';

export const figureAndWordsDiffer: Rule = {
  id: 'figure-and-words-differ',
  severity: 'error',
  about: 'text',
  says: 'A figure and the words beside it say the same number.',
  why: 'Which of the two counts is then for a court to say; in Indonesian practice it is the words.',
  fix: 'Write the number once, or the same in both.',
  source: 'drafting practice',
  good: [
    {
      markdown:
        'Payment is due in 30 (thirty) days, and the notice is given thirty (30) days before the end of the term.\n',
    },
  ],
  bad: [
    {
      markdown:
        'Payment is due in thirty (20) days of the invoice, and the notice is given before the end of the term.\n',
      at: '1:19',
    },
    {
      markdown: 'Pembayaran dilakukan dalam 30 (dua puluh) hari kalender setelah tagihan diterima oleh pelanggan.\n',
      at: '1:28',
    },
  ],
  *check({ passages }) {
    for (const passage of passages) {
      const spellout = passage.language === null ? undefined : SPELLOUTS[passage.language];
      if (spellout === undefined || passage.language === null) continue;
      for (const { figure, words, from, to } of pairsIn(passage.text)) {
        const right = spellout.integer(BigInt(figure));
        const said = numberWords(words, vocabularyOf(passage.language, spellout.integer), words === words.trim());
        if (said === null || plain(said) === plain(right)) continue;
        yield {
          message: `The figure is ${figure}, and the words say “${said}”.`,
          help: `write ${right}, or the figure that the words say`,
          // Words before their figure: the place begins with the first of them, not with the sentence.
          ...placeIn(passage, words === words.trim() ? from : from - said.length, to),
        };
      }
    }
  },
};

interface Pair {
  readonly figure: string;
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** `30 (dua puluh)` and `thirty (20)`; of the second the words are what stands before, back to the last sign. */
function pairsIn(text: string): readonly Pair[] {
  const pairs: Pair[] = [];
  if (!text.includes('(')) return pairs;
  for (const match of text.matchAll(
    /(?<![\d.,])(\d{1,3}(?:[.,]\d{3})*|\d{1,15})\s?%?\s?\((\p{L}[\p{L} -]{1,80})\)/gu,
  )) {
    pairs.push({
      figure: digits(match[1]),
      words: match[2] ?? '',
      from: match.index,
      to: match.index + match[0].length,
    });
  }
  for (const match of text.matchAll(/((?:\p{L}+[ -]){0,8}\p{L}+)\s?\((\d{1,3}(?:[.,]\d{3})*|\d{1,15})\)/gu)) {
    const before = match[1] ?? '';
    pairs.push({
      figure: digits(match[2]),
      words: ` ${before}`,
      from: match.index + before.length,
      to: match.index + match[0].length,
    });
  }
  return pairs;
}

const digits = (figure: string | undefined): string => (figure ?? '').replace(/[.,]/g, '');

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .replace(/\band /g, '');

/**
 * The words of numbers: those that the brackets begin with, before a unit at most, or those right before the figure;
 * null where there are none.
 */
function numberWords(words: string, vocabulary: ReadonlySet<string>, bracketed: boolean): string | null {
  const parts = words.trim().split(/[\s-]+/);
  const isNumber = (part: string | undefined): boolean => vocabulary.has((part ?? '').toLowerCase());
  let [from, to] = [0, parts.length];
  if (bracketed) {
    to = 0;
    while (to < parts.length && isNumber(parts[to])) to += 1;
    if (parts.length - to > 2) return null;
  } else {
    from = to;
    while (from > 0 && isNumber(parts[from - 1])) from -= 1;
    // "and" joins numbers and does not begin one.
    while (/^and$/i.test(parts[from] ?? '')) from += 1;
  }
  return from === to ? null : parts.slice(from, to).join(' ');
}

const vocabularies = new Map<string, ReadonlySet<string>>();

/** Every word that some number is made of. */
function vocabularyOf(language: string, integer: (value: bigint) => string): ReadonlySet<string> {
  const known = vocabularies.get(language);
  if (known !== undefined) return known;
  const numbers = [
    ...Array.from({ length: 100 }, (_, value) => BigInt(value)),
    100n,
    101n,
    1_000n,
    1_001n,
    2_000n,
    1_000_000n,
    1_000_000_000n,
    1_000_000_000_000n,
    200n,
    300n,
  ];
  const words = new Set(numbers.flatMap((value) => integer(value).split(/[\s-]+/)));
  vocabularies.set(language, words);
  return words;
}
