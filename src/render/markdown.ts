/**
 * Document to Markdown, readable on GitHub and as plain text. Numbers are words of the text, so that no reader
 * counts again; items stand in lists for their indent. Of two languages the first is said, then the second as a
 * quotation. What a page has around its text (foot, initials, column heads) has no place here.
 */
import type { Block, Cell, Paragraph, Signatory, Table } from '../document/block.js';
import type { Clause, Document, Language, Row, TextRow } from '../document/document.js';
import { textOfInlines } from '../document/text.js';
import { parts } from '../document/walk.js';
import { escapeHeadingEnd, escapeInline, escapeLineStart, keepBlanks } from './markdown/escape.js';
import { inlineMarkdown, lineBreak } from './markdown/inlines.js';
import { Links } from './markdown/links.js';
import { type Handlers, handle, type Renderer } from './renderer.js';

/** UTF-8 text with `\n` line ends; the same document gives the same text. */
export const renderMarkdown: Renderer<object, string> = (document) => {
  const page = new Page(document);
  const mark = document.furniture.mark ?? [];
  for (const paragraph of mark) page.block(`**${oneLine(line(paragraph, page, page.language(paragraph)))}**`);
  for (const part of parts) {
    for (const clause of document[part]) {
      const rows = clause.heading === null ? clause.rows : [clause.heading, ...clause.rows];
      for (const row of rows) handle(rowHandlers, row, { page, clause, heading: row === clause.heading });
      page.endLists();
    }
  }
  return page.end();
};

/** The text so far, the lists that are open, and the links. */
class Page {
  readonly document: Document;
  readonly links: Links;
  #text = '';
  /** Levels of the items that are open, outermost first. */
  #open: number[] = [];
  /** True while the last thing written was an item and nothing but an item. */
  #tight = false;

  constructor(document: Document) {
    this.document = document;
    this.links = new Links(document);
  }

  language(paragraph: Paragraph): Language {
    return paragraph.language ?? this.document.languages[0] ?? '';
  }

  isSecond(language: Language): boolean {
    return this.document.languages.length === 2 && language === this.document.languages[1];
  }

  /** A block of its own, after a blank line. */
  block(source: string): void {
    this.#text += (this.#text === '' ? '' : '\n\n') + source;
    this.#tight = false;
  }

  endLists(): void {
    this.#open = [];
  }

