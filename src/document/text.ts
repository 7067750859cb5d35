/**
 * The plain text of any node: what a reader sees, without numbers, marks and layout. A break is a newline;
 * paragraphs are joined by newlines, cells by tabs.
 */
import type { Block, Cell, Paragraph, Signatory, Table } from './block.js';
import type { Language, Row } from './document.js';
import type { Inline } from './inline.js';

export function textOfInlines(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) text += textOfInline(inline);
  return text;
}

/** Whether a cell is left for the reader to fill in. */
export const isBlank = (cell: Cell | undefined): boolean =>
  (cell?.paragraphs ?? []).every((paragraph) => textOfInlines(paragraph.inlines) === '');

export const isBlankColumn = (table: Table, at: number): boolean =>
  table.rows.length > 0 && table.rows.every((row) => isBlank(row.cells[at]));

export function textOfInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'value':
    case 'term':
      return inline.text;
    case 'strong':
    case 'emphasis':
      return textOfInlines(inline.children);
    case 'reference':
      return inline.parts.map((part) => part.text).join('');
    case 'break':
      return '\n';
  }
}

export function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return textOfInlines(block.inlines);
    case 'list':
      return lines(block.items);
    case 'table':
      return [lines(block.caption), cells(block.header), ...block.rows.map((row) => cells(row.cells))]
        .filter((line) => line !== '')
        .join('\n');
    case 'signature':
      return block.columns.map(textOfSignatory).join('\n');
  }
}

/** A text row in `language`; a shared row is the same in each. A language the row lacks gives ''. */
export function textOfRow(row: Row, language: Language): string {
  if (row.type === 'shared') return row.blocks.map(textOfBlock).join('\n');
  const block = row.texts[language];
  return block === undefined ? '' : textOfBlock(block);
}

const lines = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map((paragraph) => textOfInlines(paragraph.inlines)).join('\n');

const cells = (row: readonly Cell[]): string => row.map((cell) => lines(cell.paragraphs)).join('\t');

const textOfSignatory = (one: Signatory): string =>
  lines(one.stamp === null ? [...one.above, ...one.below] : [...one.above, one.stamp, ...one.below]);
