/**
 * Blocks across the whole page -> bands: the title and what stands under it, captions, notes, lists; tables and
 * signatures have files of their own. Languages stand over each other, the second in italics.
 */
import type { Block, Paragraph } from '../../document/block.js';
import { type Band, band, type Column, type Strip } from './box.js';
import { layParagraph, type ParagraphStyle } from './paragraph.js';
import { isSecond, type Setup } from './setup.js';
import { signatureBands } from './signature.js';
import { leadingOf, tracked } from './style.js';
import { tableBands } from './table.js';
import { type Tag, tagIn } from './tags.js';

/** One band or more a block; `section` gets their elements. */
export function layBlocks(blocks: readonly Block[], section: Tag, setup: Setup): readonly Band[] {
  return blocks.flatMap((block, at) => layBlock(block, at === 0 ? null : (blocks[at - 1] ?? null), section, setup));
}

function layBlock(block: Block, before: Block | null, section: Tag, setup: Setup): readonly Band[] {
  const { style, width, typeface } = setup;
  switch (block.type) {
    case 'paragraph':
      return [layShared(block, before, section, setup)];
    case 'list': {
      const place = { typeface, x: 0, width, size: style.size, leading: style.leading };
      return [band({ above: style.paragraphGap, columns: [layList(block.items, section, place)] })];
    }
    case 'table':
      return tableBands(block, section, setup);
    case 'signature':
      return signatureBands(block, section, setup);
    default:
      throw new Error(`a block of an unknown type reached the PDF: ${JSON.stringify(block satisfies never)}`);
  }
}

function layShared(paragraph: Paragraph, before: Block | null, section: Tag, setup: Setup): Band {
  const { style, width, headingTag, typeface } = setup;
  const { role, language } = paragraph;
  const follows = before?.type === 'paragraph' && before.role === role;
  const second = isSecond(paragraph, setup.document);
  const type = role === 'title' ? 'H1' : role === 'heading' ? headingTag : 'P';
  const element = tagIn(section, type, language);
  const base = { typeface, x: 0, width, size: style.size, leading: style.leading, italic: second };
  const lay = (more: Partial<ParagraphStyle>): Column => layParagraph(paragraph.inlines, element, { ...base, ...more });
  switch (role) {
    case 'title': {
      const size = second ? style.titleSize - 2.5 : style.titleSize;
      const look = { size, leading: leadingOf(size), bold: !second, italic: false, tracking: size * tracked * 0.5 };
      return band({
        above: follows ? 2 : 6,
        columns: [lay({ ...look, align: 'center' })],
        keepNext: true,
        splits: false,
      });
    }
    case 'subtitle':
      return band({
        above: follows ? 2 : style.paragraphGap * 1.3,
        columns: [lay({ align: 'center' })],
        keepNext: true,
        splits: false,
      });
    case 'heading':
      return band({
        above: style.headingAbove,
        columns: [lay({ align: 'center', bold: true })],
        keepNext: true,
        splits: false,
      });
    case 'caption':
      return band({ above: style.paragraphGap, columns: [lay({ bold: !second })], keepNext: true, splits: false });
    case 'note':
      return band({
        above: follows ? 1 : style.paragraphGap,
        columns: [lay({ size: style.smallSize, leading: leadingOf(style.smallSize) })],
      });
    case 'body':
      return band({ above: style.paragraphGap, columns: [lay({ align: style.justified ? 'justified' : 'left' })] });
  }
}

/** Bullets for labels; what hangs before the list hangs before its first item. */
export function layList(items: readonly Paragraph[], parent: Tag, place: ParagraphStyle): Column {
  const list = tagIn(parent, 'L', null, { numbering: 'Disc' });
  return items.flatMap((item, at): readonly Strip[] => {
    const body = tagIn(tagIn(list, 'LI'), 'LBody', item.language);
    const indent = place.size * 1.2;
    const moved = { ...place, x: place.x + indent, width: place.width - indent, bulletX: place.x + place.size * 0.3 };
    return layParagraph(item.inlines, body, {
      ...moved,
      above: at === 0 ? 0 : 2,
      label: at === 0 ? (place.label ?? null) : null,
    });
  });
}
