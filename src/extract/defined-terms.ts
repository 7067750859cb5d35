/**
 * Terms that a foreign contract defines, how often it uses each, and terms that it writes as if they were defined.
 * Capitals make a term only on a noun of service contracts: on any other word they make a name, and a name needs no
 * definition. Counted in one pass over the words, however many terms there are.
 */
import type { ForeignTerm } from '../document/foreign.js';
import type { Span } from '../source/span.js';
import type { Lexicon } from './lexicon.js';

export interface TextPlace {
  readonly text: string;
  readonly heading: boolean;
  /** It is a cell of a table, below its titles. */
  readonly cell?: boolean;
  readonly span: (from: number, to: number) => Span;
}

/** A term is so many words at most. */
const LONGEST = 5;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

export function termsIn(
  places: readonly TextPlace[],
  lexicon: Lexicon,
): { readonly defined: readonly ForeignTerm[]; readonly undefinedTerms: readonly ForeignTerm[] } {
  const keyOf = keyMaker(lexicon);
  const definitions = new Map<string, { readonly term: string; readonly span: Span; readonly times: number }>();
  const patterns = definitionPatterns(lexicon);
  for (const { text, span } of places) {
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) {
        const term = match[1] ?? '';
        const from = match.index + match[0].indexOf(term);
        if (!isTerm(term)) continue;
        const before = definitions.get(keyOf(term));
        definitions.set(
          keyOf(term),
          before ? { ...before, times: before.times + 1 } : { term, span: span(from, from + term.length), times: 1 },
        );
      }
    }
  }
  const counts = new Map<string, number>();
  const loose = new Map<string, { readonly term: string; readonly span: Span; uses: number }>();
  // What a row of a table is called is a name, and is told there what it is.
  const named = new Set(places.flatMap(({ text, cell }) => (cell === true ? [keyOf(leadingRun(text))] : [])));
  const nouns = new Set(lexicon.all.flatMap((wording) => wording['term-words']));
  for (const place of places) {
    const words = [...place.text.matchAll(WORD)];
    count(words, place.text, counts, keyOf);
    if (place.heading || isTitle(words)) continue;
    for (const { from, to } of runsOf(words, place.text)) {
      const term = place.text.slice(from, to);
      if (!term.split(' ').some((word) => nouns.has(word) || nouns.has(keyOf(word)))) continue;
      if (named.has(keyOf(term)) || holdsKnown(keyOf(term), definitions)) continue;
      const before = loose.get(keyOf(term));
      if (before) before.uses += 1;
      else loose.set(keyOf(term), { term, span: place.span(from, to), uses: 1 });
    }
  }
  return {
    defined: [...definitions].map(([key, { term, span, times }]) => ({
      term,
      span,
      uses: Math.max(0, (counts.get(key) ?? 0) - times),
    })),
    undefinedTerms: [...loose.values()],
  };
}

/** `“Uptime” means`, `Uptime means` at the start, `(the “Uptime”)`, `selanjutnya disebut “Uptime”`. */
function definitionPatterns(lexicon: Lexicon): readonly RegExp[] {
  const words = (kind: 'means' | 'called'): string =>
    [...new Set(lexicon.all.flatMap(({ defined }) => defined[kind]))]
      .sort((one, other) => other.length - one.length)
      .map((phrase) => phrase.replace(/ /g, '\\s+'))
      .join('|');
  const name = '[\\p{Lu}\\p{N}][^“”"()\\n]{0,60}?';
  return [
    new RegExp(`[“"](${name})[”"]\\s*(?:\\([^()]{0,60}\\)\\s*)?(?:${words('means')})(?!\\p{L})`, 'gu'),
    new RegExp(
      `^(?:\\(?[\\da-z]{1,3}[.)]\\s+)?(\\p{Lu}[\\p{L}\\p{N}-]*(?:\\s\\p{Lu}[\\p{L}\\p{N}-]*){0,4})\\s+(?:\\([^()]{0,60}\\)\\s*)?(?:${words('means')})(?!\\p{L})`,
      'gu',
    ),
    new RegExp(`\\((?:[^()“”"]{0,60}?(?:${words('called')})\\s+)?[“"](${name})[”"][^()]{0,60}\\)`, 'giu'),
    new RegExp(`(?:${words('called')})\\s+[“"](${name})[”"]`, 'gu'),
  ];
}