  /** Opens the item of a level and gives the depth at which its text stands. */
  openItem(level: number): number {
    while ((this.#open.at(-1) ?? -1) >= level) this.#open.pop();
    this.#open.push(level);
    return this.#open.length;
  }

  /** The depth at which text without number stands: that of the open item of its level. */
  depth(level: number): number {
    while ((this.#open.at(-1) ?? -1) > level) this.#open.pop();
    return this.#open.length;
  }

  /** An item; items of one language follow each other without blank lines. */
  item(source: string): void {
    if (this.#tight && this.document.languages.length === 1) this.#text += `\n${source}`;
    else this.block(source);
    this.#tight = true;
  }

  end(): string {
    const definitions = this.links.definitions();
    if (definitions !== '') this.block(definitions);
    return `${this.#text}\n`;
  }
}

interface Setting {
  readonly page: Page;
  readonly clause: Clause;
  readonly heading: boolean;
}

const rowHandlers: Handlers<Row, Setting, void> = {
  text: (row, setting) => {
    const { page } = setting;
    page.document.languages.forEach((language, at) => {
      const block = row.texts[language];
      if (block === undefined) throw new Error(`the row ${row.id} says nothing in ${language}`);
      handle(textHandlers, block, { ...setting, row, language, again: at > 0 });
    });
  },
  shared: (row, setting) => {
    setting.page.endLists();
    for (const block of row.blocks) handle(sharedHandlers, block, setting);
  },
};

interface TextSetting extends Setting {
  readonly row: TextRow;
  readonly language: Language;
  /** The second time a row is said. */
  readonly again: boolean;
}

/** A row in one language. */
const textHandlers: Handlers<Block, TextSetting, void> = {
  paragraph: (paragraph, setting) => {
    const { page, row, language, again, heading, clause } = setting;
    const label = (heading ? clause.number : row.number)?.label[language];
    const words = line(paragraph, page, language);
    const source = label === undefined ? words : words === '' ? escapeInline(label) : `${escapeInline(label)} ${words}`;
    if (paragraph.role !== 'body') {
      page.endLists();
      page.block(quoted(roleSource(paragraph, source, setting, plainText(label, paragraph)), again));
      return;
    }
    if (row.level <= 1) page.endLists();
    const item = row.level >= 2 && row.number !== null;
    if (item && !again) {
      const depth = page.openItem(row.level);
      page.item(`${'  '.repeat(depth - 1)}- ${indented(lines(source), depth)}`);
      return;
    }
    const depth = page.depth(row.level);
    page.block('  '.repeat(depth) + indented(quoted(lines(source), again), depth));
  },
  list: (list, { page, row, language, again }) => {
    const depth = page.depth(row.level);
    const items = list.items.map((item) => `- ${indented(lines(line(item, page, language)), 1)}`).join('\n');
    page.block('  '.repeat(depth) + indented(quoted(items, again), depth));
  },
  table: (table, setting) => handle(sharedHandlers, table, setting),
  signature: (signature, setting) => handle(sharedHandlers, signature, setting),
};

/** Blocks that stand once for all languages; the second language stands in italics under the first. */
const sharedHandlers: Handlers<Block, Setting, void> = {
  paragraph: (paragraph, setting) => {
    const { page, clause, heading } = setting;
    const language = page.language(paragraph);
    const label = heading && paragraph.role === 'heading' ? clause.number?.label[language] : undefined;
    const words = laidLine(paragraph.role === 'caption' ? bold(paragraph) : paragraph, page);
    const source = label === undefined ? words : `${escapeInline(label)} ${words}`;
    page.block(roleSource(paragraph, source, { ...setting, language }, plainText(label, paragraph)));
  },
  list: (list, { page }) => {
    page.block(list.items.map((item) => `- ${indented(lines(laidLine(item, page)), 1)}`).join('\n'));
  },
  table: (table, setting) => {
    for (const paragraph of table.caption) handle(sharedHandlers, paragraph, setting);
    setting.page.block(tableSource(table, setting.page));
  },
  signature: ({ columns }, { page }) => {
    const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    const words = (paragraphs: (one: Signatory) => readonly Paragraph[]): string =>
      row(columns.map((one) => cellSource(paragraphs(one), page)));
    const rule = row(columns.map(() => '---'));
    const stamps = words((one) => (one.stamp === null ? [] : [one.stamp]));
    page.block([words((one) => one.above), rule, stamps, words((one) => one.below)].join('\n'));
  },
};

/** The paragraph as its role asks: a heading of Markdown, or text. */
function roleSource(
  paragraph: Paragraph,
  source: string,
  { page, clause, heading, language }: { page: Page; clause: Clause; heading: boolean; language: Language },
  text: string,
): string {
  switch (paragraph.role) {
    case 'title':
    case 'heading': {
      page.links.heading(heading ? clause.id : null, language, text);
      return `${paragraph.role === 'title' ? '#' : '##'} ${escapeHeadingEnd(oneLine(source))}`;
    }
    case 'caption':
    case 'subtitle':
    case 'note':
    case 'body':
      return lines(source);
  }
}

const plainText = (label: string | undefined, { inlines }: Paragraph): string =>
  `${label === undefined ? '' : `${label} `}${textOfInlines(inlines)}`.replaceAll('\n', ' ');

function tableSource(table: Table, page: Page): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const header = table.columns.map((_, at) => cellSource(table.header[at]?.paragraphs ?? [], page));
  const rules = { left: '---', right: '--:', center: ':-:' } as const;
  const body = table.rows.map(({ cells }) => row(cells.map((cell: Cell) => cellSource(cell.paragraphs, page))));
  return [row(header), row(table.columns.map(({ align }) => rules[align])), ...body].join('\n');
}

const cellSource = (paragraphs: readonly Paragraph[], page: Page): string =>
  paragraphs.map((paragraph) => oneLine(laidLine(paragraph, page))).join('<br>');

const line = (paragraph: Paragraph, { links }: Page, language: Language): string =>
  inlineMarkdown(paragraph.inlines, { links, language });

/** A paragraph that stands with its other language: the second in italics, as far as it has no marks of its own. */
function laidLine(paragraph: Paragraph, page: Page): string {
  const language = page.language(paragraph);
  if (!page.isSecond(language)) return line(paragraph, page, language);
  const [only] = paragraph.inlines;
  if (paragraph.inlines.length === 1 && only?.type === 'strong') return line(paragraph, page, language);
  return line({ ...paragraph, inlines: [{ type: 'emphasis', children: paragraph.inlines }] }, page, language);
}

const bold = (paragraph: Paragraph): Paragraph => ({
  ...paragraph,
  inlines: [{ type: 'strong', children: paragraph.inlines }],
});

/** Breaks of a line within a paragraph: a backslash at its end, or a tag where an empty line would end the paragraph. */
function lines(source: string): string {
  const parts = source.split(lineBreak);
  if (parts.length > 1 && parts.some((part) => part.trim() === '')) return escapeLineStart(oneLine(source));
  return parts.map((part) => escapeLineStart(keepBlanks(part))).join('\\\n');
}

/** The same on one line, for headings and cells. */
const oneLine = (source: string): string => source.split(lineBreak).map(keepBlanks).join('<br>');

/** Lines after the first stand under the first. */
const indented = (source: string, depth: number): string => source.replaceAll('\n', `\n${'  '.repeat(depth)}`);

const quoted = (source: string, quote: boolean): string => (quote ? `> ${source.replaceAll('\n', '\n> ')}` : source);
