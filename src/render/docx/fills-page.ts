/**
 * Whether a clause that is to stay whole is higher than a page, reckoned from the widths of its words: held together,
 * it would leave the page before it half empty and break all the same. What Word makes of it may differ by a line or two.
 */
import type { Paragraph, Table } from '../../document/block.js';
import type { Clause, Row } from '../../document/document.js';
import { isBlank } from '../../document/text.js';
import { widthOfWords } from './advances.js';
import { columnPadding, indentOf, page, textWidth } from './page-metrics.js';
import type { Story } from './paragraph.js';
import { cellPadding, columnTwips, writingHeight } from './table.js';

/** Points: under the head of the columns, over the boxes for initials. */
const pageRoom = 690;
const tableLine = 10.5;
const cellAir = 3.6;
const rowAir = 3;
/** Of a block that is no table, and of a caption. */
const line = 15;

export function fillsPage(clause: Clause, story: Story): boolean {
  const rows = clause.heading === null ? clause.rows : [clause.heading, ...clause.rows];
  return rows.reduce((sum, row) => sum + heightOfRow(row, story), 0) > pageRoom;
}

function heightOfRow(row: Row, story: Story): number {
  if (row.type === 'shared')
    return row.blocks.reduce((sum, block) => sum + (block.type === 'table' ? heightOfTable(block, story) : line), 0);
  const { layout } = story;
  const size = page[layout].sizeHalfPt / 2;
  const column = layout === 'two' ? textWidth(layout) / 2 - columnPadding : textWidth(layout);
  const width = (column - indentOf(layout, 'stacked', row.level).left) / 20;
  const lines = Object.values(row.texts).map((block) => (block.type === 'paragraph' ? linesOf(block, width, size) : 1));
  return Math.max(0, ...lines) * size * 1.15 + rowAir;
}

function heightOfTable(table: Table, story: Story): number {
  const widths = columnTwips(table, story).map((width) => (width - 2 * cellPadding) / 20);
  return [{ cells: table.header }, ...table.rows].reduce((sum, { cells }) => {
    const lines = cells.map((cell, at) =>
      cell.paragraphs.reduce((count, one) => count + linesOf(one, widths[at] ?? 1, page.one.tableHalfPt / 2), 0),
    );
    return (
      sum +
      Math.max(0, ...lines.map((count) => count * tableLine + cellAir), cells.some(isBlank) ? writingHeight / 20 : 0)
    );
  }, table.caption.length * line);
}

/** Full lines: what a line leaves at its end is about what narrow letters save elsewhere. */
const linesOf = ({ inlines }: Paragraph, width: number, size: number): number =>
  Math.ceil(widthOfWords(inlines, size) / width);
