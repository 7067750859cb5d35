/**
 * Expanded Markdown of one clause in one language to rows. Values never meet the Markdown parser:
 * the text holds numbered private-use markers, and here they become the inlines they stand for,
 * whatever a party's name may contain. Only what the dialect has is accepted; a link, HTML or a
 * code span in a template is a finding.
 */
import { Lexer, type Token, type Tokens } from 'marked';
import type { Block, Column, Paragraph, ParagraphRole } from '../document/block.js';
import type { Language } from '../document/document.js';
import type { Inline } from '../document/inline.js';
import { type Diagnostic, diagnostic } from '../source/diagnostic.js';

/** Marks slot n in expanded text. */
export const slotMark = (n: number): string => `\uE000${n}\uE001`;
const slotPattern = /\uE000(\d+)\uE001/u;

/** One language's version of a clause; `pair` lays the versions over each other. */
export interface ParsedClause {
  readonly heading: readonly Inline[] | null;
  readonly rows: readonly ParsedRow[];
}

export type ParsedRow = ParsedText | ParsedTitle | ParsedTable | ParsedSignatures;

export interface ParsedText {
  readonly type: 'text';
  readonly id: string;
  readonly level: 0 | 1 | 2 | 3;
  /** False for lead-ins and second paragraphs. */
  readonly numbered: boolean;
  /** True where the locale closes the item with `;`, `; and` or `.`. */
  readonly item: boolean;
  readonly block: Block;
}

export interface ParsedTitle {
  readonly type: 'title';
  readonly id: string;
  readonly role: ParagraphRole;
  readonly inlines: readonly Inline[];
}

export interface ParsedTable {
  readonly type: 'table';
  readonly id: string;
  readonly caption: readonly Inline[];
  readonly columns: readonly Column[];
  readonly header: readonly (readonly Inline[])[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly (readonly Inline[])[] }[];
}

export interface ParsedSignatures {
  readonly type: 'signatures';
  readonly id: string;
  readonly signatories: readonly ParsedSignatory[];
}

export interface ParsedSignatory {
  readonly id: string;
  readonly above: readonly (readonly Inline[])[];
  readonly stamp: readonly Inline[] | null;
  readonly below: readonly (readonly Inline[])[];
}

/** Where a clause stands decides what `# ` and closing punctuation mean. */
export interface ClauseKind {
  readonly clause: string;
  readonly language: Language;
  /** Template file, for findings. */
  readonly file: string;
  readonly front: boolean;
  /** Items of parties and recitals are closed like list items. */
  readonly closesItems: boolean;
}

/**
 * Diagnostics: assemble/parse-clause (no id, a node the dialect lacks), one per place.
 * `slots` are what the markers stand for, by number.
 */
export function parseClause(
  text: string,
  slots: readonly Inline[],
  kind: ClauseKind,
): { readonly clause: ParsedClause; readonly diagnostics: readonly Diagnostic[] } {
  const reader = new ClauseReader(slots, kind);
  const clause = reader.read(text);
  return { clause, diagnostics: reader.findings };
}

/**
 * Markup to tokens, remembered: values are slots, so contracts that make the same choices give
 * the same markup. Tokens are only read. Capped, because a long-lived process may see many.
 */
const lexed = new Map<string, readonly Token[]>();
const lexedAtMost = 2000;

function lex(markup: string): readonly Token[] {
  const known = lexed.get(markup);
  if (known) return known;
  const tokens = new Lexer({ gfm: true }).lex(markup);
  if (lexed.size >= lexedAtMost) lexed.clear();
  lexed.set(markup, tokens);
  return tokens;
}

