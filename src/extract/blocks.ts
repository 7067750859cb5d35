/**
 * A Markdown file -> its blocks with their places: headings, paragraphs and items, tables by cells. The lexer of
 * `marked` tells the blocks apart; where each stands is looked up line by line from where the last one ended, for
 * the lexer gives back lines without their indentation.
 */
import { Lexer, type Token, Tokenizer, type Tokens } from 'marked';
import type { Source } from '../source/source.js';
import { inlineText, type MappedText } from './inline-text.js';

export type Block =
  | { readonly type: 'heading'; readonly level: number; readonly words: MappedText }
  /** `numbers` are those of the ordered items that it opens, from the outermost; empty for what is no first paragraph of an item. */
  | { readonly type: 'text'; readonly words: MappedText; readonly numbers: readonly number[]; readonly depth: number }
  | {
      readonly type: 'table';
      readonly rows: readonly (readonly MappedText[])[];
      readonly from: number;
      readonly to: number;
    }
  /** A table in HTML, which is not read. */
  | { readonly type: 'other'; readonly from: number; readonly to: number };

/** So many signs of quotes and items may open a line: the lexer goes one level deeper for each. */
const OPENERS = /^[ \t]*(?:(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])[ \t]*){12}/gm;

/** The sign of an item so far to the right that it would be the twelfth level or more: the lexer reads all below once for each. */
const DEEP_ITEM = /^[ \t>]{24,}(?:[-*+]|\d{1,9}[.)])(?=[ \t\n])/gm;

/** Blanks and signs that may stand between two lines of one block. */
const BETWEEN = 400;

/** `whole` is false where the text has a shape that the lexer cannot take: then every line is a paragraph. */
export function blocksOf(source: Source): { readonly blocks: readonly Block[]; readonly whole: boolean } {
  // Same length, so that a place in one is a place in the other.
  const text = source.text
    .replace(/\r\n?/g, (end) => (end.length === 2 ? ' \n' : '\n'))
    .replace(OPENERS, (line) => ' '.repeat(line.length))
    .replace(DEEP_ITEM, (line) => ' '.repeat(line.length));
  try {
    const tokens = new Lexer({ gfm: true, tokenizer: new TableTokenizer() }).blockTokens(text, []);
    const reader = new BlockReader(text);
    reader.read(tokens, [], 0);
    return { blocks: reader.blocks, whole: true };
  } catch (error) {
    // Thousands of levels overflow the stack of the lexer.
    if (!(error instanceof RangeError)) throw error;
    return { blocks: lines(text), whole: false };
  }
}

/**
 * Where a table begins and ends, without its cells, which are read from the file: the lexer makes every row as long as
 * the titles, so that a file of two thousand titles and of rows with one bar would be millions of cells.
 */
class TableTokenizer extends Tokenizer {
  override table(src: string): Tokens.Table | undefined {
    const [raw, titles = '', rule = ''] = this.rules.block.table.exec(src) ?? [];
    if (raw === undefined || !/[:|]/.test(rule) || columnsOf(titles) !== columnsOf(rule)) return undefined;
    return { type: 'table', raw, header: [], align: [], rows: [] };
  }
}

function columnsOf(row: string): number {
  return row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/).length;
}

function lines(text: string): readonly Block[] {
  return [...text.matchAll(/[^\n]+/g)].map((line) => ({
    type: 'text',
    words: inlineText(text, line.index, line.index + line[0].length),
    numbers: [],
    depth: 0,
  }));
}

class BlockReader {
  readonly blocks: Block[] = [];
  private readonly text: string;
  private cursor = 0;

  constructor(text: string) {
    this.text = text;
  }

