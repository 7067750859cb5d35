/**
 * Measures of the page in twips (a twentieth of a point), shared by the shell, which sets margins and styles,
 * and by the body, which gives tables their widths. A4.
 */
import { type HeadingLayout, indents } from '../indents.js';

/** A4, 2 cm all round, and the size of tables. */
const sheet = { width: 11906, height: 16838, side: 1140, top: 1140, bottom: 1140, tableHalfPt: 18 };

/** One column: 11 pt, set close 10.5 pt. Two: 9.5 pt, each column ragged. `after`: after a paragraph. */
export const page = {
  one: { ...sheet, sizeHalfPt: 22, after: 50 },
  close: { ...sheet, sizeHalfPt: 21, after: 50 },
  two: { ...sheet, sizeHalfPt: 19, after: 60 },
} as const;

/** After an item among items. */
export const afterItem = 20;

export type Layout = keyof typeof page;

export const textWidth = (layout: Layout): number => page[layout].width - 2 * page[layout].side;

/** Left and right padding of a cell of the two language columns. */
export const columnPadding = 180;

/** Where the text of a level begins, and how far its number hangs out. Level 1 is the paragraph. */
export function indentOf(
  layout: Layout,
  heading: HeadingLayout,
  level: number,
): { readonly left: number; readonly hanging: number } {
  const steps = indents[layout === 'two' ? 'two' : 'one'][heading].slice(0, level).map((points) => points * 20);
  return { left: steps.reduce((sum: number, step) => sum + step, 0), hanging: steps.at(-1) ?? 0 };
}
