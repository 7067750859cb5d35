/**
 * Tables of a foreign contract -> tables of credits for the judge. A table is read as one where one column says
 * ranges of results in every row and another, which is called a credit, says what each row gives. What looks like
 * one and is not understood is reported with the cell that was not, and never half read.
 */
import type { ForeignTable, Unread } from '../document/foreign.js';
import { PERCENT_STEPS, TIME_STEPS } from '../model/typed-tiers.js';
import type { Span } from '../source/span.js';
import { type Credit, creditIn, type Range, rangeIn } from './figures.js';
import type { MappedText } from './inline-text.js';
import type { Lexicon } from './lexicon.js';

export interface CreditWords {
  readonly lexicon: Lexicon;
  readonly credit: RegExp;
  readonly none: (cell: string) => boolean;
  readonly uptime: RegExp;
  readonly lower: RegExp;
}

export interface TableBlock {
  readonly rows: readonly (readonly MappedText[])[];
  readonly span: Span;
  /** What stands above it: its heading and the paragraph before. */
  readonly above: string;
}

/** Null for a table of other things. The target is put in later, by what the text around says. */
export function creditTable(
  { rows, span, above }: TableBlock,
  words: CreditWords,
  spanOf: (words: MappedText) => Span,
):
  | { readonly table: Omit<ForeignTable, 'target' | 'cap'>; readonly shares: boolean }
  | { readonly unread: Unread }
  | null {
  const [header = [], ...body] = rows;
  const { lexicon } = words;
  const columns = header.map((cell, index) => ({ title: cell.text, cells: body.map((row) => row[index]) }));
  const credits = columns.filter(({ title }) => lexicon.has(title, words.credit));
  if (body.length === 0 || (credits.length === 0 && !lexicon.has(above, words.credit))) return null;
  // A form to be filled in.
  if (credits.length > 0 && credits.every(({ cells }) => cells.every((cell) => !cell || /^[-–—]?$/.test(cell.text))))
    return null;
  const percents = (title: string): boolean => title.includes('%');
  const ranges = columns.map(({ title, cells }) =>
    cells.map((cell) => (cell ? rangeIn(cell.text, lexicon, percents(title)) : null)),
  );
  const results = columns.findIndex((column, index) => !credits.includes(column) && isRanges(ranges[index] ?? []));
  const paying = columns.findIndex(
    (column, index) => index !== results && (credits.length === 0 ? index > results : credits.includes(column)),
  );
  if (results === -1 || paying === -1)
    return credits.length === 0 ? null : { unread: notRead(span, columns, credits, ranges, spanOf) };
  const read = body.map((row) => (row[paying] ? creditIn(row[paying].text, lexicon, words.none) : null));
  const wrong = read.indexOf(null);
  if (wrong !== -1) {
    if (credits.length === 0) return null;
    const cell = body[wrong]?.[paying];
    const said = cell === undefined || cell.text === '' ? 'an empty cell' : `“${shortened(cell.text)}”`;
    return {
      unread: {
        span: cell ? spanOf(cell) : span,
        message: `This table of credits was not read: ${said} is no credit that can be told.`,
      },
    };
  }
  const kinds = new Set((read as readonly Credit[]).filter(({ unit }) => unit !== 'other').map(({ unit }) => unit));
  const rowsRead = new Map<Span, { readonly range: string; readonly credit: string; readonly creditSpan: Span }>();
  const made = body.flatMap((row, index) => {
    const [range, credit] = [ranges[results]?.[index], read[index]];
    const [result, pay] = [row[results], row[paying]];
    if (!range || !credit || !result || !pay) return [];
    const place = spanOf(result);
    rowsRead.set(place, { range: result.text, credit: pay.text, creditSpan: spanOf(pay) });
    return [
      {
        lower: range.lower,
        upper: range.upper,
        credit: kinds.size > 1 && credit.worth !== 0n ? null : credit.worth,
        place,
      },
    ];
  });
  const unit = ranges[results]?.[0]?.unit ?? 'percent';
  const title = `${columns[results]?.title ?? ''} ${above}`;
  const better = unit === 'time' ? 'lower' : directionOf(title, made, words);
  return {
    table: {
      table: {
        better,
        rows: made,
        target: null,
        step: null,
        printedSteps: unit === 'percent' ? PERCENT_STEPS : TIME_STEPS,
        worst: unit === 'time' ? null : better === 'higher' ? 0n : 100_000_000n,
        cap: null,
      },
      unit,
      rows: rowsRead,
      span,
    },
    shares: kinds.size === 1 && kinds.has('percent'),
  };
}

/** All of one unit, and not figures alone: a column of single percents is a list of targets. */
function isRanges(ranges: readonly (Range | null)[]): boolean {
  const [first] = ranges;
  if (!first || ranges.some((range) => range === null || range.unit !== first.unit)) return false;
  return ranges.some(
    (range) => range && (range.lower === null || range.upper === null || range.lower.at !== range.upper.at),
  );
}

/** By what the results are called; else by where the larger credits stand. */
function directionOf(
  title: string,
  rows: readonly {
    readonly lower: { readonly at: bigint } | null;
    readonly upper: { readonly at: bigint } | null;
    readonly credit: bigint | null;
  }[],
  { lexicon, uptime, lower }: CreditWords,
): 'higher' | 'lower' {
  const [up, down] = [lexicon.has(title, uptime), lexicon.has(title, lower)];
  if (up !== down) return up ? 'higher' : 'lower';
  const paying = rows.filter(({ credit }) => credit !== null && credit > 0n);
  const at = ({ lower: low, upper }: (typeof rows)[number]): bigint => (low ?? upper)?.at ?? 0n;
  const most = paying.reduce<(typeof rows)[number] | null>(
    (best, row) => (best === null || (row.credit ?? 0n) > (best.credit ?? 0n) ? row : best),
    null,
  );
  const least = paying.reduce<(typeof rows)[number] | null>(
    (best, row) => (best === null || (row.credit ?? 0n) < (best.credit ?? 0n) ? row : best),
    null,
  );
  return most && least && at(most) > at(least) ? 'lower' : 'higher';
}

function notRead(
  span: Span,
  columns: readonly { readonly title: string; readonly cells: readonly (MappedText | undefined)[] }[],
  credits: readonly unknown[],
  ranges: readonly (readonly (Range | null)[])[],
  spanOf: (words: MappedText) => Span,
): Unread {
  const near = columns.findIndex(
    (column, index) => !credits.includes(column) && ranges[index]?.some((range) => range !== null) === true,
  );
  const row = near === -1 ? -1 : (ranges[near]?.indexOf(null) ?? -1);
  const cell = columns[near]?.cells[row];
  if (cell === undefined || cell.text === '')
    return {
      span,
      message: 'This table of credits was not read: no column of it says ranges of results in every row.',
    };
  return {
    span: spanOf(cell),
    message: `This table of credits was not read: “${shortened(cell.text)}” is no range that can be told.`,
  };
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}
