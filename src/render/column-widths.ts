/**
 * How wide the columns of a table are, by one rule for DOCX and PDF, as HTML tables do: none narrower than its longest
 * word (within reason), the rest shared by what the content would take on one line. A format says how wide words are.
 * All in points.
 */
import type { Paragraph, Table } from '../document/block.js';
import { isBlankColumn } from '../document/text.js';

export interface MeasuredWord {
  readonly width: number;
  /** Of the spaces after it. */
  readonly spaceWidth: number;
  /** The line ends here. */
  readonly ends: boolean;
}

export interface TableMeasure {
  /** Of the table. */
  readonly width: number;
  /** On either side of a cell's text. */
  readonly padding: number;
  /** `head` says that the paragraph stands in the head of the table. */
  readonly words: (paragraph: Paragraph, head: boolean) => readonly MeasuredWord[];
}

/** A head asks for the room of two lines, and gets it up to this share of the page: it shall not take it from sentences. */
const headShare = 1 / 6;
/** Shared by the columns that are left to be written in by hand. */
const writingWidth = 96;

export function columnWidths(table: Table, measure: TableMeasure): readonly number[] {
  const asked = table.columns.map((_, at) => askedWidth(table, at, measure));
  const total = measure.width;
  const count = asked.length;
  const around = 2 * measure.padding + 0.5;
  const least = asked.map(({ word }) => Math.min(word, (total / count) * 1.5) + around);
  const most = asked.map(({ line }, at) => Math.max(line + around, least[at] ?? 0));
  if (sum(least) >= total) return least.map((width) => (width * total) / sum(least));
  if (sum(most) <= total) {
    const heads = asked.map(({ head }, at) => Math.max(head + around, most[at] ?? 0));
    const roomy = sum(heads) <= total ? heads : most;
    return roomy.map((width) => (width * total) / sum(roomy));
  }
  const even = fewestLines(asked, least, most, measure);
  // A column of sentences would take all and leave the others at their least: its wish counts only by its root.
  const wish = most.map((width, at) => Math.sqrt(Math.max(0, width - (even[at] ?? 0))));
  const room = total - sum(even);
  const first = even.map((width, at) => Math.min(width + (room * (wish[at] ?? 0)) / sum(wish), most[at] ?? 0));
  const missing = total - sum(first);
  const open = most.map((width, at) => width - (first[at] ?? 0));
  return first.map((width, at) => width + (sum(open) > 0 ? (missing * (open[at] ?? 0)) / sum(open) : missing / count));
}

/**
 * What is tried in turn: how many lines a cell takes at most, and up to which width its words stay in one line all the
 * same, as a name, a span of time or a reference should.
 */
const tried = [
  { lines: 2, short: 100 },
  { lines: 2, short: 72 },
  { lines: 3, short: 100 },
  { lines: 3, short: 72 },
  { lines: 4, short: 72 },
];
/** The room that words leave at the ends of lines. */
const ragged = 1.12;

/** Widths at which no paragraph of any column takes more lines than it must for the others, as far as that can be had. */
function fewestLines(
  asked: readonly AskedWidth[],
  least: readonly number[],
  most: readonly number[],
  measure: TableMeasure,
): readonly number[] {
  for (const { lines, short } of tried) {
    const widths = asked.map(({ line, two }, at) => {
      const even = lines === 2 ? two : (line / lines) * ragged;
      const share = Math.max(even, Math.min(line, short)) + 2 * measure.padding + 0.5;
      return Math.min(most[at] ?? 0, Math.max(least[at] ?? 0, share));
    });
    if (sum(widths) <= measure.width) return widths;
  }
  return least;
}

interface AskedWidth {
  /** The widest word, the widest paragraph. */
  readonly word: number;
  readonly line: number;
  /** What the widest paragraph takes in two lines. */
  readonly two: number;
  /** The whole head in one line. */
  readonly head: number;
}

function askedWidth(table: Table, at: number, measure: TableMeasure): AskedWidth {
  let word = isBlankColumn(table, at)
    ? writingWidth / table.columns.filter((_, one) => isBlankColumn(table, one)).length
    : 0;
  let line = word;
  let two = word;
  for (const row of table.rows) {
    for (const paragraph of row.cells[at]?.paragraphs ?? []) {
      const words = measure.words(paragraph, false);
      two = Math.max(two, inTwoLines(words));
      let width = 0;
      for (const one of words) {
        word = Math.max(word, one.width);
        width += one.width;
        line = Math.max(line, width);
        width = one.ends ? 0 : width + one.spaceWidth;
      }
    }
  }
  let head = 0;
  for (const paragraph of table.header[at]?.paragraphs ?? []) {
    const words = measure.words(paragraph, true);
    head = Math.max(head, widthOf(words));
    const headInTwo = inTwoLines(words);
    word = Math.max(word, Math.min(headInTwo, measure.width * headShare), ...words.map((one) => one.width));
    line = Math.max(line, headInTwo);
  }
  return { word, line, two, head };
}

/** The least width at which words take no more than two lines. */
function inTwoLines(words: readonly MeasuredWord[]): number {
  const whole = widthOf(words);
  let least = whole;
  let before = 0;
  for (const { width, spaceWidth } of words) {
    least = Math.min(least, Math.max(before + width, whole - before - width - spaceWidth));
    before += width + spaceWidth;
  }
  return least;
}

const widthOf = (words: readonly MeasuredWord[]): number =>
  words.reduce((total, one, at) => total + one.width + (at < words.length - 1 ? one.spaceWidth : 0), 0);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
