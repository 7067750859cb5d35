/**
 * Expanded pieces of one clause in one language to rows. Values never meet the reader of the dialect, whatever a
 * party's name may contain. What does not belong where it stands is a finding, never left out.
 */
import type { Paragraph } from '../document/block.js';
import type { Inline } from '../document/inline.js';
import { type Cell, type ClauseBlock, clauseBlocks, tableAlignment } from './clause-blocks.js';
import { clauseInlines, PlainReader, type PlainWords } from './clause-inlines.js';
import type { ClauseTemplate } from './library.js';
import type { ParsedClause, ParsedRow, ParsedSignatory } from './parsed-clause.js';
import { type MarkedText, textOf } from './pieces.js';
import { idMark, type Piece } from './stretch.js';

/** Where a clause stands decides what `# ` and closing punctuation mean. */
export interface ClauseKind {
  readonly front: boolean;
  /** Items of parties and recitals are closed like list items. */
  readonly closesItems: boolean;
}

export function kindOf({ place, numbering }: Pick<ClauseTemplate, 'place' | 'numbering'>): ClauseKind {
  return { front: place === 'front', closesItems: numbering === 'parties' || numbering === 'recitals' };
}

/** What a text of the dialect cannot hold. */
export interface Fault {
  /** The last row whose id was read, where the fault is near; empty at the start. */
  readonly row: string;
  readonly message: string;
  readonly help: string;
  /** The piece of text that is at fault, where it can be found by its letters. */
  readonly sign?: string;
}

/** Faults are in the order of the text. */
export function parseClause(
  pieces: readonly Piece[],
  kind: ClauseKind,
): { readonly clause: ParsedClause; readonly faults: readonly Fault[] } {
  const reader = new ClauseReader(kind);
  const clause = reader.read(clauseBlocks(pieces));
  return { clause, faults: reader.faults };
}

