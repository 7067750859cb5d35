/**
 * Which spaces of a value may not end a line: `IDR 15,000.00` and `5 calendar days` would be misread there. For formats
 * that set lines; Markdown is left with plain spaces, so that it can be searched and compared.
 */
import type { Inline, Reference, ReferencePart, Value } from './inline.js';

/** What an author wrote is never touched: only values that the locale formats have figures with a currency or a unit. */
const formatted: ReadonlySet<string> = new Set(['money', 'duration', 'date', 'derived', 'count', 'percent']);

const noBreak = '\u00a0';

/**
 * The space first: what begins with a look behind is tried at every letter. Here and not where it is used: a pattern
 * that names letters is made anew with every call once it is bundled.
 */
const bound = / (?:(?<=\b[A-Z]{3} )(?=\d)|(?<=\d )(?=\p{L})|(?<=^\d{1,4} )(?=\())/gu;

/** In opening times: before a time, and after it where a word as short as `to` leads to the next. Not after a comma. */
const boundInHours = / (?:(?<=\p{L} )(?=\d)|(?<=\d )(?=\p{L}{1,3} ))/gu;

/**
 * Between a currency and its figure, between a figure and the first word of its unit, and between a short figure and
 * its words in brackets: `paling lambat 2` at the end of a line says something else. Of a sum the words may part.
 */
export function boundText({ kind, text }: Value): string {
  if (!text.includes(' ')) return text;
  if (kind === 'hours') return text.replace(boundInHours, noBreak);
  return formatted.has(kind) ? text.replace(bound, noBreak) : text;
}

/**
 * Words of a template between two inlines: what a number counts stays with it, `1 decimal place`, `2 times`, and a time
 * of day with the word that leads to it, `pukul 17.00`.
 */
export function boundBetween(before: Inline | undefined, text: string, after: Inline | undefined): string {
  const counted = before?.type === 'value' && before.kind === 'count' && endsInFigure.test(before.text);
  const led = counted ? text.replace(wordAhead, noBreak) : text;
  return after?.type === 'value' && after.kind === 'time' ? led.replace(wordBehind, noBreak) : led;
}

const endsInFigure = /\d$/u;
const wordAhead = /^ (?=\p{L})/u;
const wordBehind = /(?<=\p{L}) $/u;

/**
 * Between ` paragraph` and `(2)`; a line may end before `paragraph`. A number such as `Article 5` keeps its plain space:
 * it is what a word processor counts anew, from a label that has one.
 */
export function boundParts({ parts }: Reference): readonly ReferencePart[] {
  return parts.map((part, at) =>
    part.type === 'words' && parts[at + 1]?.type === 'number'
      ? { ...part, text: part.text.replace(/ $/u, noBreak) }
      : part,
  );
}
