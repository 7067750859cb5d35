/**
 * Inlines -> strips: one paragraph measured, broken and aligned in the width it is given. What hangs before it (a
 * number, a bullet) stands with its first line.
 */
import type { Inline } from '../../document/inline.js';
import type { LaidLine, Leaf, Strip } from './box.js';
import type { Typeface } from './fonts.js';
import { breakLines } from './lines.js';
import { leadingOf } from './style.js';
import type { Tag } from './tags.js';
import { type Setting, toWords, type Words } from './words.js';

export interface ParagraphStyle {
  readonly typeface: Typeface;
  /** Left edge and width, from the left of the text area. */
  readonly x: number;
  readonly width: number;
  readonly size: number;
  readonly leading?: number;
  readonly align?: 'left' | 'right' | 'center' | 'justified';
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly tracking?: number;
  readonly above?: number;
  readonly label?: Label | null;
  readonly bulletX?: number | null;
}

export interface Label {
  readonly text: string;
  readonly x: number;
  readonly tag: Tag | null;
  readonly bold: boolean;
}

export function layParagraph(inlines: readonly Inline[], tag: Tag | null, style: ParagraphStyle): readonly Strip[] {
  return layWords(toWords(inlines, settingOf(style)), tag, style);
}

/** A paragraph whose words were measured before, set as `style` says. */
export function layWords({ words, links }: Words, tag: Tag | null, style: ParagraphStyle): readonly Strip[] {
  const { size, tracking = 0, align = 'left' } = style;
  const lines = breakLines(words, { width: style.width, justified: align === 'justified' }, settingOf(style));
  const leaf: Leaf = { tag, links, size, tracking };
  const height = style.leading ?? leadingOf(size);
  const baseline = baselineIn(height, size);
  return lines.map((line, at): Strip => {
    const shift =
      align === 'center' ? (style.width - line.width) / 2 : align === 'right' ? style.width - line.width : 0;
    return {
      above: at === 0 ? (style.above ?? 0) : 0,
      height,
      baseline,
      laid: { line, x: style.x + shift, leaf },
      label: at === 0 && style.label ? layLabel(style.label, style) : null,
      bulletX: at === 0 ? (style.bulletX ?? null) : null,
      at,
      of: lines.length,
    };
  });
}

function settingOf({ typeface, size, bold = false, italic = false, tracking = 0 }: ParagraphStyle): Setting {
  return { typeface, size, bold, italic, tracking };
}

/** Tinos reaches 0.891 of its size up and 0.216 down; what the leading leaves is shared out. */
export function baselineIn(height: number, size: number): number {
  return (height - size * 1.107) / 2 + size * 0.891;
}

/** How wide a label is, to find the indent that all labels of a level fit into. */
export function labelWidth(text: string, typeface: Typeface, size: number, bold: boolean): number {
  return (typeface[bold ? 'bold' : 'regular'].shape(text).width * size) / 1000;
}

/** The space after the label is drawn too, so that a reader does not run it into the text. */
function layLabel(label: Label, style: ParagraphStyle): LaidLine {
  const setting = { typeface: style.typeface, size: style.size, bold: label.bold, italic: false, tracking: 0 };
  const { words } = toWords([{ type: 'text', text: `${label.text} ` }], setting);
  const line = { words, width: words.reduce((sum, word) => sum + word.width, 0), extra: 0 };
  return { line, x: label.x, leaf: { tag: label.tag, links: [], size: style.size, tracking: 0 } };
}
