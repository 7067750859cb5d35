/**
 * Clauses -> bands, with the structure of the file beside them. A text row is one band of a column per language, so
 * that both languages start at the same height; a shared row is one band across the page. Numbers hang in an indent
 * that fits the widest of their level in the whole document.
 */
import type { Block, Paragraph } from '../../document/block.js';
import type { Clause, Document, Language, Row, SharedRow, TextRow } from '../../document/document.js';
import type { Inline } from '../../document/inline.js';
import { textOfInlines } from '../../document/text.js';
import { type Band, band, type Column, type Strip } from './box.js';
import type { Typeface } from './fonts.js';
import { type Label, labelWidth, layParagraph, type ParagraphStyle } from './paragraph.js';
import { signatureBands } from './signature.js';
import type { Style } from './style.js';
import { tableBands } from './table.js';
import { type Tag, tag, tagIn } from './tags.js';

/** What every part of the layout needs to know. */
export interface Setup {
  readonly document: Document;
  readonly typeface: Typeface;
  readonly style: Style;
  readonly width: number;
  /** Left edge and width of each language's column. */
  readonly columns: readonly { readonly x: number; readonly width: number }[];
  /** Left edge of the text of each level, from the left of its column. */
  readonly indents: readonly number[];
  readonly headingTag: 'H1' | 'H2';
}

export interface Flow {
  readonly bands: readonly Band[];
  /** Over the two columns on every page; null with one language. */
  readonly columnHead: Band | null;
  readonly root: Tag;
}

/** The whole document, front to annexes. Every annex begins a page. */
export function clauseBands(setup: Setup): Flow {
  const { front, clauses, back, annexes } = setup.document;
  const root = tag('Document', setup.document.languages[0] ?? null);
  let columnHead: Band | null = null;
  const make = (clause: Clause, breakBefore: boolean): readonly Band[] => {
    const paired = clause.heading?.type === 'text' || clause.rows.some((row) => row.type === 'text');
    if (paired && setup.columns.length > 1) columnHead ??= layColumnHead(setup, root);
    return new ClauseLayout(setup, clause, root).bands(breakBefore);
  };
  const bands = [
    ...[...front, ...clauses, ...back].flatMap((clause) => make(clause, false)),
    ...annexes.flatMap((clause) => make(clause, true)),
  ];
  return { bands: keepSignatures(bands), columnHead, root };
}

/** Letters set apart, as a share of their size; from a tenth on readers of the file take the gap for a space. */
const tracked = 0.06;

function layColumnHead(setup: Setup, root: Tag): Band {
  const { document, style, typeface } = setup;
  const section = tagIn(root, 'Sect');
  const columns = document.languages.map((language, at) => {
    const { x = 0, width = 0 } = setup.columns[at] ?? {};
    const words: readonly Inline[] = [{ type: 'text', text: document.furniture.columns[language] ?? '' }];
    const place = { typeface, x, width, size: style.smallSize, bold: true, tracking: style.smallSize * tracked };
    return layParagraph(words, tagIn(section, 'P', language), place);
  });
  const trim = { width: setup.width, shade: null, above: 0, below: 0.5 };
  return band({
    above: style.headingAbove,
    columns,
    trim,
    padBottom: 3,
    keepNext: true,
    head: true,
    paired: true,
    splits: false,
  });
}

/** Signatures stay together, and take text with them to their page: at least three lines of what stands before. */
function keepSignatures(bands: readonly Band[]): readonly Band[] {
  const kept = [...bands];
  bands.forEach((one, at) => {
    if (!one.signature) return;
    let lines = 0;
    for (let before = at - 1; before >= 0 && lines < 3; before -= 1) {
      const earlier = kept[before];
      if (earlier === undefined || earlier.repeats !== null) break;
      kept[before] = { ...earlier, keepNext: true };
      lines += Math.max(0, ...earlier.columns.map((column) => column.length));
    }
  });
  return kept;
}

