/**
 * A clause -> bands, with its part of the structure beside them. A text row is one band of a column per language, so
 * that both languages start at the same height; a shared row is one band across the page. Numbers hang in an indent
 * that fits the widest of their level in the whole document.
 */
import type { Block } from '../../document/block.js';
import type { Clause, Language, Row, SharedRow, TextRow } from '../../document/document.js';
import type { Inline } from '../../document/inline.js';
import { textOfInlines } from '../../document/text.js';
import { layBlocks, layList } from './blocks.js';
import { type Band, band, bandHeight, type Column } from './box.js';
import { textBottom, textTop } from './furniture.js';
import { ItemTags } from './item-tags.js';
import { type Label, layParagraph } from './paragraph.js';
import { isStacked, type Setup } from './setup.js';
import { type Tag, tagIn } from './tags.js';

/** Heading first, kept with what follows. The clause becomes a section of `root`. */
export function layClause(clause: Clause, root: Tag, setup: Setup): readonly Band[] {
  return new ClauseLayout(setup, clause, root).bands();
}

/** Words before a table stay with it, as a lead-in with its first item. */
const beginsTable = (row: Row | undefined): boolean =>
  row !== undefined &&
  (row.type === 'shared' ? row.blocks : Object.values(row.texts)).some((block) => block.type === 'table');

const endsTable = (row: Row): boolean => row.type === 'shared' && row.blocks.at(-1)?.type === 'table';

/** The last words of an annex shall not stand alone on a page behind its table. */
const tied = (bands: readonly Band[]): readonly Band[] =>
  bands.map((one, at) => (at === bands.length - 1 ? { ...one, keepNext: true } : one));

/** A form stays in one piece: each band goes where the next one goes, and none is cut. One that fills more than a page flows. */
function wholeBands(bands: readonly Band[], setup: Setup): readonly Band[] {
  const height = bands.reduce((sum, one) => sum + one.above + bandHeight(one), 0);
  if (height > textBottom(setup) - textTop(setup)) return bands;
  return bands.map((one, at) => ({ ...one, splits: false, keepNext: at < bands.length - 1 }));
}

class ClauseLayout {
  readonly #setup: Setup;
  readonly #clause: Clause;
  readonly #section: Tag;
  readonly #items: ItemTags;

  constructor(setup: Setup, clause: Clause, root: Tag) {
    this.#setup = setup;
    this.#clause = clause;
    this.#section = tagIn(root, 'Sect');
    this.#items = new ItemTags(setup.document, this.#section);
  }

  bands(): readonly Band[] {
    const { rows } = this.#clause;
    const heading = this.#heading();
    const body = rows.flatMap((row, at) => {
      const bands = this.#row(row, rows[at + 1], at === 0);
      return at === rows.length - 2 && endsTable(row) && rows[at + 1]?.type === 'text' ? tied(bands) : bands;
    });
    const bands = [...heading, ...body];
    return this.#clause.whole ? wholeBands(bands, this.#setup) : bands;
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
    const { style, columns, headingTag, indents, typeface } = this.#setup;
    const element = tagIn(this.#section, headingTag, language);
    const { x = 0, width = 0 } = columns[at] ?? {};
    const common = { typeface, x, width, size: style.headingSize, leading: style.leading, bold: true };
    if (label === null) return layParagraph(inlines, element, common);
    if (isStacked(this.#setup.document, this.#clause)) {
      const number = layParagraph([{ type: 'text', text: `${label} ` }], element, { ...common, align: 'center' });
      const title = inlines.length === 0 ? [] : layParagraph(inlines, element, { ...common, align: 'center' });
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
    const [top, ...rest] = row.type === 'text' ? this.#text(row, next, first) : this.#shared(row);
    return top === undefined ? [] : [{ ...top, anchors }, ...rest];
  }

  #text(row: TextRow, next: Row | undefined, first: boolean): readonly Band[] {
    const { document } = this.#setup;
    const blocks = document.languages.flatMap((language) => row.texts[language] ?? []);
    if (blocks.some((block) => block.type === 'table' || block.type === 'signature')) return this.#wide(row, blocks);
    this.#items.begin(row);
    const columns = document.languages.map((language, at) => this.#textColumn(row, language, at));
    const leads = next?.type === 'text' && next.level > row.level && next.number !== null;
    // A long paragraph may part from its items, and only the longest from its table.
    const longest = Math.max(...columns.map((column) => column.length));
    const introduces = beginsTable(next) ? longest <= 8 : leads && longest <= 4;
    const above = this.#gapOver(row, first);
    return [band({ above, columns, keepNext: introduces, paired: columns.length > 1 })];
  }

  /** Tables and signatures take the width of the page, one language after the other. */
  #wide(row: TextRow, blocks: readonly Block[]): readonly Band[] {
    if (row.number !== null) throw new Error(`the row ${row.id} has a number and a table or signature`);
    this.#items.close();
    return layBlocks(blocks, this.#section, this.#setup);
  }

  #gapOver(row: TextRow, first: boolean): number {
    const { style } = this.#setup;
    if (first) return this.#clause.heading === null ? style.paragraphGap * 2 : style.headingBelow;
    return row.level > 1 ? style.itemGap : style.paragraphGap;
  }

  #textColumn(row: TextRow, language: Language, at: number): Column {
    const { columns, indents, style, typeface } = this.#setup;
    const { x = 0, width = 0 } = columns[at] ?? {};
    const block = row.texts[language];
    if (block === undefined) return [];
    const label = row.number?.label[language] ?? null;
    const indent = this.#indentOf(row);
    const from = row.level > 1 ? (indents[row.level - 1] ?? 0) : 0;
    const element = this.#items.of(row, language);
    const hanging = label === null ? null : { text: label, x: x + from, tag: element.label, bold: false };
    const place = {
      typeface,
      x: x + indent,
      width: width - indent,
      size: style.size,
      leading: style.leading,
      label: hanging,
      align: block.type === 'paragraph' && style.justified ? ('justified' as const) : ('left' as const),
    };
    if (block.type === 'list') return layList(block.items, element.body, place);
    if (block.type !== 'paragraph') throw new Error('a table or signature cannot stand in a column');
    return layParagraph(block.inlines, tagIn(element.body, 'P', language), place);
  }

  /** Under a heading whose number stands before it, a lead-in is indented like the heading's words. */
  #indentOf(row: TextRow): number {
    const { document, indents } = this.#setup;
    const { number } = this.#clause;
    if (row.level > 0) return indents[row.level] ?? 0;
    if (row.number !== null) return indents[0] ?? 0;
    return number !== null && !isStacked(document, this.#clause) ? (indents[1] ?? 0) : 0;
  }

  #shared(row: SharedRow): readonly Band[] {
    this.#items.close();
    return layBlocks(row.blocks, this.#section, this.#setup);
  }
}
