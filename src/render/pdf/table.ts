/**
 * A table -> bands: caption, head, one band a row. Columns are as wide as their content asks for, the table as wide as
 * the text. The head is kept with the first rows and set again on every page; rows break only if taller than a page.
 */
import type { Cell, Paragraph, Table, TableRow } from '../../document/block.js';
import { isBlank, isBlankColumn } from '../../document/text.js';
import { asArtifact, type Band, band, type Column, type Trim } from './box.js';
import { layParagraph } from './paragraph.js';
import { isSecond, type Setup } from './setup.js';
import { type Tag, type TagType, tagIn } from './tags.js';
import { toWords } from './words.js';

const padX = 5;
const padY = 1.8;
const headRule = 0.9;
const rowRule = 0.4;
const headShade = 0.93;
/** A head asks for the room of two lines, and gets it up to this share of the page: it shall not take it from sentences. */
const headShare = 1 / 6;
/** Points for what is written by hand: the height of a row with a blank cell, the width that blank columns share. */
const writingHeight = 18;
const writingWidth = 96;

export function tableBands(table: Table, section: Tag, setup: Setup): readonly Band[] {
  const { style, width } = setup;
  for (const cells of [table.header, ...table.rows.map((one) => one.cells)]) {
    if (cells.length > table.columns.length) throw new Error('a table row has more cells than the table has columns');
  }
  const element = tagIn(section, 'Table');
  const widths = columnWidths(table, setup);
  const caption = captionBands(table, element, setup);
  const head = tagIn(tagIn(element, 'THead'), 'TR');
  const body = tagIn(element, 'TBody');
  const row = (cells: readonly Cell[], parent: Tag, type: 'TH' | 'TD'): readonly Column[] =>
    widths.map((column, at) =>
      layCell(cells[at], tagIn(parent, type), { table, at, x: left(widths, at), width: column }, setup),
    );
  const bands: Band[] = [...caption];
  const hasHead = table.header.some((cell) => cell.paragraphs.length > 0);
  const common = { padTop: padY, padBottom: padY, splits: false };
  const headTrim: Trim = { width, shade: headShade, above: headRule, below: headRule * 0.6 };
  const first = caption.length === 0 ? style.paragraphGap : 3;
  const header = band({
    ...common,
    above: first,
    columns: row(table.header, head, 'TH'),
    trim: headTrim,
    keepNext: true,
  });
  if (hasHead) bands.push(header);
  const repeats = hasHead ? asArtifact({ ...header, keepNext: true }) : null;
  table.rows.forEach((one: TableRow, at) => {
    const last = at === table.rows.length - 1;
    const trim = { width, shade: null, above: hasHead || at > 0 ? 0 : headRule, below: last ? headRule : rowRule };
    // Two rows stay with the head, and the last is not left alone on a page.
    const keepNext = !last && (at === 0 || at === table.rows.length - 2);
    const columns = row(one.cells, tagIn(body, 'TR'), 'TD');
    const minHeight = one.cells.some(isBlank) ? writingHeight : 0;
    const above = !hasHead && at === 0 ? first : 0;
    bands.push(band({ ...common, above, columns, trim, repeats, keepNext, minHeight }));
  });
  return bands;
}

function captionBands(table: Table, element: Tag, setup: Setup): readonly Band[] {
  if (table.caption.length === 0) return [];
  const { style, typeface, width, document } = setup;
  const caption = tagIn(element, 'Caption');
  const place = { typeface, x: 0, width, size: style.size, leading: style.leading };
  return table.caption.map((paragraph, at) => {
    const second = isSecond(paragraph, document);
    const look = { ...place, bold: !second, italic: second };
    const strips = layParagraph(paragraph.inlines, tagIn(caption, 'P', paragraph.language), look);
    return band({ above: at === 0 ? style.paragraphGap * 2 : 0, columns: [strips], keepNext: true, splits: false });
  });
}

interface CellPlace {
  readonly table: Table;
  readonly at: number;
  readonly x: number;
  readonly width: number;
}

