/**
 * Which clauses, paragraphs and annexes a foreign contract has by their numbers, and where its sentences refer to
 * them. A reference that leads to another text (`of the Civil Code`) is none of ours. Keys: `7.2`, `7/2` for the
 * second paragraph of clause 7, `annex a`.
 */
import type { ForeignReference } from '../document/foreign.js';
import type { Span } from '../source/span.js';
import type { Lexicon } from './lexicon.js';

export interface Place {
  readonly text: string;
  readonly heading: boolean;
  /** Numbers of the items that a paragraph opens. */
  readonly numbers: readonly number[];
  readonly span: (from: number, to: number) => Span;
}

/** `numbered`: whether the text numbers its clauses at all; where it does not, no reference can be held against it. */
export function referencesIn(
  places: readonly Place[],
  lexicon: Lexicon,
): { readonly references: readonly ForeignReference[]; readonly numbered: boolean } {
  const clause = wordsOf(lexicon, 'clause');
  const paragraph = wordsOf(lexicon, 'paragraph');
  const annex = wordsOf(lexicon, 'annex');
  const title = new RegExp(
    `^(?:(?:${clause})\\s+)?(\\d{1,3}(?:\\.\\d{1,3}){0,3}|[IVXLC]{1,6})(?![\\w%,])[.):]?(?:\\s|$)`,
    'iu',
  );
  const annexTitle = new RegExp(`^(?:${annex})\\s+([A-Z]|\\d{1,2}|[IVXLC]{1,6})(?!\\w)`, 'iu');
  const bareClause = new RegExp(`^(?:${clause})\\s+(\\d{1,3}(?:\\.\\d{1,3})*)\\b[^.]{0,80}$`, 'iu');
  const known = new Set<string>();
  let current: string | null = null;
  for (const { text, heading, numbers } of places) {
    const annexed = annexTitle.exec(text)?.[1];
    const alone = heading ? title.exec(text)?.[1] : bareClause.exec(text)?.[1];
    if (annexed !== undefined && (heading || text.length < 80)) {
      known.add(`annex ${annexed.toLowerCase()}`);
      current = null;
    } else if (alone !== undefined) {
      current = alone.toLowerCase();
      known.add(current);
    } else if (heading) current = null;
    if (heading) continue;
    const typed = /^(\d{1,3}(?:\.\d{1,3}){1,3})[.)]?\s/.exec(text)?.[1];
    if (typed !== undefined) known.add(typed);
    const bracketed = /^\((\d{1,2}|[a-z])\)\s/.exec(text)?.[1];
    if (bracketed !== undefined && current !== null) known.add(`${current}/${bracketed}`);
    if (numbers.length > 0) {
      const [first] = numbers;
      if (current !== null) for (const sign of ['.', '/']) known.add(`${current}${sign}${numbers.join('.')}`);
      if (current !== null && first !== undefined) known.add(`${current}/${first}`);
      // Items before any numbered heading are clauses themselves.
      if (current === null) known.add(numbers.join('.'));
    }
  }
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:${clause})\\s+(\\d{1,3}(?:\\.\\d{1,3}){0,3}[A-Z]?)(?![\\p{L}\\d]|\\.\\d|%)(?:\\s+(?:${paragraph})\\s+\\(?(\\d{1,2})\\)?)?(?:\\s?\\((\\d{1,2}|[a-z])\\))?|(?:${annex})\\s+([A-Z]|\\d{1,2}|[IVXLC]{1,6})(?![\\p{L}\\p{N}]))`,
    'giu',
  );
  const elsewhere = phraseStart(lexicon);
  const references: ForeignReference[] = [];
  for (const { text, heading, span } of places) {
    if (heading) continue;
    for (const match of text.matchAll(pattern)) {
      const [said, number, below, , other] = match;
      if (match.index === 0 && (bareClause.test(text) || annexTitle.test(text)) && text.length < 80) continue;
      if (leadsOut(text.slice(match.index + said.length, match.index + said.length + 120), elsewhere)) continue;
      // The letter of an annex is a capital: "schedule a call" is no reference.
      if (other !== undefined && other !== other.toUpperCase()) continue;
      const key = other === undefined ? (number ?? '').toLowerCase() : `annex ${other.toLowerCase()}`;
      // Whether a letter of a paragraph is there cannot be told of a text that letters its items by layout.
      const found =
        known.has(key) && (below === undefined || known.has(`${key}/${below}`) || !hasParagraphs(known, key));
      references.push({
        text: said,
        span: span(match.index, match.index + said.length),
        found,
      });
    }
  }
  return { references, numbered: known.size > 0 };
}

function hasParagraphs(known: ReadonlySet<string>, clause: string): boolean {
  return known.has(`${clause}/1`) || known.has(`${clause}/2`);
}

function wordsOf(lexicon: Lexicon, kind: 'clause' | 'paragraph' | 'annex'): string {
  return [...new Set(lexicon.all.flatMap(({ references }) => references[kind]))].join('|');
}

function phraseStart(lexicon: Lexicon): RegExp {
  const phrases = [...new Set(lexicon.all.flatMap(({ references }) => references.elsewhere))].sort(
    (one, other) => other.length - one.length,
  );
  return new RegExp(
    `^[\\s,]*(?:(?:ayat|paragraph|huruf|angka)\\s+\\(?\\w{1,3}\\)?[\\s,]*)*(?:${phrases.map((phrase) => phrase.replace(/ /g, '\\s+')).join('|')})(?![\\p{L}])`,
    'iu',
  );
}

/** To an act or to another agreement, named right behind it. */
function leadsOut(after: string, elsewhere: RegExp): boolean {
  return (
    elsewhere.test(after) ||
    /^[\s,]*of\s+(?:the\s+)?(?!this\b)[A-Z][\p{L}'’ ]{0,60}\b(?:Act|Code|Law|Regulation|Directive|Agreement|Terms)\b/u.test(
      after,
    )
  );
}
