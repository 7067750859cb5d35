/**
 * Pieces of a clause to blocks. The dialect has few of them, each told by how its line begins, so they are read line
 * by line: a run parses no Markdown beyond this, and a reader of a template sees at the margin what a line is.
 * Indentation counts three spaces a level, as the items are written.
 */
import { type MarkedText, piecesOf, textOf } from './pieces.js';
import { type Completion, completed, lineEnd, type Piece, Stretch } from './stretch.js';

export type ClauseBlock =
  | { readonly type: 'heading'; readonly depth: 1 | 2; readonly words: readonly Piece[] }
  /** `1. text`: a numbered paragraph (level 1), item (2) or sub-item (3). */
  | { readonly type: 'item'; readonly level: number; readonly words: readonly Piece[] }
  /** `- text`: an entry of an unnumbered list. */
  | { readonly type: 'bullet'; readonly level: number; readonly words: readonly Piece[] }
  /** Anything else; `level` of the item it belongs to, 0 at the margin. */
  | { readonly type: 'paragraph'; readonly level: number; readonly words: readonly Piece[] }
  /** Cells of each line. */
  | { readonly type: 'table'; readonly lines: readonly (readonly Cell[])[] }
  /** Its lines as one text, without the one that closes it. */
  | { readonly type: 'fence'; readonly opening: string; readonly inside: MarkedText; readonly closed: boolean };

export type Cell = readonly Piece[];

const levelSpaces = 3;

/** Blocks in order. A line that begins nothing goes on with the block before it, unless an empty line stands between. */
export function clauseBlocks(pieces: readonly Piece[]): readonly ClauseBlock[] {
  const reader = new BlockReader(pieces);
  while (!reader.atEnd) reader.readLine();
  return reader.blocks;
}

class BlockReader {
  readonly blocks: ClauseBlock[] = [];
  private at = 0;
  private pieces: readonly Piece[];
  /** What the next line may go on with. */
  private openWords: Piece[] | null = null;
  private openTable: (readonly Cell[])[] | null = null;

  constructor(pieces: readonly Piece[]) {
    this.pieces = pieces;
  }

  get atEnd(): boolean {
    return this.at >= this.pieces.length;
  }

  readLine(): void {
    let indent = 0;
    for (; ; this.at++) {
      const piece = this.pieces[this.at];
      // Words whose ids are completed are never blank, so the line begins with them or with a value.
      if (piece?.type !== 'words' || !piece.blank) break;
      indent += piece.text.length;
      if (!piece.ends) continue;
      this.at++;
      this.close();
      return;
    }
    if (!this.atEnd) this.begin(indent);
  }

  private begin(indent: number): void {
    const line: Piece[] = [];
    const before = this.pieces[this.at];
    if (before?.type === 'completion') line.push(this.taken(before));
    const first = this.pieces[this.at];
    if (first?.type !== 'words') {
      this.goOn(levelOf(indent), this.restOfSentence(line));
      return;
    }
    const words = first.beginning.unsure ? this.gathered() : this.taken(first);
    const { beginning } = words;
    line.push(beginning.words);
    if (!words.ends) {
      if (beginning.type === 'item' || beginning.type === 'bullet' || beginning.type === 'words')
        this.restOfSentence(line);
      else this.restOfLine(line);
    }
    const level = levelOf(indent + beginning.indent);
    switch (beginning.type) {
      case 'words':
        this.goOn(level, line);
        break;
      case 'table':
        this.addTableLine(cellsOf(line));
        break;
      case 'fence':
        this.readFence(line);
        break;
      case 'heading':
        this.close();
        this.blocks.push({ type: 'heading', depth: beginning.depth, words: line });
        break;
      default:
        this.open(beginning.type, level + 1, line);
    }
  }

  private taken<T extends Piece>(piece: T): T {
    this.at++;
    return piece;
  }

  /** A sign with all words behind it, as far as no value stands between. */
  private gathered(): Stretch {
    let text = '';
    let suffix = '';
    for (; ; this.at++) {
      const piece = this.pieces[this.at];
      if (piece?.type === 'completion') suffix = piece.suffix;
      else if (piece?.type === 'words') {
        const line = this.partedAt(piece);
        text += completed(line.text, suffix);
        suffix = '';
        if (line.ends) return this.taken(new Stretch(text, true));
      } else return new Stretch(text, piece === undefined);
    }
  }