const idMark = /^\{#([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\}[ \t]*/u;

class ClauseReader {
  readonly findings: Diagnostic[] = [];
  private heading: readonly Inline[] | null = null;
  private readonly rows: ParsedRow[] = [];
  private readonly slots: readonly Inline[];
  private readonly kind: ClauseKind;

  constructor(slots: readonly Inline[], kind: ClauseKind) {
    this.slots = slots;
    this.kind = kind;
  }

  read(text: string): ParsedClause {
    for (const part of splitFences(text)) {
      if (part.fence === null) this.readBlocks(lex(part.text));
      else this.readFence(part.fence, part.text);
    }
    return { heading: this.heading, rows: this.rows };
  }

  private report(message: string, help: string): void {
    this.findings.push(
      diagnostic({
        code: 'assemble/parse-clause',
        message: `${this.kind.file}: ${message}`,
        help,
        clause: this.kind.clause,
      }),
    );
  }

  private readBlocks(tokens: readonly Token[]): void {
    let caption: { id: string; inlines: readonly Inline[] } | null = null;
    for (const [index, token] of tokens.entries()) {
      if (token.type === 'space') continue;
      if (token.type === 'table') {
        if (!caption)
          this.report('A table has no caption.', 'Write {#id} Caption on the line above, then an empty line.');
        this.readTable(token as Tokens.Table, caption ?? { id: 'table', inlines: [] });
        caption = null;
        continue;
      }
      if (
        token.type === 'paragraph' &&
        tokens.slice(index + 1).find((next) => next.type !== 'space')?.type === 'table'
      ) {
        const { id, inlines } = this.readInlines((token as Tokens.Paragraph).tokens ?? []);
        caption = { id: id ?? this.nextId('table'), inlines };
        continue;
      }
      this.readBlock(token);
    }
  }

  private readBlock(token: Token): void {
    switch (token.type) {
      case 'heading':
        this.readHeading(token as Tokens.Heading);
        return;
      case 'paragraph': {
        const { id, inlines } = this.readInlines((token as Tokens.Paragraph).tokens ?? []);
        this.pushText(id ?? this.nextId('lead'), 0, false, inlines);
        return;
      }
      case 'list':
        this.readList(token as Tokens.List, 1);
        return;
      default:
        this.report(`A clause cannot hold a ${token.type}.`, 'Use headings, numbered items, paragraphs and tables.');
    }
  }

  private readHeading(token: Tokens.Heading): void {
    const { id, inlines } = this.readInlines(token.tokens);
    if (this.kind.front) {
      const role = token.depth === 1 ? 'title' : 'subtitle';
      this.rows.push({ type: 'title', id: id ?? this.nextId('line'), role, inlines });
    } else if (token.depth === 1 && !this.heading && this.rows.length === 0) {
      this.heading = inlines;
    } else {
      this.report('A clause has one heading, at its start.', 'Make this a numbered paragraph.');
    }
  }

  private readList(list: Tokens.List, level: 1 | 2 | 3): void {
    if (!list.ordered) {
      const items = list.items.map((item): Paragraph => paragraph('body', this.readItem(item).first.inlines));
      this.rows.push({
        type: 'text',
        id: this.nextId('list'),
        level: level === 1 ? 0 : ((level - 1) as 1 | 2),
        numbered: false,
        item: false,
        block: { type: 'list', items },
      });
      return;
    }
    for (const item of list.items) {
      const { first, rest } = this.readItem(item);
      if (!first.id) this.report('A numbered item has no id.', 'Write {#id} after the number.');
      const id = first.id ?? this.nextId('item');
      this.pushText(id, level, true, first.inlines);
      let paragraphs = 1;
      for (const token of rest) {
        if (token.type === 'space') continue;
        if (token.type === 'list' && level < 3) {
          this.readList(token as Tokens.List, (level + 1) as 2 | 3);
        } else if (token.type === 'paragraph' || token.type === 'text') {
          paragraphs++;
          const inlines = this.readInlines((token as Tokens.Paragraph).tokens ?? []).inlines;
          this.pushText(`${id}-${paragraphs}`, level, false, inlines);
        } else {
          this.report(
            `An item cannot hold a ${token.type} here.`,
            'Items go three levels deep; tables stand at the top.',
          );
        }
      }
    }
  }

  private readItem(item: Tokens.ListItem): {
    first: { id: string | null; inlines: readonly Inline[] };
    rest: readonly Token[];
  } {
    const [head, ...rest] = item.tokens;
    const tokens =
      head && (head.type === 'text' || head.type === 'paragraph') ? ((head as Tokens.Text).tokens ?? []) : [];
    if (!head || tokens.length === 0) this.report('An item has no text.', 'Write its text after the id.');
    return { first: this.readInlines(tokens), rest };
  }

  private pushText(id: string, level: 0 | 1 | 2 | 3, numbered: boolean, inlines: readonly Inline[]): void {
    const item = numbered && (level > 1 || this.kind.closesItems);
    this.rows.push({ type: 'text', id, level, numbered, item, block: paragraph('body', inlines) });
  }

  private readTable(table: Tokens.Table, caption: { id: string; inlines: readonly Inline[] }): void {
    const rows = table.rows.map((row, index) => {
      const cells = row.map((cell) => this.readInlines(cell.tokens));
      return { id: cells[0]?.id ?? String(index + 1), cells: cells.map((cell) => cell.inlines) };
    });
    if (rows.length === 0) return;
    this.rows.push({
      type: 'table',
      id: caption.id,
      caption: caption.inlines,
      columns: table.align.map((align) => ({ align: align ?? 'left' })),
      header: table.header.map((cell) => this.readInlines(cell.tokens).inlines),
      rows,
    });
  }

  private readFence(fence: string, text: string): void {
    const [, name, id] = /^:::(\S+)(?:\s+\{#([a-z0-9-]+)\})?\s*$/u.exec(fence) ?? [];
    if (name !== 'signatures') {
      this.report(`There is no block ${fence}.`, 'Use :::signatures.');
      return;
    }
    const signatories: ParsedSignatory[] = [];
    for (const chunk of text.split(/^- /mu).slice(1)) signatories.push(this.readSignatory(chunk));
    this.rows.push({ type: 'signatures', id: id ?? 'signatures', signatories });
  }

  private readSignatory(chunk: string): ParsedSignatory {
    const above: (readonly Inline[])[] = [];
    const below: (readonly Inline[])[] = [];
    let stamp: readonly Inline[] | null = null;
    let id = 'signatory';
    let into = above;
    for (const raw of chunk.split('\n')) {
      let line = raw.trim();
      const mark = idMark.exec(line);
      if (mark?.[1]) {
        id = mark[1];
        line = line.slice(mark[0].length);
      }
      if (line === '') continue;
      if (/^_{3,}$/u.test(line)) into = below;
      else if (line.startsWith(':::stamp ')) stamp = this.readLine(line.slice(':::stamp '.length));
      else into.push(this.readLine(line));
    }
    return { id, above, stamp, below };
  }

  private readLine(markup: string): readonly Inline[] {
    return this.readInlines(Lexer.lexInline(markup, { gfm: true })).inlines;
  }

  /** Inline tokens to inlines; a leading `{#id}` is taken off. */
  private readInlines(tokens: readonly Token[]): { id: string | null; inlines: readonly Inline[] } {
    const inlines: Inline[] = [];
    for (const token of tokens) this.pushInline(token, inlines);
    const merged = mergeTexts(inlines);
    const first = merged[0];
    const mark = first?.type === 'text' ? idMark.exec(first.text) : null;
    if (!mark?.[1] || first?.type !== 'text') return { id: null, inlines: merged };
    const rest = first.text.slice(mark[0].length);
    return { id: mark[1], inlines: rest === '' ? merged.slice(1) : [{ type: 'text', text: rest }, ...merged.slice(1)] };
  }

  private pushInline(token: Token, into: Inline[]): void {
    switch (token.type) {
      case 'text':
      case 'escape':
        if ('tokens' in token && token.tokens) for (const child of token.tokens) this.pushInline(child, into);
        else this.pushWords(token.text as string, into);
        return;
      case 'strong':
        into.push({ type: 'strong', children: this.children(token as Tokens.Strong) });
        return;
      case 'em':
        into.push({ type: 'emphasis', children: this.children(token as Tokens.Em) });
        return;
      case 'br':
        into.push({ type: 'break' });
        return;
      default:
        this.report(
          `Clause text cannot hold a ${token.type}.`,
          'Write plain words; use \\ before a sign that means something in Markdown.',
        );
    }
  }

  private children(token: Tokens.Strong | Tokens.Em): readonly Inline[] {
    const children: Inline[] = [];
    for (const child of token.tokens) this.pushInline(child, children);
    return mergeTexts(children);
  }

  /** Splits words at the slot markers. A newline of the source is a space. */
  private pushWords(text: string, into: Inline[]): void {
    const pieces = text.split(slotPattern);
    for (const [index, piece] of pieces.entries()) {
      if (index % 2 === 0) {
        const words = piece.replace(/\s+/gu, ' ');
        if (words !== '') into.push({ type: 'text', text: words });
        continue;
      }
      const slot = this.slots[Number(piece)];
      if (!slot) throw new Error(`Slot ${piece} of clause ${this.kind.clause} was never filled.`);
      into.push(slot);
    }
  }

  /** An id for a row that the author need not name: `lead`, `lead-2`. */
  private nextId(stem: string): string {
    const taken = this.rows.filter((row) => row.id === stem || row.id.startsWith(`${stem}-`)).length;
    return taken === 0 ? stem : `${stem}-${taken + 1}`;
  }
}

function paragraph(role: ParagraphRole, inlines: readonly Inline[]): Paragraph {
  return { type: 'paragraph', role, language: null, inlines };
}

function mergeTexts(inlines: readonly Inline[]): readonly Inline[] {
  const merged: Inline[] = [];
  for (const inline of inlines) {
    const last = merged.at(-1);
    if (inline.type === 'text' && last?.type === 'text') {
      merged[merged.length - 1] = { type: 'text', text: (last.text + inline.text).replace(/ +/gu, ' ') };
    } else merged.push(inline);
  }
  return merged;
}

/** Cuts the text at lines that begin `:::name` up to a closing `:::`. */
function splitFences(text: string): readonly { fence: string | null; text: string }[] {
  if (!text.includes(':::')) return [{ fence: null, text }];
  const parts: { fence: string | null; text: string }[] = [];
  let fence: string | null = null;
  let lines: string[] = [];
  const close = (next: string | null): void => {
    parts.push({ fence, text: lines.join('\n') });
    lines = [];
    fence = next;
  };
  for (const line of text.split('\n')) {
    if (fence === null && /^:::\S/u.test(line)) close(line.trim());
    else if (fence !== null && line.trim() === ':::') close(null);
    else lines.push(line);
  }
  close(null);
  return parts.filter((part) => part.fence !== null || part.text.trim() !== '');
}