/** Left edges of the text of levels 0 to 3: each level's widest label and a gap further in. */
export function findIndents(document: Document, typeface: Typeface, size: number): readonly number[] {
  const widest = [0, 0, 0, 0];
  const widen = (level: number, label: string, bold: boolean): void => {
    widest[level] = Math.max(widest[level] ?? 0, labelWidth(label, typeface, size, bold));
  };
  const all = [...document.front, ...document.clauses, ...document.back, ...document.annexes];
  for (const clause of all) {
    const inline = clause.number !== null && !isStacked(document, clause);
    for (const language of document.languages) {
      if (inline) widen(1, clause.number?.label[language] ?? '', true);
      for (const row of clause.rows) {
        if (row.type === 'text' && row.number !== null) widen(row.level, row.number.label[language] ?? '', false);
      }
    }
  }
  const gap = size * 0.75;
  const steps = widest.map((width) => (width === 0 ? 0 : Math.max(width + gap, size * 1.7)));
  const lead = steps[0] ?? 0;
  let edge = 0;
  return steps.map((step, level) => {
    edge += level === 0 ? 0 : step;
    return level === 0 ? lead : edge;
  });
}

function isStacked(document: Document, clause: Clause): boolean {
  if (clause.number === null) return false;
  return document.numbering[clause.number.family][0]?.stacked ?? false;
}

/** An open list of the structure: rows of its level add items to it. */
interface OpenList {
  readonly level: number;
  readonly family: string;
  readonly list: Tag;
  /** The item of the row in hand, and its last body: what stands deeper goes in there. */
  row: string | null;
  item: Tag | null;
  body: Tag | null;
}

class ClauseLayout {
  readonly #setup: Setup;
  readonly #clause: Clause;
  readonly #section: Tag;
  #lists: OpenList[] = [];

  constructor(setup: Setup, clause: Clause, root: Tag) {
    this.#setup = setup;
    this.#clause = clause;
    this.#section = tagIn(root, 'Sect');
  }

