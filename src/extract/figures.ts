/**
 * Figures as people print them: percents with a point or a comma, times in words or letters, ranges of either, a
 * credit. Null for everything that could be read in two ways or has a word that is not known: a figure that was
 * guessed would be worse than none.
 */
import type { Bound } from '../model/credit-table.js';
import type { PrintedTime } from '../model/printed-allowance.js';
import { type Percent, parsePercent } from '../values/percent.js';
import type { Lexicon, ResultWord, TimeUnit } from './lexicon.js';

/** A range of results, in millionths of a percent or in milliseconds. */
export interface Range {
  readonly unit: 'percent' | 'time';
  readonly lower: Bound | null;
  readonly upper: Bound | null;
}

export interface Found<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

const NUMBER = /\d{1,9}(?:[.,]\d{1,6})?/;
const PERCENT = new RegExp(`(?<![\\d.,])(${NUMBER.source})\\s?(?:%|per cent\\b|percent\\b|persen\\b)`, 'giu');

/** All percents of a text, in their order. */
export function percentsIn(text: string): readonly Found<Percent>[] {
  return [...text.matchAll(PERCENT)].flatMap((match) => {
    const value = percentOfDigits(match[1] ?? '');
    return value === null ? [] : [{ value, from: match.index, to: match.index + match[0].length }];
  });
}

function percentOfDigits(digits: string): Percent | null {
  const read = parsePercent(`${digits.replace(',', '.').replace(/^0+(?=\d)/, '')}%`);
  return read.ok && read.value.micro <= 100_000_000n ? read.value : null;
}

const NANOSECONDS: Readonly<Record<TimeUnit, bigint>> = {
  day: 86_400_000_000_000n,
  hour: 3_600_000_000_000n,
  minute: 60_000_000_000n,
  second: 1_000_000_000n,
};

const TIME = /(?<![\d.,:])(\d{1,9})(?:[.,](\d{1,6}))?\s?(\p{L}{1,10})/gu;

/** `3h39`: the minutes need no unit. */
const MINUTES = /^\s?(\d{2})(?![\d.,%\p{L}]|\s?\p{L})/u;

/** All times of a text: figures with their units, those that follow one another added up: `7 h 12 min`, `3h39`. */
export function timesIn(text: string, lexicon: Lexicon): readonly Found<PrintedTime>[] {
  const times: (Found<PrintedTime> & { readonly unit: TimeUnit; readonly decimals: boolean })[] = [];
  for (const match of text.matchAll(TIME)) {
    const [whole, digits = '', fraction = '', name = ''] = match;
    const unit = lexicon.unit(name);
    if (unit === null) continue;
    const end = match.index + whole.length;
    const minutes = unit === 'hour' && fraction === '' ? MINUTES.exec(text.slice(end, end + 6)) : null;
    const place = NANOSECONDS[unit] / 10n ** BigInt(fraction.length);
    const own = BigInt(digits + fraction) * place;
    const value: PrintedTime =
      minutes === null
        ? { nanoseconds: own, place }
        : { nanoseconds: own + BigInt(minutes[1] ?? '0') * NANOSECONDS.minute, place: NANOSECONDS.minute };
    const to = end + (minutes?.[0].length ?? 0);
    const before = times.at(-1);
    const gap = before === undefined ? '' : text.slice(before.to, match.index);
    if (
      before &&
      !before.decimals &&
      NANOSECONDS[before.unit] > NANOSECONDS[unit] &&
      /^[\s,]*(?:and|dan)?\s*$/u.test(gap)
    ) {
      times.pop();
      const sum = before.value.nanoseconds + value.nanoseconds;
      times.push({
        value: { nanoseconds: sum, place: value.place },
        from: before.from,
        to,
        unit,
        decimals: fraction !== '',
      });
    } else times.push({ value, from: match.index, to, unit, decimals: fraction !== '' });
  }
  return times;
}

type Token = { readonly value: bigint; readonly unit: 'percent' | 'time' } | { readonly word: ResultWord };

/** The range that a cell says; `percents`: a bare figure is one of a column of percents. */
export function rangeIn(cell: string, lexicon: Lexicon, percents: boolean): Range | null {
  // A longer cell is a sentence, and no range.
  if (cell.length > 160) return null;
  const tokens = tokensOf(cell.toLowerCase(), lexicon, percents || cell.includes('%'));
  return tokens === null ? null : rangeOf(tokens);
}

function tokensOf(cell: string, lexicon: Lexicon, percents: boolean): readonly Token[] | null {
  const figures = [
    ...percentsIn(cell).map(({ value, from, to }) => ({ from, to, value: value.micro, unit: 'percent' as const })),
    ...timesIn(cell, lexicon).map(({ value, from, to }) => ({
      from,
      to,
      value: value.nanoseconds / 1_000_000n,
      unit: 'time' as const,
    })),
  ];
  const tokens: Token[] = [];
  for (let at = 0; at < cell.length; ) {
    const figure = figures.find(({ from }) => from === at);
    const bare = percents ? /^\d{1,3}(?:[.,]\d{1,6})?(?![\d.,]*\p{L})/u.exec(cell.slice(at, at + 12))?.[0] : undefined;
    const word = lexicon.at(cell, at);
    const shared = figure || bare !== undefined ? null : sharedUnit(cell.slice(at), lexicon);
    if (figure) {
      tokens.push({ value: figure.value, unit: figure.unit });
      at = figure.to;
    } else if (bare !== undefined) {
      const value = percentOfDigits(bare);
      if (value === null) return null;
      tokens.push({ value: value.micro, unit: 'percent' });
      at += bare.length;
    } else if (shared !== null) {
      tokens.push({ value: shared.value, unit: 'time' });
      at += shared.length;
    } else if (word) {
      if (word.kind !== 'idle') tokens.push({ word: word.kind });
      at += word.length;
    } else if (/[\s,:;()%.]/.test(cell[at] ?? '')) at += 1;
    else return null;
  }
  return tokens;
}

