/**
 * A table -> bands: caption, head, one band a row. Columns are as wide as their content asks for, the table as wide as
 * the text. The head is kept with the first rows and set again on every page; rows break only if taller than a page.
 */
import type { Cell, Paragraph, Table, TableRow } from '../../document/block.js';
import { isBlank } from '../../document/text.js';
import { columnWidths } from '../column-widths.js';
import { asArtifact, type Band, band, type Column, type Trim } from './box.js';
import { layParagraph, layWords } from './paragraph.js';
import { isSecond, type Setup } from './setup.js';
import { type Tag, tagIn } from './tags.js';
import { toWords, type Words } from './words.js';

const padX = 5;
const padY = 1.8;
const headRule = 0.9;
const rowRule = 0.4;
const headShade = 0.93;
/** Of a row with a cell that is left to be written in by hand. */
const writingHeight = 18;

export function tableBands(table: Table, section: Tag, setup: Setup): readonly Band[] {
  const { style, width } = setup;
  for (const cells of [table.header, ...table.rows.map((one) => one.cells)]) {
    if (cells.length > table.columns.length) throw new Error('a table row has more cells than the table has columns');
  }
  const element = tagIn(section, 'Table');
  const words = new CellWords(setup);
  const widths = columnWidths(table, {
    width,
    padding: padX,
    words: (paragraph, head) => words.of(paragraph, head).words,
  });
  const caption = captionBands(table, element, setup);
  const head = tagIn(tagIn(element, 'THead'), 'TR');
  const body = tagIn(element, 'TBody');
  const row = (cells: readonly Cell[], parent: Tag, type: 'TH' | 'TD'): readonly Column[] =>
    widths.map((column, at) =>
      layCell(cells[at], tagIn(parent, type), { table, at, x: left(widths, at), width: column, words }, setup),
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
  readonly words: CellWords;
}

function layCell(cell: Cell | undefined, element: Tag, place: CellPlace, setup: Setup): Column {
  const { style, typeface } = setup;
  const align = place.table.columns[place.at]?.align ?? 'left';
  const head = element.type === 'TH';
  return (cell?.paragraphs ?? []).flatMap((paragraph, at) =>
    layWords(place.words.of(paragraph, head), tagIn(element, 'P', paragraph.language), {
      typeface,
      x: place.x + padX,
      width: place.width - 2 * padX,
      size: style.tableSize,
      leading: style.tableLeading,
      align,
      above: at === 0 ? 0 : 0.5,
    }),
  );
}

const left = (widths: readonly number[], at: number): number =>
  widths.slice(0, at).reduce((sum, width) => sum + width, 0);

/** The words in the cells of one table, measured once for the widths of the columns and for the lines. */
class CellWords {
  readonly #setup: Setup;
  readonly #heads = new Map<Paragraph, Words>();
  readonly #cells = new Map<Paragraph, Words>();

  constructor(setup: Setup) {
    this.#setup = setup;
  }

  of(paragraph: Paragraph, head: boolean): Words {
    const known = head ? this.#heads : this.#cells;
    const words = known.get(paragraph) ?? this.#measure(paragraph, head);
    known.set(paragraph, words);
    return words;
  }

  #measure(paragraph: Paragraph, head: boolean): Words {
    const { document, typeface, style } = this.#setup;
    const second = isSecond(paragraph, document);
    const setting = { typeface, size: style.tableSize, bold: head && !second, italic: second, tracking: 0 };
    return toWords(paragraph.inlines, setting);
  }
}
