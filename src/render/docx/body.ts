/**
 * The body of document.xml. One column: paragraph after paragraph. Two: a table without rules whose rows are the
 * rows of the document, closed where something stands once for both languages and opened again after it, so
 * that no table is ever inside another. Easy to get wrong: Word joins two tables that touch, and a body that
 * ends in a table is damaged; a small paragraph stands between and after.
 */
import type { Block, Signature, Table } from '../../document/block.js';
import type { Clause, Row, TextRow } from '../../document/document.js';
import { textOfBlock } from '../../document/text.js';
import { type Part, parts } from '../../document/walk.js';
import { type Handlers, handle } from '../renderer.js';
import { closeTable, columnsRow, openColumns } from './columns.js';
import { fillsPage } from './fills-page.js';
import type { Counted } from './numbering.js';
import { afterItem, page } from './page-metrics.js';
import { emptyParagraph, keepNext, laidParagraph, paragraphXml, type Story, styleOf } from './paragraph.js';
import type { PartWriter } from './part-writer.js';
import { type SignatureTable, signatureGap, signatureTable } from './signature.js';
import type { StyleKey } from './style-ids.js';
import { captionXml, tableXml } from './table.js';
import type { Voice } from './voice.js';

/** The last paragraph of the body stays with the closing, so that no signature stands on a page without clause text. */
export function writeBody(story: Story, out: PartWriter): void {
  const flow = new Flow(story, out);
  const last = story.document.back.length === 0 ? undefined : story.document.clauses.at(-1)?.rows.at(-1);
  for (const part of parts) {
    for (const clause of story.document[part]) writeClause(clause, part, story, flow, last);
  }
  flow.end();
}

/** What has been written, and whether a table is open or has just ended. */
class Flow {
  readonly #story: Story;
  readonly #out: PartWriter;
  #empty = true;
  #inColumns = false;
  #afterTable = false;
  /** Whether what is written now stays on the page of what stands before. */
  #holds = false;
  /** How the table of signatures begins that is still open, for a block like it joins it. */
  #signatures: string | null = null;

  constructor(story: Story, out: PartWriter) {
    this.#story = story;
    this.#out = out;
  }

  hold(holds: boolean): void {
    this.#holds = holds;
  }

