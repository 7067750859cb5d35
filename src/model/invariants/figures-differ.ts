/**
 * V29. A text of the author says the same figures in both languages: who reads one column must not get another
 * promise than who reads the other. What is a figure in one language may be a word in the other.
 */
import { keyPath } from '../../source/path.js';
import type { Language } from '../fields/texts.js';
import { figuresIn, type TextFigure } from '../text-figures.js';
import type { Invariant } from './invariant.js';

export const figuresDiffer: Invariant = {
  id: 'figures-differ',
  says: 'Numbers, dates, sums and their units are the same in both languages of a text.',
  why: 'Where one column says 10 minutes and the other 10 seconds, the prevailing language decides, and the party that read the other one is bound by a promise that it never saw.',
  fix: 'Write the same figures with the same units in both languages: 1,500 in English is 1.500 in Indonesian, 99.9% is 99,9%.',
  source:
    'Law 24/2009 art. 31 and Presidential Regulation 63/2019 art. 26: the texts are one agreement, and where they differ the agreed language counts',
  good: [
    {
      yaml: 'obligations: { own-copy: { text: { en: "keep 1,500 files for 30 calendar days, from 08:00", id: "menyimpan 1.500 berkas selama 30 (tiga puluh) hari kalender, sejak pukul 08.00" }, if-missed: none } }',
    },
  ],
  bad: [
    {
      yaml: 'obligations: { own-copy: { text: { en: keep its own copy for 30 calendar days, id: menyimpan sendiri salinan selama 60 hari kalender }, if-missed: none } }',
      at: 'obligations.own-copy.text.id',
    },
    {
      yaml: 'obligations: { own-copy: { text: { en: answer within 10 minutes, id: menjawab dalam 10 detik }, if-missed: none } }',
      at: 'obligations.own-copy.text.id',
    },
  ],
  *check({ leaves }) {
    for (const { shape, value, path } of leaves) {
      if (shape.leaf !== 'text' || value === null || typeof value !== 'object') continue;
      const { en, id } = value as { readonly [L in Language]?: string };
      if (en === undefined || id === undefined) continue;
      const drift = differenceOf(figuresIn(en, 'en'), figuresIn(id, 'id'));
      if (drift === null) continue;
      yield {
        message: sentence(drift),
        help: 'write the same figures with the same units in both languages',
        path: keyPath(path, 'id'),
        related: [{ message: 'the English text', path: keyPath(path, 'en'), span: null }],
      };
    }
  },
};

interface Drift {
  readonly en: string | null;
  readonly id: string | null;
}

function sentence({ en, id }: Drift): string {
  if (en === null) return `The Indonesian text says ${id}, and the English one has no such figure.`;
  return id === null
    ? `The English text says ${en}, and the Indonesian one has no such figure.`
    : `The English text says ${en}, and the Indonesian one ${id}.`;
}

/** The first figure on each side that the other does not have; null where both say the same. */
function differenceOf(en: readonly TextFigure[], id: readonly TextFigure[]): Drift | null {
  let [left, right] = [en, id];
  for (const same of [alike, alikeWithoutUnit, alikeInWords]) [left, right] = without(left, right, same);
  const [one, other] = [left.find(isFigure), right.find(isFigure)];
  if (one || other)
    return { en: (one ?? left.find(isWord))?.text ?? null, id: (other ?? right.find(isWord))?.text ?? null };
  // A word for a number, or for how often, may be an idiom of one language; two that differ are not.
  for (const wanted of [isWord, isRate]) {
    const [english, indonesian] = [left.find(wanted), right.find(wanted)];
    if (english && indonesian) return { en: english.text, id: indonesian.text };
  }
  return null;
}

const isWord = ({ kind, value }: TextFigure): boolean => kind === 'word' && value !== '1';

const isRate = ({ kind }: TextFigure): boolean => kind === 'rate';

const isFigure = ({ kind }: TextFigure): boolean => kind !== 'word' && kind !== 'rate';

type Same = (left: TextFigure, right: TextFigure) => boolean;

const alike: Same = (left, right) => alikeWithoutUnit(left, right) && left.unit === right.unit;

/** What stands beside a figure is no unit that is known: it says nothing against another one that is. */
const alikeWithoutUnit: Same = (left, right) =>
  left.kind === right.kind &&
  left.value.toLowerCase() === right.value.toLowerCase() &&
  (left.unit === right.unit || left.unit === null || right.unit === null);

const alikeInWords: Same = (left, right) =>
  (left.kind === 'word') !== (right.kind === 'word') && left.value === right.value;

/** Both sides without what is on both. A text has a handful of figures. */
function without(
  left: readonly TextFigure[],
  right: readonly TextFigure[],
  same: Same,
): [readonly TextFigure[], readonly TextFigure[]] {
  const others = [...right];
  const alone = left.filter((figure) => {
    const at = others.findIndex((other) => same(figure, other));
    if (at !== -1) others.splice(at, 1);
    return at === -1;
  });
  return [alone, others];
}