function layCell(cell: Cell | undefined, element: Tag, place: CellPlace, setup: Setup): Column {
  const { style, typeface, document } = setup;
  const align = place.table.columns[place.at]?.align ?? 'left';
  const bold = element.type === 'TH';
  const box = { typeface, x: place.x + padX, width: place.width - 2 * padX, size: style.tableSize, align };
  return (cell?.paragraphs ?? []).flatMap((paragraph, at) => {
    const second = isSecond(paragraph, document);
    const type: TagType = 'P';
    const strips = {
      ...box,
      bold: bold && !second,
      italic: second,
      leading: style.tableLeading,
      above: at === 0 ? 0 : 0.5,
    };
    return layParagraph(paragraph.inlines, tagIn(element, type, paragraph.language), strips);
  });
}

const left = (widths: readonly number[], at: number): number =>
  widths.slice(0, at).reduce((sum, width) => sum + width, 0);

/**
 * As HTML tables do: no column narrower than its longest word (within reason), the rest shared by what the content
 * would take on one line.
 */
function columnWidths(table: Table, setup: Setup): readonly number[] {
  const asked = table.columns.map((_, at) => askedWidth(table, at, setup));
  const count = asked.length;
  const least = asked.map(({ word }) => Math.min(word, (setup.width / count) * 1.25) + 2 * padX + 0.5);
  const most = asked.map(({ line }, at) => Math.max(line + 2 * padX + 0.5, least[at] ?? 0));
  const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
  if (sum(least) >= setup.width) return least.map((width) => (width * setup.width) / sum(least));
  if (sum(most) <= setup.width) return most.map((width) => (width * setup.width) / sum(most));
  // A column of sentences would take all and leave the others at their least: its wish counts only by its root.
  const wish = most.map((width, at) => Math.sqrt(Math.max(0, width - (least[at] ?? 0))));
  const room = setup.width - sum(least);
  const first = least.map((width, at) => Math.min(width + (room * (wish[at] ?? 0)) / sum(wish), most[at] ?? 0));
  const missing = setup.width - sum(first);
  const open = most.map((width, at) => width - (first[at] ?? 0));
  return first.map((width, at) => width + (sum(open) > 0 ? (missing * (open[at] ?? 0)) / sum(open) : missing / count));
}

/** The widest word and the widest paragraph of a column. */
function askedWidth(table: Table, at: number, setup: Setup): { readonly word: number; readonly line: number } {
  const cells = [[table.header[at], true] as const, ...table.rows.map((row) => [row.cells[at], false] as const)];
  let word = isBlankColumn(table, at)
    ? writingWidth / table.columns.filter((_, one) => isBlankColumn(table, one)).length
    : 0;
  let line = word;
  for (const [cell, head] of cells) {
    for (const paragraph of cell?.paragraphs ?? []) {
      const second = isSecond(paragraph as Paragraph, setup.document);
      const setting = {
        typeface: setup.typeface,
        size: setup.style.tableSize,
        bold: head && !second,
        italic: second,
        tracking: 0,
      };
      const { words } = toWords(paragraph.inlines, setting);
      let width = 0;
      for (const one of words) {
        word = Math.max(word, one.width);
        width += one.width;
        if (!head) line = Math.max(line, width);
        width = one.ends ? 0 : width + one.spaceWidth;
      }
      if (head) {
        const two = inTwoLines(words);
        word = Math.max(word, Math.min(two, setup.width * headShare));
        line = Math.max(line, two);
      }
    }
  }
  return { word, line };
}

/** The least width at which words take no more than two lines. */
function inTwoLines(words: readonly { readonly width: number; readonly spaceWidth: number }[]): number {
  const widthOf = (from: number, to: number): number =>
    words.slice(from, to).reduce((sum, one, at) => sum + one.width + (from + at < to - 1 ? one.spaceWidth : 0), 0);
  return Math.min(...[0, ...words.keys()].map((cut) => Math.max(widthOf(0, cut), widthOf(cut, words.length))));
}