  /** Text after a table stands clear of it, unless its style does that: a caption or a note. */
  paragraph(xml: string, clear = true): void {
    this.#close();
    if (this.#afterTable && clear) this.#gap();
    this.#write(xml);
    this.#afterTable = false;
  }

  table(xml: string): void {
    this.#close();
    if (this.#afterTable) this.#gap();
    this.#write(xml);
    this.#afterTable = true;
  }

  /** Some air before it, held to the signatures; a block like the one before joins its table. */
  signature({ begin, rows }: SignatureTable, between: string): void {
    if (this.#signatures === begin) {
      this.#write(between + rows);
      return;
    }
    this.#close();
    this.#write(emptyParagraph('gap', keepNext) + begin + rows);
    this.#signatures = begin;
  }

  /** A row set apart begins a table: LibreOffice holds whole tables to what follows, never rows. */
  columns(left: string, right: string, short: boolean, { heading, apart, heads, whole }: Setting): void {
    if (apart || !this.#inColumns) this.#close();
    if (!this.#inColumns) {
      if (this.#afterTable) this.#gap();
      this.#write(openColumns(this.#story, heads && !apart));
      this.#inColumns = true;
    }
    this.#write(columnsRow(left, right, heading || apart || whole || short));
  }

  /** Room before an annex whose heading stands in columns, or a new page for it. */
  annex(breaks: boolean): void {
    if (this.#empty) return;
    this.#close();
    this.#write(emptyParagraph('gap', breaks ? '<w:pageBreakBefore/>' : '<w:keepNext/><w:spacing w:before="180"/>'));
    this.#afterTable = false;
  }

  end(): void {
    this.#close();
    // A point high: a table that fills its page shall not begin another.
    if (this.#afterTable || this.#empty)
      this.#write(emptyParagraph('gap', '<w:spacing w:line="20" w:lineRule="exact"/>'));
  }

  #gap(): void {
    this.#write(emptyParagraph('gap', this.#holds ? keepNext : ''));
  }

  #close(): void {
    if (!this.#inColumns && this.#signatures === null) return;
    this.#write(closeTable);
    this.#inColumns = false;
    this.#signatures = null;
    this.#afterTable = true;
  }

  #write(xml: string): void {
    this.#out.write(xml);
    this.#empty = false;
  }
}

/** What a row needs to know of its surroundings. */
interface Setting {
  readonly story: Story;
  readonly flow: Flow;
  readonly clause: Clause;
  /** Whether the clause stays on one page. */
  readonly whole: boolean;
  readonly row: Row;
  readonly part: Part;
  readonly counted: Counted | null;
  readonly stacked: boolean;
  readonly heading: boolean;
  /** Whether it stays with what follows. */
  readonly keeps: boolean;
  /** Whether the row stands under the heading. */
  readonly first: boolean;
  /** The heading of the first annex, after signatures. */
  readonly breaks: boolean;
  /** The row from which on all holds together down to the signatures. */
  readonly apart: boolean;
  /** Whether columns that this row opens name their languages. */
  readonly heads: boolean;
  /** `w:spacing` of its paragraphs where it is not that of their style. */
  readonly spacing: string;
}

function writeClause(clause: Clause, part: Part, story: Story, flow: Flow, last: Row | undefined): void {
  const { annexes, back } = story.document;
  const breaks = clause === annexes[0] && back.some(isSigned);
  const end = back.at(-1)?.rows.at(-1);
  if (part === 'annexes' && story.layout === 'two') flow.annex(breaks);
  story.bookmarks.announce(clause);
  const whole = clause.whole && !fillsPage(clause, story);
  const rows = clause.heading === null ? clause.rows : [clause.heading, ...clause.rows];
  rows.forEach((row, at) => {
    const heading = row === clause.heading;
    story.bookmarks.announceRow(row);
    const counted = heading ? countedHeading(clause) : countedRow(row);
    const level = counted === null ? undefined : story.document.numbering[counted.family][counted.level];
    if (counted !== null && level === undefined) {
      throw new Error(`${clause.id}#${row.id} is numbered on a level that the numbering does not have`);
    }
    const apart = row === last;
    const heads = heading || part !== 'annexes' || textRowsFrom(rows, at) > fewRows;
    const held = whole && at < rows.length - 1;
    flow.hold(whole && at > 0);
    const keeps =
      held ||
      heading ||
      apart ||
      (part === 'back' && row.type === 'text' && row !== end) ||
      keepsNext(row, rows[at + 1], at === rows.length - 2);
    const stacked = level?.stacked ?? false;
    handle(rowHandlers, row, {
      story,
      flow,
      clause,
      whole,
      row,
      part,
      counted,
      stacked,
      heading,
      keeps,
      breaks: breaks && heading,
      first: rows[at - 1] === clause.heading,
      apart,
      heads,
      spacing: spacingOf(row, rows[at + 1], story.layout),
    });
    story.bookmarks.forget();
  });
  flow.hold(false);
}

const isSigned = (clause: Clause): boolean =>
  clause.rows.some((row) => row.type === 'shared' && row.blocks.some((block) => block.type === 'signature'));

/** Between the tables of an annex, so few rows go on in columns without naming the languages again. */
const fewRows = 3;

function textRowsFrom(rows: readonly Row[], from: number): number {
  const end = rows.findIndex((row, at) => at > from && row.type === 'shared');
  return (end === -1 ? rows.length : end) - from;
}

function countedHeading(clause: Clause): Counted | null {
  return clause.number === null ? null : { family: clause.number.family, level: 0, value: clause.number.value };
}

/** In `body` and `annex` level 0 is the heading; the other families begin with their first paragraph. */
function countedRow(row: Row): Counted | null {
  if (row.type === 'shared' || row.number === null) return null;
  const { family, value } = row.number;
  return { family, level: family === 'body' || family === 'annex' ? row.level : Math.max(0, row.level - 1), value };
}

/** A lead-in stays with its first item, words before a table or a signature with that. */
function keepsNext(row: Row, next: Row | undefined, ends: boolean): boolean {
  if (next === undefined) return false;
  // The last words of an annex shall not stand alone on a page behind its table.
  if (ends && row.type === 'shared' && next.type === 'text') return row.blocks.at(-1)?.type === 'table';
  if (next.type === 'text') return row.type === 'text' && next.level > row.level;
  const [first] = next.blocks;
  return first?.type === 'signature' || (first?.type === 'table' && row.type === 'text');
}

/** Items stand close to the words that lead to them, and the last one as far from what follows as those words would. */
function spacingOf(row: Row, next: Row | undefined, layout: Story['layout']): string {
  if (row.type !== 'text' || next?.type !== 'text' || row.level === 0) return '';
  if (next.level > row.level) return `<w:spacing w:after="${afterItem}"/>`;
  return row.level > 1 && next.level === 1 ? `<w:spacing w:after="${page[layout].after}"/>` : '';
}

const rowHandlers: Handlers<Row, Setting, void> = {
  text: (row, setting) => (setting.story.layout === 'two' ? writeColumns(row, setting) : writeText(row, setting)),
  shared: (row, setting) => {
    for (const block of row.blocks) handle(sharedHandlers, block, setting);
  },
};

function writeText(row: TextRow, setting: Setting): void {
  const { story, flow } = setting;
  const voice = story.voices.first;
  const block = textIn(row, voice);
  if (block.type === 'table' || block.type === 'signature') handle(sharedHandlers, block, setting);
  else flow.paragraph(textBlock(block, row, voice, setting), !headsAnnex(setting));
}

/**
 * Characters of about five lines of a column. Rows up to that stay whole: LibreOffice leaves one line of a row that it
 * breaks, though Word keeps two.
 */
const shortText = 260;
/** Under a heading, where one line would look lost. */
const shortFirst = 450;

function writeColumns(row: TextRow, setting: Setting): void {
  const [left, right] = setting.story.voices.all.map((voice) => {
    const block = textIn(row, voice);
    if (block.type === 'table' || block.type === 'signature') {
      throw new Error(`${setting.clause.id}#${row.id} has a ${block.type} in one of two columns`);
    }
    return textBlock(block, row, voice, setting);
  });
  const limit = setting.first ? shortFirst : shortText;
  const short = Object.values(row.texts).every((block) => textOfBlock(block).length <= limit);
  setting.flow.columns(left ?? '', right ?? '', short, setting);
}

function textIn(row: TextRow, voice: Voice): Block {
  const block = row.texts[voice.language];
  if (block === undefined) throw new Error(`the row ${row.id} says nothing in ${voice.language}`);
  return block;
}

function textBlock(
  block: Extract<Block, { type: 'paragraph' | 'list' }>,
  row: TextRow,
  voice: Voice,
  setting: Setting,
): string {
  const { story, counted, stacked } = setting;
  if (block.type === 'paragraph') {
    const properties = propertiesOf(setting, counted === null ? '' : story.lists.properties(counted, voice));
    const style = styleOf(block, bodyStyle(row, setting), headingStyle(setting));
    return paragraphXml(block, story, { voice, style, properties, stacked, second: false });
  }
  const properties = propertiesOf(setting, story.lists.bullet());
  return block.items
    .map((item) => paragraphXml(item, story, { voice, style: 'list', properties, stacked: false, second: false }))
    .join('');
}

/** The properties of a paragraph, in the order that the schema asks for. */
function propertiesOf({ keeps, breaks, story, spacing }: Setting, list: string, airy = false): string {
  const begins = breaks && story.layout !== 'two';
  return (
    (keeps ? keepNext : '') +
    (begins ? '<w:pageBreakBefore/>' : '') +
    list +
    (airy ? '<w:spacing w:after="80"/>' : begins ? '<w:spacing w:before="0"/>' : spacing)
  );
}

/** The heading of an annex keeps its own distance from whatever stands before it. */
const headsAnnex = ({ part, heading }: Setting): boolean => part === 'annexes' && heading;

const headingStyle = ({ part }: Setting): StyleKey => (part === 'annexes' ? 'annexHeading' : 'heading');

/** Under a heading whose number stands before it, a lead-in begins where the words of the heading begin. */
function bodyStyle(row: TextRow, { story, clause }: Setting): StyleKey {
  if (row.level === 0) {
    const heading = clause.number === null ? undefined : story.document.numbering[clause.number.family][0];
    return heading?.stacked === false ? 'continue1' : 'lead';
  }
  if (row.number === null) return `continue${row.level}`;
  if (row.level === 1) {
    if (row.number.family === 'parties') return 'party';
    if (row.number.family === 'recitals') return 'recital';
    if (row.number.family === 'definitions') return 'definition';
  }
  return `paragraph${row.level}`;
}

/** Blocks that stand once, over the full width. */
const sharedHandlers: Handlers<Block, Setting, void> = {
  paragraph: (paragraph, setting) => {
    const { story, flow, row, counted, heading } = setting;
    const numbered = heading && paragraph.role === 'heading' && counted !== null;
    const style = styleOf(paragraph, 'body', headingStyle(setting));
    // The lines of a title come in groups.
    const airy =
      (style === 'title' || style === 'subtitle') && row.type === 'shared' && row.blocks.at(-1) === paragraph;
    const list = numbered ? story.lists.properties(counted, story.voices.of(paragraph.language)) : '';
    flow.paragraph(
      laidParagraph(paragraph, story, style, propertiesOf(setting, list, airy), numbered && setting.stacked),
      style !== 'caption' && style !== 'note' && !headsAnnex(setting),
    );
  },
  list: (list, { story, flow, keeps }) => {
    const properties = (keeps ? keepNext : '') + story.lists.bullet();
    for (const item of list.items) flow.paragraph(laidParagraph(item, story, 'list', properties));
  },
  table: (table: Table, { story, flow, whole, keeps }) => {
    const caption = captionXml(table, story);
    if (caption !== '') flow.paragraph(caption, false);
    flow.table(tableXml(table, story, whole ? (keeps ? 'held' : 'whole') : keeps ? 'tied' : 'loose'));
  },
  signature: (block: Signature, { story, flow, keeps }) =>
    flow.signature(signatureTable(block, story, keeps), signatureGap(block)),
};
