/**
 * A data table over the full width: caption, a header row that repeats on every page, rows that never split.
 * Widths are fixed here, from the words: Word's own fitting would need a layout, and would differ between readers.
 */
import type { Cell, Paragraph, Table, TableRow } from '../../document/block.js';
import { isBlank } from '../../document/text.js';
import { columnWidths } from '../column-widths.js';
import { measuredWords } from './advances.js';
import { textWidth } from './page-metrics.js';
import { isSecond, laidParagraph, laidParagraphs, type Story, styleOf } from './paragraph.js';

export function captionXml(table: Table, story: Story): string {
  return table.caption
    .map((paragraph) => laidParagraph(paragraph, story, { style: styleOf(paragraph, 'caption'), keepNext: true }))
    .join('');
}

/**
 * How a table stays on its page: `loose` breaks between rows, `tied` too but its end keeps what follows, `whole` breaks
 * between none, `held` is whole and keeps what follows.
 */
export type Hold = 'loose' | 'tied' | 'whole' | 'held';

export function tableXml(table: Table, story: Story, hold: Hold): string {
  const widths = columnTwips(table, story);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const head = table.header.length === 0 ? '' : headerRow(table, widths, story);
  // Two rows stay with the head, and the last is not left alone on a page.
  const last = table.rows.length - 1;
  const keeps = (at: number): boolean =>
    at === last
      ? hold === 'held' || hold === 'tied'
      : hold === 'whole' || hold === 'held' || at === 0 || at === last - 1;
  const rows = table.rows.map((row, at) => dataRow(table, row, widths, story, keeps(at))).join('');
  return `<w:tbl>${tableProperties(story)}<w:tblGrid>${grid}</w:tblGrid>${head}${rows}</w:tbl>`;
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

/** Rules as in a book: strong above and below, hairlines between. */
function tableProperties(story: Story): string {
  const rule = (side: string, size: number, color: string) =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;
  return (
    `<w:tblPr><w:tblW w:w="${textWidth(story.layout)}" w:type="dxa"/><w:tblBorders>${rule('top', 8, '000000')}` +
    `${rule('bottom', 8, '000000')}${rule('insideH', 4, 'BFBFBF')}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar>${margins}</w:tblCellMar>` +
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>'
  );
}

const underHeader =
  '<w:tcBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>';

function headerRow(table: Table, widths: readonly number[], story: Story): string {
  const cells = table.header
    .map((cell, at) => cellXml(table, cell, at, widths, story, { header: true, keepNext: true }))
    .join('');
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells}</w:tr>`;
}

function dataRow(table: Table, row: TableRow, widths: readonly number[], story: Story, keepNext: boolean): string {
  if (row.cells.length !== table.columns.length) throw new Error(`the table row ${row.id} has another number of cells`);
  const cells = row.cells
    .map((cell, at) => cellXml(table, cell, at, widths, story, { header: false, keepNext }))
    .join('');
  const room = row.cells.some(isBlank) ? `<w:trHeight w:val="${writingHeight}" w:hRule="atLeast"/>` : '';
  return `<w:tr><w:trPr><w:cantSplit/>${room}</w:trPr>${cells}</w:tr>`;
}

function cellXml(
  table: Table,
  cell: Cell,
  at: number,
  widths: readonly number[],
  story: Story,
  { header, keepNext }: { readonly header: boolean; readonly keepNext: boolean },
): string {
  const align = table.columns[at]?.align ?? 'left';
  const paragraphs = laidParagraphs(cell.paragraphs, story, {
    style: header ? 'tableHeader' : 'tableText',
    ...(keepNext ? { keepNext } : {}),
    ...(align === 'left' ? {} : { align }),
  });
  const borders = header ? underHeader : '';
  const lower = header ? '<w:vAlign w:val="bottom"/>' : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${widths[at] ?? 0}" w:type="dxa"/>${borders}${lower}</w:tcPr>${paragraphs}</w:tc>`;
}

/** For what is written by hand: the height of a row with a blank cell. */
export const writingHeight = 360;

/** In whole twips that fill the page; the last column takes what rounding leaves. */
export function columnTwips(table: Table, story: Story): readonly number[] {
  const total = textWidth(story.layout);
  const words = (paragraph: Paragraph, head: boolean) =>
    measuredWords(paragraph.inlines, isSecond(paragraph, story) ? 'italic' : head ? 'bold' : 'regular');
  const widths = columnWidths(table, { width: total / 20, padding: cellPadding / 20, words });
  const whole = widths.map((width) => Math.floor(width * 20));
  const rest = total - whole.reduce((sum, width) => sum + width, 0);
  return whole.map((width, at) => (at === whole.length - 1 ? width + rest : width));
}
