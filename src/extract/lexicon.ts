/**
 * The words of all languages together, ready to be looked for in a cell or sentence: agreements mix languages, and
 * `< 99.9%` is the same in each. Phrases are found at word borders, the longest first.
 */
import type { Wording, Wordings } from '../locale/wording.js';
import { literalPattern } from '../source/literal-pattern.js';

export interface Lexicon {
  readonly all: readonly Wording[];
  /** True where the text, in any case, has one of the phrases. */
  readonly has: (text: string, phrases: Phrases) => boolean;
  /** The meaning of the phrase that stands at a place of a text in lower case, and how long it is. */
  readonly at: (text: string, place: number) => { readonly kind: ResultWord; readonly length: number } | null;
  /** A unit of time by its name in any language. */
  readonly unit: (name: string) => TimeUnit | null;
  /** What of `references` the word before a number says. */
  readonly phrases: (choose: (wording: Wording) => readonly string[]) => Phrases;
}

export type Phrases = RegExp;

export type TimeUnit = keyof Wording['units'];

export type ResultWord = 'below' | 'at-most' | 'above' | 'at-least' | 'or-less' | 'or-more' | 'to' | 'idle';

const RESULT_WORDS: readonly ResultWord[] = [
  'below',
  'at-most',
  'above',
  'at-least',
  'or-less',
  'or-more',
  'to',
  'idle',
];

export function lexiconOf(wordings: Wordings): Lexicon {
  const all = Object.values(wordings);
  const results = new Map<string, ResultWord>();
  for (const kind of RESULT_WORDS) {
    for (const wording of all)
      for (const phrase of wording.results[kind]) if (!results.has(phrase)) results.set(phrase, kind);
  }
  // `and below` behind a figure is an end; before one it is two words.
  const behind = (phrase: string): boolean => /^or-/.test(results.get(phrase) ?? '');
  const pattern = new RegExp(bordered([...results.keys()], behind), 'yu');
  const units = new Map<string, TimeUnit>();
  for (const wording of all) {
    for (const [unit, names] of Object.entries(wording.units))
      for (const name of names) units.set(name, unit as TimeUnit);
  }
  return {
    all,
    has: (text, phrases) => {
      phrases.lastIndex = 0;
      return phrases.test(text);
    },
    at: (text, place) => {
      pattern.lastIndex = place;
      const found = pattern.exec(text)?.[0];
      const kind = found === undefined ? undefined : results.get(found);
      return found === undefined || kind === undefined ? null : { kind, length: found.length };
    },
    unit: (name) => units.get(name.toLowerCase()) ?? null,
    phrases: (choose) => phrasePattern(all.flatMap(choose)),
  };
}

/** Any of the phrases, at word borders and in any case. One that is never there where the list is empty. */
export function phrasePattern(phrases: readonly string[], flags = 'giu'): RegExp {
  if (phrases.length === 0) return /(?!)/g;
  return new RegExp(bordered(phrases), flags);
}

function bordered(phrases: readonly string[], notBeforeFigure: (phrase: string) => boolean = () => false): string {
  const sorted = [...new Set(phrases)].sort((one, other) => other.length - one.length);
  const parts = sorted.map((phrase) => {
    const source = literalPattern(phrase).replace(/ /g, '\\s+').replace(/'/g, "['’]");
    const start = /^[\p{L}\p{N}]/u.test(phrase) ? '(?<![\\p{L}\\p{N}])' : '';
    const end = /[\p{L}\p{N}]$/u.test(phrase) ? '(?![\\p{L}\\p{N}])' : '';
    return `${start}${source}${end}${notBeforeFigure(phrase) ? '(?!\\s*\\d)' : ''}`;
  });
  return `(?:${parts.join('|')})`;
}
