/**
 * A data table over the full width: caption, a header row that repeats on every page, rows that never split.
 * Widths are fixed here, from the words: Word's own fitting would need a layout, and would differ between readers.
 */
import type { Cell, Column, Paragraph, Table, TableRow } from '../../document/block.js';
import { isBlank } from '../../document/text.js';
import { columnWidths } from '../column-widths.js';
import { measuredWords } from './advances.js';
import { type Layout, textWidth } from './page-metrics.js';
import { aligned, keepNext, laidParagraph, laidParagraphs, type Story, styleOf } from './paragraph.js';

export function captionXml(table: Table, story: Story): string {
  return table.caption
    .map((paragraph) => laidParagraph(paragraph, story, styleOf(paragraph, 'caption'), keepNext))
    .join('');
}

/**
 * How a table stays on its page: `loose` breaks between rows, `tied` too but its end keeps what follows, `whole` breaks
 * between none, `held` is whole and keeps what follows.
 */
export type Hold = 'loose' | 'tied' | 'whole' | 'held';

export function tableXml(table: Table, story: Story, hold: Hold): string {
  const widths = columnTwips(table, story);
  const columns = table.columns.map(({ align }, at) => columnOf(widths[at] ?? 0, align));
  let xml = `<w:tbl>${tableProperties[story.layout]}<w:tblGrid>`;
  for (const width of widths) xml += `<w:gridCol w:w="${width}"/>`;
  xml += '</w:tblGrid>';
  if (table.header.length > 0) xml += headerRow(table.header, columns, story);
  // Two rows stay with the head, and the last is not left alone on a page.
  const last = table.rows.length - 1;
  table.rows.forEach((row, at) => {
    const keeps =
      at === last
        ? hold === 'held' || hold === 'tied'
        : hold === 'whole' || hold === 'held' || at === 0 || at === last - 1;
    xml += dataRow(row, columns, story, keeps);
  });
  return `${xml}</w:tbl>`;
}

/** What the cells of one column have in common. */
interface ColumnXml {
  /** How a cell begins, in the head and below it. */
  readonly head: string;
  readonly cell: string;
  /** Properties of its paragraphs. */
  readonly loose: string;
  readonly held: string;
}

function columnOf(width: number, align: Column['align']): ColumnXml {
  const begin = `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>`;
  const loose = aligned(align);
  return {
    head: `${begin}${underHeader}<w:vAlign w:val="bottom"/></w:tcPr>`,
    cell: `${begin}</w:tcPr>`,
    loose,
    held: keepNext + loose,
  };
}

/** Room inside a cell in twips, as in the PDF: beside its text, over and under it. */
export const cellPadding = 100;
const margins = [
  ['top', 36],
  ['left', cellPadding],
  ['bottom', 16],
  ['right', cellPadding],
]
  .map(([side, width]) => `<w:${side} w:w="${width}" w:type="dxa"/>`)
  .join('');

const tableProperties: Readonly<Record<Layout, string>> = {
  one: propertiesOf('one'),
  close: propertiesOf('close'),
  two: propertiesOf('two'),
};

/** Rules as in a book: strong above and below, hairlines between. */
function propertiesOf(layout: Layout): string {
  const rule = (side: string, size: number, color: string) =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;
  return (
    `<w:tblPr><w:tblW w:w="${textWidth(layout)}" w:type="dxa"/><w:tblBorders>${rule('top', 8, '000000')}` +
    `${rule('bottom', 8, '000000')}${rule('insideH', 4, 'BFBFBF')}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar>${margins}</w:tblCellMar>` +
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>'
  );
}

const underHeader =
  '<w:tcBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>';

function headerRow(header: readonly Cell[], columns: readonly ColumnXml[], story: Story): string {
  let cells = '';
  header.forEach((cell, at) => {
    const column = columnAt(columns, at);
    cells += `${column.head}${laidParagraphs(cell.paragraphs, story, 'tableHeader', column.held)}</w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells}</w:tr>`;
}

function dataRow(row: TableRow, columns: readonly ColumnXml[], story: Story, keeps: boolean): string {
  if (row.cells.length !== columns.length) throw new Error(`the table row ${row.id} has another number of cells`);
  let cells = '';
  row.cells.forEach((cell, at) => {
    const column = columnAt(columns, at);
    const properties = keeps ? column.held : column.loose;
    cells += `${column.cell}${laidParagraphs(cell.paragraphs, story, 'tableText', properties)}</w:tc>`;
  });
  const room = row.cells.some(isBlank) ? `<w:trHeight w:val="${writingHeight}" w:hRule="atLeast"/>` : '';
  return `<w:tr><w:trPr><w:cantSplit/>${room}</w:trPr>${cells}</w:tr>`;
}

function columnAt(columns: readonly ColumnXml[], at: number): ColumnXml {
  const column = columns[at];
  if (column === undefined) throw new Error('a table has more cells in its head than columns');
  return column;
}

/** For what is written by hand: the height of a row with a blank cell. */
export const writingHeight = 360;

/** In whole twips that fill the page; the last column takes what rounding leaves. */
export function columnTwips(table: Table, story: Story): readonly number[] {
  const known = story.widths.get(table);
  if (known !== undefined) return known;
  const widths = reckonedTwips(table, story);
  story.widths.set(table, widths);
  return widths;
}

function reckonedTwips(table: Table, story: Story): readonly number[] {
  const total = textWidth(story.layout);
  const words = (paragraph: Paragraph, head: boolean) =>
    measuredWords(
      paragraph.inlines,
      story.voices.of(paragraph.language).column === 1 ? 'italic' : head ? 'bold' : 'regular',
    );
  const widths = columnWidths(table, { width: total / 20, padding: cellPadding / 20, words });
  const whole = widths.map((width) => Math.floor(width * 20));
  const rest = total - whole.reduce((sum, width) => sum + width, 0);
  return whole.map((width, at) => (at === whole.length - 1 ? width + rest : width));
}