/** `0 - 216 minutes`: a whole figure has the unit of the one behind the dash. */
function sharedUnit(text: string, lexicon: Lexicon): { readonly value: bigint; readonly length: number } | null {
  const match = /^(\d{1,6})(?=\s*(?:[-–—]|\p{L}{1,10}\.?(?:\p{L}\.)?)\s*\d{1,6}\s?(\p{L}{1,10})(?![\p{L}\d]))/u.exec(
    text,
  );
  const between =
    match === null
      ? null
      : lexicon.at(text, match[0].length + (/^\s*/.exec(text.slice(match[0].length))?.[0].length ?? 0));
  const unit = match === null ? null : lexicon.unit(match[2] ?? '');
  if (match === null || unit === null || between?.kind !== 'to') return null;
  return { value: (BigInt(match[1] ?? '0') * NANOSECONDS[unit]) / 1_000_000n, length: match[0].length };
}

const INVERSE: Partial<Record<ResultWord, ResultWord>> = {
  below: 'above',
  above: 'below',
  'at-most': 'at-least',
  'at-least': 'at-most',
};

function rangeOf(tokens: readonly Token[]): Range | null {
  const values = tokens.filter((token) => 'value' in token);
  const [one, other] = values;
  if (one === undefined || values.length > 2 || (other !== undefined && other.unit !== one.unit)) return null;
  const shape = tokens.map((token) => ('value' in token ? 'v' : token.word)).join(' ');
  const bounds: { lower: Bound | null; upper: Bound | null; twice: boolean } = {
    lower: null,
    upper: null,
    twice: false,
  };
  const set = (word: ResultWord | undefined, at: bigint): boolean => {
    const end = word === 'below' || word === 'at-most' || word === 'or-less' ? 'upper' : 'lower';
    if (word === undefined || word === 'to' || word === 'idle' || bounds[end] !== null) return false;
    bounds[end] = { at, included: !['below', 'above'].includes(word) };
    return true;
  };
  const made = (): Range => ({ unit: one.unit, lower: bounds.lower, upper: bounds.upper });
  if (shape === 'v')
    return { unit: one.unit, lower: { at: one.value, included: true }, upper: { at: one.value, included: true } };
  if (other === undefined) {
    const [word] = tokens.flatMap((token) => ('word' in token ? [token.word] : []));
    return tokens.length === 2 && set(word, one.value) ? made() : null;
  }
  // `99.0% - 99.89%`: both belong to it, in the order in which they stand; a word before one of them says otherwise.
  const dashed = /^(?:(above|at-least) )?v to (?:(below|at-most) )?v$/.exec(shape);
  if (dashed) {
    const [, start, end] = dashed;
    const lower = { at: one.value, included: start !== 'above' };
    return { unit: one.unit, lower, upper: { at: other.value, included: end !== 'below' } };
  }
  const words = tokens.map((token) => ('word' in token ? token.word : undefined));
  const first = tokens.indexOf(one);
  const second = tokens.lastIndexOf(other);
  // `99.0% <= x < 99.9%`: the first sign is read from the figure on.
  if (first === 0 && second === 3 && tokens.length === 4) {
    return words[1] !== undefined && set(INVERSE[words[1]], one.value) && set(words[2], other.value) ? made() : null;
  }
  const between = words.slice(first + 1, second).filter((word) => word !== 'to');
  const ends = words.slice(second + 1);
  const starts = words.slice(0, first);
  if (starts.length + between.length + ends.length !== 2) return null;
  const own = starts[0] ?? between[0];
  const next = between.at(-1) ?? ends[0];
  return set(own, one.value) && set(next, other.value) ? made() : null;
}

/** What a row credits: a share of the fee, or days of it. */
export interface Credit {
  readonly unit: 'percent' | 'days' | 'other';
  /** Null where it cannot be compared with another row: a sum of money, a formula. */
  readonly worth: bigint | null;
}

export function creditIn(cell: string, lexicon: Lexicon, isNone: (cell: string) => boolean): Credit | null {
  const text = cell.trim().toLowerCase();
  if (text === '') return null;
  if (isNone(text)) return { unit: 'other', worth: 0n };
  const percents = percentsIn(text);
  const [percent] = percents;
  if (percents.length === 1 && percent) return { unit: 'percent', worth: percent.value.micro };
  if (percents.length > 1) return null;
  const days = [...text.matchAll(/(\d{1,3})\s?(\p{L}{1,10})/gu)].filter(
    (match) => lexicon.unit(match[2] ?? '') === 'day',
  );
  if (days.length === 1) return { unit: 'days', worth: BigInt(days[0]?.[1] ?? '0') };
  if (/^0+$/.test(text)) return { unit: 'other', worth: 0n };
  return /\d/.test(text) ? { unit: 'other', worth: null } : null;
}