function isTerm(term: string): boolean {
  const words = term.split(/\s+/);
  return words.length <= LONGEST && /^\p{Lu}/u.test(term) && !/[.,;:]$/.test(term);
}

/** Without its endings, so that Service Credits is the Service Credit that was defined. */
function keyMaker(lexicon: Lexicon): (term: string) => string {
  const endings = [...new Set(lexicon.all.flatMap(({ endings: own }) => own))].join('|') || '(?!)';
  const ending = new RegExp(`(?<=\\p{L}{3})(?<!s)(?:${endings})$`, 'u');
  return (term) =>
    term
      .split(/\s+/)
      .map((word) => word.replace(ending, ''))
      .join(' ');
}

/** All runs of up to five words that begin with a capital. */
function count(
  words: readonly RegExpExecArray[],
  text: string,
  counts: Map<string, number>,
  keyOf: (term: string) => string,
): void {
  for (const [index, word] of words.entries()) {
    if (!/^\p{Lu}/u.test(word[0])) continue;
    let key = '';
    for (let length = 0; length < LONGEST; length += 1) {
      const next = words[index + length];
      const before = words[index + length - 1];
      if (next === undefined) break;
      if (length > 0 && before && !/^\s+$/.test(text.slice(before.index + before[0].length, next.index))) break;
      key = key === '' ? keyOf(next[0]) : `${key} ${keyOf(next[0])}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
}

/** Runs of words with capitals inside a sentence; the first word of a sentence has its capital from there. */
function runsOf(
  words: readonly RegExpExecArray[],
  text: string,
): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number; length: number }[] = [];
  const start = /^(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[ivx]{1,5})[.)]?\s+)?/iu.exec(text)?.[0].length ?? 0;
  for (const [index, word] of words.entries()) {
    if (!/^\p{Lu}\p{Ll}/u.test(word[0])) continue;
    const before = words[index - 1];
    const gap = before === undefined ? '' : text.slice(before.index + before[0].length, word.index);
    const last = runs.at(-1);
    const goesOn =
      last !== undefined && before !== undefined && last.to === before.index + before[0].length && gap === ' ';
    if (goesOn) {
      last.to = word.index + word[0].length;
      last.length += 1;
    } else if (
      before !== undefined &&
      word.index !== start &&
      !/[.!?:;“"(\]]|^\s*$|[-–—]\s/.test(gap === ' ' ? 'x' : gap)
    ) {
      runs.push({ from: word.index, to: word.index + word[0].length, length: 1 });
    } else runs.push({ from: -1, to: word.index + word[0].length, length: 1 });
  }
  return runs.filter(({ from, length }) => from >= 0 && length < LONGEST);
}

/** The words with capitals that a text begins with. */
function leadingRun(text: string): string {
  return /^\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,4}/u.exec(text)?.[0] ?? '';
}

/** A line of capitals is a title, whatever Markdown says. */
function isTitle(words: readonly RegExpExecArray[]): boolean {
  const long = words.filter(([word]) => word.length > 3);
  return long.length > 0 && long.every(([word]) => /^\p{Lu}/u.test(word));
}

/** The term itself, or one with a defined term in it, which is then read with that: “Processor of Personal Data”. */
function holdsKnown(key: string, definitions: ReadonlyMap<string, unknown>): boolean {
  const words = key.split(' ');
  return words.some((_, start) =>
    words.slice(start).some((__, length) => definitions.has(words.slice(start, start + length + 1).join(' '))),
  );
}
