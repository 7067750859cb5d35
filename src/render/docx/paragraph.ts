/**
 * One paragraph: style, number, bookmarks, runs. The story is what every part of the body carries along.
 */
import type { Paragraph } from '../../document/block.js';
import type { Document } from '../../document/document.js';
import type { Bookmarks } from './bookmarks.js';
import type { Counted, NumberingLists } from './numbering.js';
import type { Layout } from './page-metrics.js';
import { runs } from './runs.js';
import { type StyleKey, styleId } from './style-ids.js';
import type { Voice, Voices } from './voice.js';

export interface Story {
  readonly document: Document;
  readonly layout: Layout;
  readonly voices: Voices;
  readonly bookmarks: Bookmarks;
  readonly lists: NumberingLists;
}

export interface ParagraphSetting {
  readonly voice: Voice;
  readonly style: StyleKey;
  /** True where both languages stand over each other and this is the second. */
  readonly second?: boolean;
  readonly keepNext?: boolean;
  readonly counted?: Counted | null;
  /** True puts a line break after the number: the title stands under it. */
  readonly stacked?: boolean;
  readonly align?: 'right' | 'center';
  /** Begins a page. */
  readonly breaks?: boolean;
  /** More room after it: the lines of a title come in groups. */
  readonly airy?: boolean;
}

export function paragraphXml(paragraph: Paragraph, story: Story, setting: ParagraphSetting): string {
  const { voice, second = false, stacked = false } = setting;
  const words = runs(paragraph.inlines, { voice, bookmarks: story.bookmarks, second });
  const content = story.bookmarks.around(words, voice);
  return `<w:p>${properties(story, setting)}${stacked ? '<w:r><w:br/></w:r>' : ''}${content}</w:p>`;
}

/** An empty paragraph, where the format asks for one. */
export const emptyParagraph = (style: StyleKey, more = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${styleId(style)}"/>${more}</w:pPr></w:p>`;

function properties(story: Story, { voice, style, keepNext, counted, align, airy, breaks }: ParagraphSetting): string {
  return (
    `<w:pPr><w:pStyle w:val="${styleId(style)}"/>` +
    (keepNext ? '<w:keepNext/>' : '') +
    (breaks ? '<w:pageBreakBefore/>' : '') +
    (counted ? story.lists.properties(counted, voice) : style === 'list' ? story.lists.bullet() : '') +
    (airy ? '<w:spacing w:after="80"/>' : breaks ? '<w:spacing w:before="0"/>' : '') +
    (align === undefined ? '' : `<w:jc w:val="${align}"/>`) +
    '</w:pPr>'
  );
}

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
  setting: Omit<ParagraphSetting, 'voice' | 'second'>,
): string {
  const voice = story.voices.of(paragraph.language);
  const second = isSecond(paragraph, story);
  const lighter = second ? secondStyles[setting.style] : undefined;
  return paragraphXml(paragraph, story, {
    ...setting,
    voice,
    style: lighter ?? setting.style,
    second: second && lighter === undefined,
  });
}

/** Whether a paragraph that stands once for all languages is the copy in the second. */
export const isSecond = (paragraph: Paragraph, story: Story): boolean =>
  story.voices.all.length === 2 && paragraph.language === story.voices.all[1]?.language;

/** Paragraphs laid over each other, as in cells and signatures. */
export function laidParagraphs(
  paragraphs: readonly Paragraph[],
  story: Story,
  setting: Omit<ParagraphSetting, 'voice' | 'second'>,
): string {
  if (paragraphs.length === 0) return emptyParagraph(setting.style, setting.keepNext ? '<w:keepNext/>' : '');
  return paragraphs.map((paragraph) => laidParagraph(paragraph, story, setting)).join('');
}