  /** Up to the end of a line, behind words that may go on in the next one. */
  private restOfSentence(into: Piece[]): Piece[] {
    while (this.at < this.pieces.length) {
      const piece = this.pieces[this.at++];
      if (piece === undefined) break;
      into.push(piece);
      if (piece.type === 'words' && piece.ends) break;
    }
    return into;
  }

  /** The same where a line is one by itself: in a heading, in a table, between signatures. */
  private restOfLine(into: Piece[]): Piece[] {
    for (; this.at < this.pieces.length; this.at++) {
      const piece = this.pieces[this.at];
      if (piece?.type !== 'words') {
        if (piece !== undefined) into.push(piece);
        continue;
      }
      const line = this.partedAt(piece);
      into.push(line);
      if (line.ends) {
        this.at++;
        break;
      }
    }
    return into;
  }

  /** The first line of several that are one only in a sentence; the others stand behind it from now on. */
  private partedAt(words: Stretch): Stretch {
    if (!words.goesOn) return words;
    this.pieces = this.pieces.toSpliced(this.at, 1, ...words.lines);
    return words.lines[0] ?? words;
  }

  private goOn(level: number, words: Piece[]): void {
    if (this.openWords === null) this.open('paragraph', level, words);
    else this.openWords.push(lineEnd, ...words);
  }

  private open(type: 'item' | 'bullet' | 'paragraph', level: number, words: Piece[]): void {
    this.blocks.push({ type, level, words });
    this.openWords = words;
    this.openTable = null;
  }

  private close(): void {
    this.openWords = null;
    this.openTable = null;
  }

  private addTableLine(cells: readonly Cell[]): void {
    if (this.openTable !== null) {
      this.openTable.push(cells);
      return;
    }
    this.close();
    this.openTable = [cells];
    this.blocks.push({ type: 'table', lines: this.openTable });
  }

  private readFence(opening: readonly Piece[]): void {
    const inside: Piece[] = [];
    let closed = false;
    while (!closed && this.at < this.pieces.length) {
      const line = this.restOfLine([]);
      closed = closesFence(line);
      if (!closed) inside.push(...line);
    }
    this.close();
    const { text } = textOf(opening);
    this.blocks.push({ type: 'fence', opening: text.trim(), inside: textOf(inside), closed });
  }
}

function closesFence(line: readonly Piece[]): boolean {
  const isWords = line.every((piece) => piece.type === 'words');
  return isWords && textOf(line).text.trim() === ':::';
}

function levelOf(indent: number): number {
  return Math.floor(indent / levelSpaces);
}

/** Cells of a line of a table; a bar that is part of the text is written `\|`. */
function cellsOf(line: readonly Piece[]): readonly Cell[] {
  if (line.some((piece) => piece.type === 'words' && piece.text.includes('\\'))) return escapedCells(line);
  const cells: Piece[][] = [];
  let cell: Piece[] = [];
  let completion: Completion | null = null;
  const add = (words: Stretch): void => {
    if (words.marked && completion) cell.push(completion);
    cell.push(words);
  };
  for (const piece of line) {
    if (piece.type === 'completion') completion = piece;
    else if (piece.type !== 'words') cell.push(piece);
    else {
      const [first = piece, ...others] = piece.cells ?? [];
      add(first);
      for (const words of others) {
        cells.push(cell);
        cell = [];
        add(words);
      }
      completion = null;
    }
  }
  cells.push(cell);
  return withoutEnds(cells);
}

/** Before the first bar and behind the last one is no cell. */
function withoutEnds(cells: readonly Cell[]): readonly Cell[] {
  const [, ...inner] = cells;
  if (inner.length > 1 && inner.at(-1)?.every((piece) => piece.type === 'words' && piece.blank)) inner.pop();
  return inner;
}

function escapedCells(line: readonly Piece[]): readonly Cell[] {
  const { text, slots } = textOf(line);
  const inner = text
    .trim()
    .replace(/^\|/u, '')
    .replace(/\|\s*$/u, '');
  return inner.split(/(?<!\\)\|/u).map((cell) => piecesOf({ text: cell.trim(), slots }));
}

/** Column alignment from the line under the header: `---:` is right, `:---:` centred. */
export function tableAlignment(line: readonly Cell[]): readonly ('left' | 'right' | 'center')[] {
  return line.map((pieces) => {
    const cell = textOf(pieces).text.trim();
    if (!cell.endsWith(':')) return 'left';
    return cell.startsWith(':') ? 'center' : 'right';
  });
}
