/**
 * A data table over the full width: caption, a header row that repeats on every page, rows that never split.
 * Widths are fixed here, from the words: Word's own fitting would need a layout, and would differ between readers.
 */
import type { Cell, Paragraph, Table, TableRow } from '../../document/block.js';
import { isBlank, isBlankColumn, textOfInlines } from '../../document/text.js';
import { textWidth } from './page-metrics.js';
import { laidParagraph, laidParagraphs, type Story, styleOf } from './paragraph.js';

export function captionXml(table: Table, story: Story): string {
  return table.caption
    .map((paragraph) => laidParagraph(paragraph, story, { style: styleOf(paragraph, 'caption'), keepNext: true }))
    .join('');
}

/** How a table stays on its page: `loose` breaks between rows, `whole` between none, `held` is whole and keeps what follows. */
export type Hold = 'loose' | 'whole' | 'held';

export function tableXml(table: Table, story: Story, hold: Hold): string {
  const widths = columnWidths(table, textWidth(story.layout));
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const head = table.header.length === 0 ? '' : headerRow(table, widths, story);
  // Two rows stay with the head, and the last is not left alone on a page.
  const last = table.rows.length - 1;
  const keeps = (at: number): boolean =>
    at === last ? hold === 'held' : hold !== 'loose' || at === 0 || at === last - 1;
  const rows = table.rows.map((row, at) => dataRow(table, row, widths, story, keeps(at))).join('');
  return `<w:tbl>${tableProperties(story)}<w:tblGrid>${grid}</w:tblGrid>${head}${rows}</w:tbl>`;
}

/** Room inside a cell in twips, as in the PDF. */
const margins = [
  ['top', 36],
  ['left', 100],
  ['bottom', 16],
  ['right', 100],
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

/** Average advance of Times at 9.5 pt in twips, with room for capitals and bold. */
const advance = 92;
const padding = 200;
/** Heads are bold, and wider than that by as much. */
const boldShare = 1.15;

/** A head asks for the room of two lines, and gets it up to this share of the page: it shall not take it from sentences. */
const headShare = 1 / 6;

/** For what is written by hand: the height of a row with a blank cell in twips, the width that blank columns share in characters. */
const writingHeight = 360;
const writingWidth = 20;

/** The share of the page that one word may claim for its column; a longer one breaks. */
const widestWord = 0.45;

/**
 * Every column has room for its longest word while there is room at all; what is left goes to those that want
 * more, a column of sentences by the root of its wish, because by the wish itself it would take everything.
 */
function columnWidths(table: Table, total: number): readonly number[] {
  const blanks = table.columns.filter((_, at) => isBlankColumn(table, at)).length;
  const needs = table.columns.map((_, at) => {
    const head = need([table.header[at]]).word * boldShare;
    const body = need(table.rows.map((row) => row.cells[at]));
    const two = Math.max(0, ...(table.header[at]?.paragraphs ?? []).map(inTwoLines)) * boldShare;
    const blank = isBlankColumn(table, at) ? writingWidth / blanks : 1;
    const word = Math.max(head, body.word, blank, Math.min(two, (total * headShare - padding) / advance));
    return { word, line: Math.max(two, body.line, blank) };
  });
  const least = needs.map(({ word }) => Math.min(word * advance + padding, total * widestWord));
  const most = needs.map(({ line }, at) => Math.max(line * advance + padding, least[at] ?? 0));
  return exactly(total, shared(least, most, total));
}

function shared(least: readonly number[], most: readonly number[], total: number): readonly number[] {
  if (sum(least) >= total) return least;
  if (sum(most) <= total) return most;
  const wishes = most.map((width, at) => Math.sqrt(width - (least[at] ?? 0)));
  const spare = total - sum(least);
  const first = least.map((width, at) => Math.min(width + (spare * (wishes[at] ?? 0)) / sum(wishes), most[at] ?? 0));
  const open = most.map((width, at) => width - (first[at] ?? 0));
  const missing = total - sum(first);
  return first.map((width, at) => width + (sum(open) > 0 ? (missing * (open[at] ?? 0)) / sum(open) : 0));
}

/** Widths in whole twips that fill the page; the last column takes what rounding leaves. */
function exactly(total: number, widths: readonly number[]): readonly number[] {
  const scale = total / sum(widths);
  const scaled = widths.map((width) => Math.floor(width * scale));
  return scaled.map((width, at) => (at === scaled.length - 1 ? width + total - sum(scaled) : width));
}

/** The longest word and the longest paragraph of a column, in characters. */
function need(cells: readonly (Cell | undefined)[]): { readonly word: number; readonly line: number } {
  let word = 1;
  let line = 1;
  for (const cell of cells) {
    for (const paragraph of cell?.paragraphs ?? []) {
      for (const one of textOfInlines(paragraph.inlines).split('\n')) {
        line = Math.max(line, one.length);
        for (const part of one.split(' ')) word = Math.max(word, part.length);
      }
    }
  }
  return { word, line };
}

/** The fewest characters a line at which a paragraph takes no more than two. */
function inTwoLines({ inlines }: Paragraph): number {
  const words = textOfInlines(inlines).split(/\s/);
  const lengths = words.map((_, cut) =>
    Math.max(words.slice(0, cut).join(' ').length, words.slice(cut).join(' ').length),
  );
  return Math.min(...lengths);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