/** What only means something elsewhere: an id within a sentence, a block that begins no line, braces that nobody filled. */
const leftOver = /(?<!\\)\{#[^}\s]*\}?|(?<!\\):::\S*|\{\{[^}]*(?:\}\})?|\}\}/u;

function wayOut(sign: string): string {
  if (sign.startsWith('{#'))
    return 'Write the id first: behind the number of an item, or where a paragraph begins, after an empty line.';
  if (sign.startsWith(':::')) return 'Begin a line with it.';
  return 'Take away the \\ before the braces, so that they are filled, or write words.';
}

/** Rows hold at most items of items: deeper would be `1)`, which neither scheme has. */
const deepest = 3;

class ClauseReader {
  readonly faults: Fault[] = [];
  private row = '';
  private heading: readonly Inline[] | null = null;
  private readonly rows: ParsedRow[] = [];
  private readonly kind: ClauseKind;
  private readonly plain = new PlainReader();

  constructor(kind: ClauseKind) {
    this.kind = kind;
  }

  read(blocks: readonly ClauseBlock[]): ParsedClause {
    for (const [index, block] of blocks.entries()) this.readBlock(block, blocks[index - 1], blocks[index + 1]);
    return { heading: this.heading, rows: this.rows };
  }

  private readBlock(block: ClauseBlock, before: ClauseBlock | undefined, after: ClauseBlock | undefined): void {
    switch (block.type) {
      case 'heading':
        this.readHeading(block.depth, block.words);
        return;
      case 'item':
        this.readItem(block.level, block.words);
        return;
      case 'bullet':
        this.readBullet(block.level, block.words);
        return;
      case 'paragraph':
        if (after?.type !== 'table') this.readParagraph(block.level, block.words);
        return;
      case 'table':
        this.readTable(block.lines, before?.type === 'paragraph' ? before.words : null);
        return;
      case 'fence':
        this.readFence(block);
        return;
    }
  }

  private readHeading(depth: 1 | 2, pieces: readonly Piece[]): void {
    const { id, inlines } = this.words(pieces);
    if (this.kind.front) {
      const role = depth === 1 ? 'title' : 'subtitle';
      this.rows.push({ type: 'title', id: id ?? this.nextId('line'), role, inlines });
    } else if (depth === 1 && !this.heading && this.rows.length === 0) {
      this.heading = inlines;
    } else {
      this.report('A clause has one heading, at its start.', 'Make this a numbered paragraph.');
    }
  }

  private readItem(level: number, pieces: readonly Piece[]): void {
    const { id, inlines } = this.words(pieces);
    if (!id) this.report('A numbered item has no id.', 'Write {#id} after the number.');
    if (inlines.length === 0) this.report('An item has no text.', 'Write its text after the id.');
    if (level > deepest) this.report('Items go three levels deep.', 'Split the clause.');
    this.pushText(id ?? this.nextId('item'), levelOf(level), true, inlines);
  }

  /** Bullets in a row are one list. */
  private readBullet(level: number, pieces: readonly Piece[]): void {
    const item = body(this.words(pieces).inlines);
    const last = this.rows.at(-1);
    if (last?.type === 'text' && last.block.type === 'list') {
      this.rows[this.rows.length - 1] = { ...last, block: { type: 'list', items: [...last.block.items, item] } };
      return;
    }
    this.rows.push({
      type: 'text',
      id: this.nextId('list'),
      level: levelOf(level - 1),
      numbered: false,
      item: false,
      block: { type: 'list', items: [item] },
    });
  }

  /** At the margin a lead-in, indented a further paragraph of the item above. */
  private readParagraph(level: number, pieces: readonly Piece[]): void {
    const { id, inlines } = this.words(pieces);
    if (level === 0) {
      this.pushText(id ?? this.nextId('lead'), 0, false, inlines);
      return;
    }
    const above = this.rows.findLast((row) => row.type === 'text' && row.numbered && row.level === level);
    if (!above) this.report('An indented paragraph belongs to no item.', 'Begin it at the margin.');
    this.pushText(id ?? this.furtherId(above?.id ?? 'lead'), levelOf(level), false, inlines);
  }

  /** An id for a further paragraph of a row: `due-2`. */
  private furtherId(stem: string): string {
    const further = this.rows.filter(
      (row) => row.id.startsWith(`${stem}-`) && /^\d+$/u.test(row.id.slice(stem.length + 1)),
    );
    return `${stem}-${further.length + 2}`;
  }

  private pushText(id: string, level: 0 | 1 | 2 | 3, numbered: boolean, inlines: readonly Inline[]): void {
    const item = numbered && (level > 1 || this.kind.closesItems);
    this.rows.push({ type: 'text', id, level, numbered, item, block: body(inlines) });
  }

  /** A table whose rows all fell away is left out with its caption. */
  private readTable(lines: readonly (readonly Cell[])[], captioned: readonly Piece[] | null): void {
    const [head = [], align = [], ...body] = lines;
    if (captioned === null) this.report('A table has no caption.', 'Write {#id} Caption above it, then an empty line.');
    if (body.length === 0) return;
    const caption = this.words(captioned ?? []);
    const rows = body.map((line, index) => {
      const cells = line.map((cell) => this.words(cell));
      return { id: cells[0]?.id ?? String(index + 1), cells: cells.map((cell) => cell.inlines) };
    });
    const header = head.map((cell) => this.words(cell).inlines);
    if (rows.some((row) => row.cells.length !== header.length)) {
      this.report('The rows of a table have different numbers of cells.', 'Give each row as many as the header.');
    }
    this.rows.push({
      type: 'table',
      id: caption.id ?? this.nextId('table'),
      caption: caption.inlines,
      columns: tableAlignment(align).map((each) => ({ align: each })),
      header,
      rows,
    });
  }

  private readFence({ opening, inside, closed }: ClauseBlock & { readonly type: 'fence' }): void {
    const [, name, id] = /^:::(\S+)(?:\s+\{#([a-z0-9-]+)\})?\s*$/u.exec(opening) ?? [];
    if (name !== 'signatures') {
      this.report(`There is no block ${opening}.`, 'Use :::signatures.');
      return;
    }
    if (!closed) this.report(`${opening} is not closed.`, 'Write ::: on a line of its own at its end.');
    const [stray = '', ...chunks] = inside.text.split(/^- /mu);
    if (stray.trim() !== '') this.report('A line of signatures belongs to no signatory.', 'Begin it with - {#id}.');
    const signatories = chunks.map((chunk) => this.readSignatory(chunk, inside.slots));
    this.rows.push({ type: 'signatures', id: id ?? 'signatures', signatories });
  }

  private readSignatory(chunk: string, slots: readonly Inline[]): ParsedSignatory {
    const above: (readonly Inline[])[] = [];
    const below: (readonly Inline[])[] = [];
    let stamp: readonly Inline[] | null = null;
    let id: string | null = null;
    let into = above;
    for (const raw of chunk.split('\n')) {
      let line = raw.trim();
      const mark = idMark.exec(line);
      if (mark?.[1]) {
        id = mark[1];
        this.row = id;
        line = line.slice(mark[0].length);
      }
      if (line === '') continue;
      if (/^_{3,}$/u.test(line)) into = below;
      else if (line.startsWith(':::') && !line.startsWith(':::stamp ')) {
        this.report(`There is no ${line} in signatures.`, 'Use :::stamp words.');
      } else if (line.startsWith(':::stamp '))
        stamp = this.marked({ text: line.slice(':::stamp '.length), slots }).inlines;
      else into.push(this.marked({ text: line, slots }).inlines);
    }
    if (id === null) this.report('A signatory has no id.', 'Write {#id} after the hyphen.');
    return { id: id ?? 'signatory', above, stamp, below };
  }

  /** Words to inlines, with the leading `{#id}` taken off. */
  private words(pieces: readonly Piece[]): PlainWords {
    const plain = this.plain.read(pieces);
    if (plain === null) {
      const { text, slots } = textOf(pieces);
      return this.marked({ text: text.trim(), slots });
    }
    if (plain.id !== null) this.row = plain.id;
    return plain;
  }

  private marked({ text, slots }: MarkedText): PlainWords {
    const mark = text.startsWith('{#') ? idMark.exec(text) : null;
    if (mark?.[1]) this.row = mark[1];
    const rest = mark ? text.slice(mark[0].length) : text;
    const left = /[{}]|:::/u.test(rest) ? leftOver.exec(rest)?.[0] : undefined;
    if (left !== undefined) this.report(`${left} would be printed as it stands.`, wayOut(left), left);
    const { inlines, leavesOpen } = clauseInlines({ text: rest, slots });
    if (leavesOpen) this.report('An emphasis is not closed.', 'Close it, or write \\\\* for the sign itself.');
    return { id: mark?.[1] ?? null, inlines };
  }

  /** An id for a row that the author need not name: `lead`, `lead-2`. */
  private nextId(stem: string): string {
    const taken = this.rows.filter((row) => row.id === stem || row.id.startsWith(`${stem}-`)).length;
    return taken === 0 ? stem : `${stem}-${taken + 1}`;
  }

  private report(message: string, help: string, sign?: string): void {
    this.faults.push({ row: this.row, message, help, ...(sign !== undefined && { sign }) });
  }
}

function levelOf(level: number): 0 | 1 | 2 | 3 {
  return Math.min(level, deepest) as 0 | 1 | 2 | 3;
}

function body(inlines: readonly Inline[]): Paragraph {
  return { type: 'paragraph', role: 'body', language: null, inlines };
}
