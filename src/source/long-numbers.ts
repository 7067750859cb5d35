/**
 * Numbers that might name a person, by their look alone: tax numbers, identity cards, accounts, dates of
 * birth stand in wrong places too, under misspelled keys and in comments. What is printed about a file
 * ends in logs and tickets, so a neighbour's number is covered rather than trusted.
 */
import { CURRENCIES } from '../values/money.js';
import { type Source, spanOf } from './source.js';
import type { Span } from './span.js';

/** As few digits as a date of birth or a short account number has, with the signs people set between them. */
const EIGHT_DIGITS = String.raw`\d(?:[ ./-]?\d){7,}`;

/** What may stand between two of them: signs, and blanks of any width or none, as a word processor has them. */
const BETWEEN = String.raw`[ .\u00a0\u2000-\u200d\u2010-\u2015\u202f\u2060\ufeff_-]{0,2}`;

/** As many as a business number, a tax number or an identity card, and no telephone number or money: `NIK 3171...` is none. */
const THIRTEEN = String.raw`(?<!\d[ .-]?|(?:${CURRENCIES.join('|')}) ?|\+)\d(?:${BETWEEN}\d){12,}`;
const THIRTEEN_DIGITS = new RegExp(THIRTEEN, 'g');
const LONG = new RegExp(`${THIRTEEN}|${EIGHT_DIGITS}`, 'g');

/** Places of all long numbers of a file, but for those inside `open`, in the order of the text, where they are at home. */
export function longNumbers(source: Source, open: readonly Span[]): readonly Span[] {
  let next = 0;
  return [...source.text.matchAll(LONG)].flatMap(({ index, 0: number }) => {
    const end = index + number.length;
    while ((open[next]?.end.offset ?? end) < end) next += 1;
    const atHome = (open[next]?.start.offset ?? end) <= index;
    const before = source.text.slice(Math.max(0, index - 4), index);
    if (atHome && hideNumbers(before + number) === before + number) return [];
    return [spanOf(source, index, end)];
  });
}

/** The text with stars for every number of a person in it. */
export function hideNumbers(text: string): string {
  return text.replace(THIRTEEN_DIGITS, (number) => '*'.repeat(number.length));
}
