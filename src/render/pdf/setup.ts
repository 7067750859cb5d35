/**
 * What every part of the layout needs to know of a document before it begins: its measures, where its columns and
 * indents stand, and the rules that the same thing follows everywhere.
 */
import type { Paragraph } from '../../document/block.js';
import type { Clause, Document } from '../../document/document.js';
import { type HeadingLayout, indents } from '../indents.js';
import type { Typeface } from './fonts.js';
import { labelWidth } from './paragraph.js';
import { bilingualStyle, closeStyle, type Style, singleStyle } from './style.js';

export interface Setup {
  readonly document: Document;
  readonly typeface: Typeface;
  readonly style: Style;
  readonly width: number;
  /** Left edge and width of each language's column. */
  readonly columns: readonly { readonly x: number; readonly width: number }[];
  /** Left edge of the text of each level, from the left of its column. */
  readonly indents: readonly number[];
  readonly headingTag: 'H1' | 'H2';
}

export function setUp(document: Document, typeface: Typeface): Setup {
  const bilingual = document.languages.length > 1;
  const style = bilingual ? bilingualStyle : document.typesetting === 'close' ? closeStyle : singleStyle;
  const width = style.pageWidth - 2 * style.marginX;
  const columnWidth = bilingual ? (width - style.gutter) / 2 : width;
  const columns = document.languages.map((_, at) => ({ x: at * (columnWidth + style.gutter), width: columnWidth }));
  const headingTag = hasTitle(document) ? 'H2' : 'H1';
  return {
    document,
    typeface,
    style,
    width,
    columns,
    indents: findIndents(document, typeface, style.size),
    headingTag,
  };
}

/** Headings may not begin at the second level. */
function hasTitle(document: Document): boolean {
  return document.front.some((clause) =>
    clause.rows.some(
      (row) =>
        row.type === 'shared' && row.blocks.some((block) => block.type === 'paragraph' && block.role === 'title'),
    ),
  );
}

/** Left edges of the text of levels 0 to 3: as in the DOCX, further in where a label asks for more room. */
function findIndents(document: Document, typeface: Typeface, size: number): readonly number[] {
  const widest = [0, 0, 0, 0];
  const widen = (level: number, label: string, bold: boolean): void => {
    widest[level] = Math.max(widest[level] ?? 0, labelWidth(label, typeface, size, bold));
  };
  const all = [...document.front, ...document.clauses, ...document.back, ...document.annexes];
  for (const clause of all) {
    const inline = clause.number !== null && !isStacked(document, clause);
    for (const language of document.languages) {
      if (inline) widen(1, clause.number?.label[language] ?? '', true);
      for (const row of clause.rows) {
        if (row.type === 'text' && row.number !== null) widen(row.level, row.number.label[language] ?? '', false);
      }
    }
  }
  const heading: HeadingLayout = document.numbering.body[0]?.stacked === true ? 'stacked' : 'hanging';
  const usual = [0, ...indents[document.languages.length > 1 ? 'two' : 'one'][heading]];
  const gap = size * 0.2;
  const steps = widest.map((width, level) => (width === 0 ? 0 : Math.max(width + gap, usual[level] ?? 0)));
  const lead = steps[0] ?? 0;
  let edge = 0;
  return steps.map((step, level) => {
    edge += level === 0 ? 0 : step;
    return level === 0 ? lead : edge;
  });
}

/** The title of a heading stands under its number, both centred. */
export function isStacked(document: Document, clause: Clause): boolean {
  if (clause.number === null) return false;
  return document.numbering[clause.number.family][0]?.stacked ?? false;
}

/** Where both languages stand over each other, the second is set in italics. */
export function isSecond(paragraph: Paragraph, document: Document): boolean {
  return document.languages.length > 1 && paragraph.language === document.languages[1];
}
