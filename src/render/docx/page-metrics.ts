/**
 * Measures of the page in twips (a twentieth of a point), shared by the shell, which sets margins and styles,
 * and by the body, which gives tables their widths. A4.
 */
const a4 = { width: 11906, height: 16838 };

/** One column: 2.5 cm all round, 11 pt. Two: 2.1 cm at the sides, 9.5 pt, each column ragged. */
export const page = {
  one: { ...a4, side: 1417, top: 1417, bottom: 1417, sizeHalfPt: 22, tableHalfPt: 19 },
  two: { ...a4, side: 1191, top: 1304, bottom: 1361, sizeHalfPt: 19, tableHalfPt: 18 },
} as const;

export type Layout = keyof typeof page;

export const textWidth = (layout: Layout): number => page[layout].width - 2 * page[layout].side;

/** Left and right padding of a cell of the two language columns. */
export const columnPadding = 130;

/** How far the text of each level stands to the right of its number, from the paragraph to the sub-item. */
export const indents = { one: [624, 510, 454], two: [454, 369, 340] } as const;

/** Where the text of a level begins, and how far its number hangs out. Level 1 is the paragraph. */
export function indentOf(layout: Layout, level: number): { readonly left: number; readonly hanging: number } {
  const steps = indents[layout].slice(0, level);
  return { left: steps.reduce((sum: number, step) => sum + step, 0), hanging: steps.at(-1) ?? 0 };
}
