/**
 * A clause with the inlines of all its paragraphs replaced, those inside lists, tables and signatures
 * too, each with the language it is in. The counterpart of `walk.ts` for steps that change what they
 * visit: nothing but inlines changes, so rows, ids and order stay as they are. A row whose inlines come back as they
 * were is the very same row.
 */
import type { Block, Cell, Paragraph } from './block.js';
import type { Clause, Language, Row } from './document.js';
import type { Inline } from './inline.js';

export type ChangeInlines = (inlines: readonly Inline[], language: Language) => readonly Inline[];

/** `first` is the first printed language: what stands once for all languages is in it. */
export function mapInlines(clause: Clause, first: Language, change: ChangeInlines): Clause {
  return {
    ...clause,
    heading: clause.heading && mapRow(clause.heading, first, change),
    rows: clause.rows.map((row) => mapRow(row, first, change)),
  };
}

function mapRow(row: Row, first: Language, change: ChangeInlines): Row {
  if (row.type === 'shared') return { ...row, blocks: row.blocks.map((block) => mapBlock(block, first, change)) };
  const texts: Record<Language, Block> = {};
  let changed = false;
  for (const [language, block] of Object.entries(row.texts)) {
    const mapped = mapBlock(block, language, change);
    texts[language] = mapped;
    changed ||= mapped !== block;
  }
  return changed ? { ...row, texts } : row;
}

function mapBlock(block: Block, language: Language, change: ChangeInlines): Block {
  const one = (paragraph: Paragraph): Paragraph => {
    const inlines = change(paragraph.inlines, paragraph.language ?? language);
    return inlines === paragraph.inlines ? paragraph : { ...paragraph, inlines };
  };
  const cell = ({ paragraphs }: Cell): Cell => ({ paragraphs: paragraphs.map(one) });
  switch (block.type) {
    case 'paragraph':
      return one(block);
    case 'list':
      return { ...block, items: block.items.map(one) };
    case 'table':
      return {
        ...block,
        caption: block.caption.map(one),
        header: block.header.map(cell),
        rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(cell) })),
      };
    case 'signature':
      return {
        ...block,
        columns: block.columns.map((column) => ({
          ...column,
          above: column.above.map(one),
          stamp: column.stamp && one(column.stamp),
          below: column.below.map(one),
        })),
      };
  }
}