  read(tokens: readonly Token[], numbers: readonly number[], depth: number): void {
    let first = numbers;
    for (const token of tokens as readonly Tokens.Generic[]) {
      switch (token.type) {
        case 'heading': {
          const [from, to] = this.rangeOf(token.raw);
          const words = inlineText(
            this.text,
            from + (/^#{1,6}[ \t]*/.exec(this.text.slice(from, from + 10))?.[0].length ?? 0),
            to,
          );
          this.blocks.push({ type: 'heading', level: token.depth, words: withoutClosing(words) });
          break;
        }
        case 'paragraph':
        case 'text': {
          const [from, to] = this.rangeOf(token.raw);
          this.blocks.push({ type: 'text', words: inlineText(this.text, from, to), numbers: first, depth });
          break;
        }
        case 'table':
          this.readTable(token.raw);
          break;
        case 'list':
          this.readList(token as Tokens.List, depth);
          break;
        case 'blockquote':
          this.read(token.tokens ?? [], first, depth);
          break;
        case 'html': {
          const [from, to] = this.rangeOf(token.raw);
          if (/<table\b/i.test(token.raw)) this.blocks.push({ type: 'other', from, to });
          else if (/<[a-z]/i.test(token.raw)) {
            const words = inlineText(this.text, from, to);
            if (words.text !== '') this.blocks.push({ type: 'text', words, numbers: [], depth });
          }
          break;
        }
        // Code, rules, blank lines and the addresses of links are no words of the contract.
        default:
          this.rangeOf(token.raw);
      }
      if (token.type !== 'space') first = [];
    }
  }

  /** The numbers of the items that the reader is in; not a number for one that has none. */
  private readonly items: number[] = [];

  private readList(list: Tokens.List, depth: number): void {
    const start = typeof list.start === 'number' ? list.start : 1;
    for (const [index, item] of list.items.entries()) {
      this.items[depth] = list.ordered ? start + index : Number.NaN;
      this.items.length = depth + 1;
      this.read(item.tokens, this.items.some(Number.isNaN) ? [] : [...this.items], depth + 1);
    }
  }

  private readTable(raw: string): void {
    const rows: (readonly MappedText[])[] = [];
    const [start] = [this.cursor];
    let [from, to] = [-1, start];
    for (const [index, line] of raw.split('\n').entries()) {
      if (line.trim() === '') continue;
      const [lineFrom, lineTo] = this.rangeOf(line);
      if (from === -1) from = lineFrom;
      to = lineTo;
      if (index !== 1) rows.push(this.cellsOf(lineFrom, lineTo));
    }
    this.blocks.push({ type: 'table', rows, from: Math.max(0, from), to });
  }

  /** Between the bars of a line; one that is escaped belongs to its cell. */
  private cellsOf(from: number, to: number): readonly MappedText[] {
    const cells: MappedText[] = [];
    let start = this.text[from] === '|' ? from + 1 : from;
    for (let at = start; at <= to; at += 1) {
      if (at < to && (this.text[at] !== '|' || this.text[at - 1] === '\\')) continue;
      if (at === to && this.text.slice(start, to).trim() === '') break;
      cells.push(inlineText(this.text, start, at));
      start = at + 1;
    }
    return cells;
  }

  /** Where these lines stand; the cursor moves behind them. */
  private rangeOf(raw: string): readonly [from: number, to: number] {
    let [from, to] = [-1, this.cursor];
    for (const line of raw.split('\n')) {
      const piece = line.trim();
      if (piece === '') continue;
      const window = this.text.slice(this.cursor, this.cursor + piece.length + BETWEEN);
      const found = window.indexOf(piece);
      if (found === -1) continue;
      if (from === -1) from = this.cursor + found;
      this.cursor += found + piece.length;
      to = this.cursor;
    }
    return [from === -1 ? to : from, to];
  }
}

/** `## Title ##` */
function withoutClosing({ text, at }: MappedText): MappedText {
  const kept = text.replace(/\s+#+$/, '').length;
  return { text: text.slice(0, kept), at: [...at.slice(0, kept), at[kept] ?? 0] };
}
