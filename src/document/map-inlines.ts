/**
 * A clause with the inlines of all its paragraphs replaced, those inside lists, tables and signatures
 * too, each with the language it is in. The counterpart of `walk.ts` for steps that change what they
 * visit: nothing but inlines changes, so rows, ids and order stay as they are. Whatever holds no inlines that change is
 * the very same thing.
 */
import type { Block, Cell, Paragraph, TableRow } from './block.js';
import type { Clause, Language, Row } from './document.js';
import type { Inline } from './inline.js';

export type ChangeInlines = (inlines: readonly Inline[], language: Language) => readonly Inline[];

/** `first` is the first printed language: what stands once for all languages is in it. */
export function mapInlines(clause: Clause, first: Language, change: ChangeInlines): Clause {
  const heading = clause.heading && mapRow(clause.heading, first, change);
  return changed(clause, { heading, rows: mapAll(clause.rows, (row) => mapRow(row, first, change)) });
}

function mapRow(row: Row, first: Language, change: ChangeInlines): Row {
  if (row.type === 'shared') {
    const blocks = mapAll(row.blocks, (block) => mapBlock(block, first, change));
    return blocks === row.blocks ? row : { ...row, blocks };
  }
  let texts: Record<Language, Block> | null = null;
  for (const language of Object.keys(row.texts)) {
    const block = row.texts[language];
    const mapped = block && mapBlock(block, language, change);
    if (mapped === block || mapped === undefined) continue;
    texts ??= { ...row.texts };
    texts[language] = mapped;
  }
  return texts === null ? row : { ...row, texts };
}

function mapBlock(block: Block, language: Language, change: ChangeInlines): Block {
  const one = (paragraph: Paragraph): Paragraph => {
    const inlines = change(paragraph.inlines, paragraph.language ?? language);
    return inlines === paragraph.inlines ? paragraph : { ...paragraph, inlines };
  };
  const all = (paragraphs: readonly Paragraph[]): readonly Paragraph[] => mapAll(paragraphs, one);
  const cell = (here: Cell): Cell => {
    const paragraphs = all(here.paragraphs);
    return paragraphs === here.paragraphs ? here : { ...here, paragraphs };
  };
  const line = (here: TableRow): TableRow => {
    const cells = mapAll(here.cells, cell);
    return cells === here.cells ? here : { ...here, cells };
  };
  switch (block.type) {
    case 'paragraph':
      return one(block);
    case 'list':
      return changed(block, { items: all(block.items) });
    case 'table':
      return changed(block, {
        caption: all(block.caption),
        header: mapAll(block.header, cell),
        rows: mapAll(block.rows, line),
      });
    case 'signature':
      return changed(block, {
        columns: mapAll(block.columns, (column) =>
          changed(column, {
            above: all(column.above),
            stamp: column.stamp && one(column.stamp),
            below: all(column.below),
          }),
        ),
      });
  }
}

/** The list itself where nothing in it changes. */
function mapAll<T>(list: readonly T[], map: (one: T) => T): readonly T[] {
  let mapped: T[] | null = null;
  for (let index = 0; index < list.length; index++) {
    const one = list[index] as T;
    const made = map(one);
    if (made === one) continue;
    mapped ??= [...list];
    mapped[index] = made;
  }
  return mapped ?? list;
}

/** The thing itself where these parts of it are what they were. */
function changed<T extends object>(thing: T, parts: Partial<T>): T {
  const keys = Object.keys(parts) as (keyof T)[];
  return keys.every((key) => parts[key] === thing[key]) ? thing : { ...thing, ...parts };
}