  bands(breakBefore: boolean): readonly Band[] {
    const { rows } = this.#clause;
    const heading = this.#heading();
    const body = rows.flatMap((row, at) => this.#row(row, rows[at + 1], at === 0));
    const [first, ...rest] = [...heading, ...body];
    return first === undefined ? [] : [{ ...first, breakBefore }, ...rest];
  }

  #heading(): readonly Band[] {
    const { heading, number } = this.#clause;
    const { document, style } = this.#setup;
    if (heading === null && number === null) return [];
    const common = { above: style.headingAbove, keepNext: true, splits: false, anchors: [this.#clause.id] };
    if (heading?.type === 'shared') {
      const bands = this.#shared(heading);
      return bands.map((one, at) => ({
        ...one,
        keepNext: true,
        ...(at === 0 ? { ...common, outline: this.#outlineOf(heading) } : {}),
      }));
    }
    const columns = document.languages.map((language, at) => {
      const block = heading?.texts[language];
      const inlines = block?.type === 'paragraph' ? block.inlines : [];
      return this.#headingColumn(number?.label[language] ?? null, inlines, language, at);
    });
    return [band({ ...common, columns, paired: columns.length > 1, outline: this.#outlineOf(heading) })];
  }

  #headingColumn(label: string | null, inlines: readonly Inline[], language: Language, at: number): Column {
    const { style, columns, headingTag, indents } = this.#setup;
    const element = tagIn(this.#section, headingTag, language);
    const { x = 0, width = 0 } = columns[at] ?? {};
    const common = { ...this.#type(), x, width, size: style.headingSize, bold: true };
    if (label === null) return layParagraph(inlines, element, common);
    if (isStacked(this.#setup.document, this.#clause)) {
      const number = layParagraph([{ type: 'text', text: `${label} ` }], element, { ...common, align: 'center' });
      const title =
        inlines.length === 0 ? [] : layParagraph(inlines, element, { ...common, align: 'center', above: 1 });
      return [...number, ...title];
    }
    const indent = indents[1] ?? 0;
    const hanging: Label = { text: label, x, tag: element, bold: true };
    return layParagraph(inlines, element, { ...common, x: x + indent, width: width - indent, label: hanging });
  }

  /** The heading in one line, in the first language printed. */
  #outlineOf(heading: Row | null): string {
    const [language = ''] = this.#setup.document.languages;
    const block = heading?.type === 'text' ? heading.texts[language] : heading?.blocks[0];
    const words = block?.type === 'paragraph' ? textOfInlines(block.inlines).replaceAll('\n', ' ') : '';
    return [this.#clause.number?.label[language] ?? '', words].filter((part) => part !== '').join(' ');
  }

  #row(row: Row, next: Row | undefined, first: boolean): readonly Band[] {
    const heads = first && this.#clause.heading === null && this.#clause.number === null;
    const anchors = [`${this.#clause.id}#${row.id}`, ...(heads ? [this.#clause.id] : [])];
    const bands = row.type === 'text' ? this.#text(row, next, first) : this.#shared(row);
    const [top, ...rest] = bands;
    return top === undefined ? [] : [{ ...top, anchors }, ...rest];
  }

  #text(row: TextRow, next: Row | undefined, first: boolean): readonly Band[] {
    const { document } = this.#setup;
    const wide = document.languages.flatMap((language) => {
      const block = row.texts[language];
      return block !== undefined && (block.type === 'table' || block.type === 'signature') ? [block] : [];
    });
    if (wide.length > 0) return this.#blocks(wide);
    const open = row.number === null ? null : this.#openItem(row);
    if (row.number === null) this.#lists = this.#lists.filter((list) => list.level <= row.level && row.level > 0);
    const columns = document.languages.map((language, at) => this.#textColumn(row, language, at, open));
    const introduces = next?.type === 'text' && next.level > row.level && next.number !== null;
    const short = columns.every((column) => column.length <= 4);
    const above = this.#gapOver(row, first);
    return [band({ above, columns, keepNext: introduces && short, paired: columns.length > 1 })];
  }

  #gapOver(row: TextRow, first: boolean): number {
    const { style } = this.#setup;
    if (first) return this.#clause.heading === null ? style.paragraphGap * 2 : style.headingBelow;
    return row.level > 1 ? style.itemGap : style.paragraphGap;
  }

  #textColumn(row: TextRow, language: Language, at: number, open: OpenList | null): Column {
    const { columns, indents, style } = this.#setup;
    const { x = 0, width = 0 } = columns[at] ?? {};
    const block = row.texts[language];
    if (block === undefined) return [];
    const label = row.number?.label[language] ?? null;
    const indent = this.#indentOf(row);
    const from = row.number === null ? 0 : row.level === 0 ? 0 : row.level === 1 ? 0 : (indents[row.level - 1] ?? 0);
    const element = this.#rowTag(open, language, row);
    const hanging = label === null ? null : { text: label, x: x + from, tag: element.label, bold: false };
    const place = {
      ...this.#type(),
      x: x + indent,
      width: width - indent,
      size: style.size,
      leading: style.leading,
      label: hanging,
    };
    if (block.type === 'list') return this.#list(block.items, element.body, place);
    if (block.type !== 'paragraph') throw new Error('a table or signature cannot stand in a column');
    const text = tagIn(element.body, 'P', language);
    return layParagraph(block.inlines, text, { ...place, align: style.justified ? 'justified' : 'left' });
  }

  /** Under a heading whose number stands before it, a lead-in is indented like the heading's words. */
  #indentOf(row: TextRow): number {
    const { document, indents } = this.#setup;
    const { number } = this.#clause;
    if (row.level > 0) return indents[row.level] ?? 0;
    if (row.number !== null) return indents[0] ?? 0;
    return number !== null && !isStacked(document, this.#clause) ? (indents[1] ?? 0) : 0;
  }

  /** Opens an item in the list of the row's level, and that list where there is none. */
  #openItem(row: TextRow): OpenList {
    const family = row.number?.family ?? 'body';
    this.#lists = this.#lists.filter((list) => list.level <= row.level);
    const last = this.#lists.at(-1);
    if (last !== undefined && last.level === row.level && last.family === family) return last;
    if (last !== undefined && last.level === row.level) this.#lists.pop();
    const parent = this.#lists.at(-1)?.body ?? this.#section;
    const levels = this.#setup.document.numbering[family];
    const format = (levels[row.level] ?? levels[row.level - 1] ?? levels[0])?.format ?? 'decimal';
    const list = tagIn(parent, 'L', null, { numbering: listNumbering[format] });
    const opened: OpenList = { level: row.level, family, list, row: null, item: null, body: null };
    this.#lists.push(opened);
    return opened;
  }

  /** One item a row; in two languages it holds a label and a body of each. */
  /** Label and body of a row: one item, in two languages with a label and a body of each; without number a piece of text. */
  #rowTag(open: OpenList | null, language: Language, row: TextRow): { readonly label: Tag | null; readonly body: Tag } {
    if (open === null) return { label: null, body: (row.level > 0 ? this.#lists.at(-1)?.body : null) ?? this.#section };
    if (open.row !== row.id || open.item === null) open.item = tagIn(open.list, 'LI');
    open.row = row.id;
    const label = row.number?.label[language] === undefined ? null : tagIn(open.item, 'Lbl', language);
    open.body = tagIn(open.item, 'LBody', language);
    return { label, body: open.body };
  }

  #list(items: readonly Paragraph[], parent: Tag, place: ParagraphStyle): Column {
    const list = tagIn(parent, 'L', null, { numbering: 'Disc' });
    return items.flatMap((item, at): readonly Strip[] => {
      const body = tagIn(tagIn(list, 'LI'), 'LBody', item.language);
      const indent = place.size * 1.2;
      const moved = { ...place, x: place.x + indent, width: place.width - indent, bulletX: place.x + place.size * 0.3 };
      return layParagraph(item.inlines, body, {
        ...moved,
        above: at === 0 ? 0 : 2,
        label: at === 0 ? (place.label ?? null) : null,
      });
    });
  }

  #shared(row: SharedRow): readonly Band[] {
    this.#lists = [];
    return this.#blocks(row.blocks);
  }

  #blocks(blocks: readonly Block[]): readonly Band[] {
    return blocks.flatMap((block, at) => this.#block(block, at === 0 ? null : (blocks[at - 1] ?? null)));
  }

  #block(block: Block, before: Block | null): readonly Band[] {
    const { style, width } = this.#setup;
    switch (block.type) {
      case 'paragraph':
        return [this.#paragraph(block, before)];
      case 'list': {
        const place = { ...this.#type(), x: 0, width, size: style.size, leading: style.leading };
        return [band({ above: style.paragraphGap, columns: [this.#list(block.items, this.#section, place)] })];
      }
      case 'table':
        return tableBands(block, this.#section, this.#setup);
      case 'signature':
        return signatureBands(block, this.#section, this.#setup);
      default:
        throw new Error(`a block of an unknown type reached the PDF: ${JSON.stringify(block satisfies never)}`);
    }
  }

  #paragraph(paragraph: Paragraph, before: Block | null): Band {
    const { style, width, headingTag } = this.#setup;
    const { role, language } = paragraph;
    const follows = before?.type === 'paragraph' && before.role === role;
    const second = isSecond(paragraph, this.#setup.document);
    const type = role === 'title' ? 'H1' : role === 'heading' ? headingTag : 'P';
    const element = tagIn(this.#section, type, language);
    const base = { ...this.#type(), x: 0, width, size: style.size, leading: style.leading, italic: second };
    const lay = (more: Partial<ParagraphStyle>): Column =>
      layParagraph(paragraph.inlines, element, { ...base, ...more });
    switch (role) {
      case 'title': {
        const size = second ? style.titleSize - 2.5 : style.titleSize;
        const look = { size, leading: size * 1.3, bold: !second, italic: false, tracking: size * tracked * 0.5 };
        return band({
          above: follows ? 3 : 8,
          columns: [lay({ ...look, align: 'center' })],
          keepNext: true,
          splits: false,
        });
      }
      case 'subtitle':
        return band({
          above: follows ? 2 : style.paragraphGap * 1.3,
          columns: [lay({ align: 'center' })],
          keepNext: true,
          splits: false,
        });
      case 'heading':
        return band({
          above: style.headingAbove,
          columns: [lay({ align: 'center', bold: true })],
          keepNext: true,
          splits: false,
        });
      case 'caption':
        return band({ above: style.paragraphGap, columns: [lay({ bold: !second })], keepNext: true, splits: false });
      case 'note':
        return band({
          above: follows ? 1 : style.paragraphGap,
          columns: [lay({ size: style.smallSize, leading: style.smallSize * 1.28 })],
        });
      case 'body':
        return band({ above: style.paragraphGap, columns: [lay({ align: style.justified ? 'justified' : 'left' })] });
    }
  }

  #type(): { readonly typeface: Typeface } {
    return { typeface: this.#setup.typeface };
  }
}

/** Where both languages stand over each other, the second is set in italics. */
export function isSecond(paragraph: Paragraph, document: Document): boolean {
  return document.languages.length > 1 && paragraph.language === document.languages[1];
}

const listNumbering = {
  decimal: 'Decimal',
  'lower-letter': 'LowerAlpha',
  'upper-letter': 'UpperAlpha',
  'lower-roman': 'LowerRoman',
  'upper-roman': 'UpperRoman',
} as const;
