/**
 * One paragraph: style, number, bookmarks, runs. The story is what every part of the body carries along.
 */
import type { Column, Paragraph, Table } from '../../document/block.js';
import type { Document } from '../../document/document.js';
import type { Bookmarks } from './bookmarks.js';
import type { NumberingLists } from './numbering.js';
import type { Layout } from './page-metrics.js';
import { runs } from './runs.js';
import { mapStyles, type StyleKey } from './style-ids.js';
import type { Voice, Voices } from './voice.js';

export interface Story {
  readonly document: Document;
  readonly layout: Layout;
  readonly voices: Voices;
  readonly bookmarks: Bookmarks;
  readonly lists: NumberingLists;
  /** Of the columns of each table in twips, once they are reckoned: how high a table is must be known before it is written. */
  readonly widths: Map<Table, readonly number[]>;
}

export interface ParagraphSetting {
  readonly voice: Voice;
  readonly style: StyleKey;
  /** What stands in its `w:pPr` after the style, in the order of the schema: `keepNext`, a page break, the list, spacing, `aligned`. */
  readonly properties: string;
  /** True puts a line break after the number: the title stands under it. */
  readonly stacked: boolean;
  /** True where both languages stand over each other and this is the second. */
  readonly second: boolean;
}

export function paragraphXml({ inlines }: Paragraph, { bookmarks }: Story, setting: ParagraphSetting): string {
  const { voice, style, properties, stacked, second } = setting;
  const content = bookmarks.around(runs(inlines, voice, second, bookmarks), voice);
  return `${begins[style]}${properties}</w:pPr>${stacked ? '<w:r><w:br/></w:r>' : ''}${content}</w:p>`;
}

/** An empty paragraph, where the format asks for one. */
export const emptyParagraph = (style: StyleKey, properties = ''): string =>
  `${begins[style]}${properties}</w:pPr></w:p>`;

export const keepNext = '<w:keepNext/>';

export const aligned = (align: Column['align']): string => (align === 'left' ? '' : `<w:jc w:val="${align}"/>`);

/** How a paragraph of each style begins. */
const begins = mapStyles((id) => `<w:p><w:pPr><w:pStyle w:val="${id}"/>`);

/** The style of a paragraph by its role; `body` depends on where it stands. */
export function styleOf(paragraph: Paragraph, body: StyleKey, heading: StyleKey = 'heading'): StyleKey {
  switch (paragraph.role) {
    case 'title':
    case 'subtitle':
    case 'caption':
    case 'note':
      return paragraph.role;
    case 'heading':
      return heading;
    case 'body':
      return body;
  }
}

/** Bold roles have a lighter style for the second language; elsewhere it stands in italics. */
const secondStyles: Partial<Record<StyleKey, StyleKey>> = {
  title: 'titleSecond',
  caption: 'captionSecond',
  tableHeader: 'tableHeaderSecond',
};

/** A paragraph that stands once for all languages, or is the copy of one in the second. */
export function laidParagraph(
  paragraph: Paragraph,
  story: Story,
  style: StyleKey,
  properties = '',
  stacked = false,
): string {
  const voice = story.voices.of(paragraph.language);
  if (voice.column === 0) return paragraphXml(paragraph, story, { voice, style, properties, stacked, second: false });
  const lighter = secondStyles[style];
  const second = lighter === undefined;
  return paragraphXml(paragraph, story, { voice, style: lighter ?? style, properties, stacked, second });
}

/** Paragraphs laid over each other, as in cells and signatures. */
export function laidParagraphs(
  paragraphs: readonly Paragraph[],
  story: Story,
  style: StyleKey,
  properties = '',
): string {
  if (paragraphs.length === 0) return emptyParagraph(style, properties);
  let xml = '';
  for (const paragraph of paragraphs) xml += laidParagraph(paragraph, story, style, properties);
  return xml;
}
