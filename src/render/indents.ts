/**
 * How far the text of each level stands to the right of its number, in points, from the paragraph to the sub-item: for
 * one language across the page or two in columns, and for headings that carry their number on a line of its own or
 * before the title (`10.10` asks for more room than `(10)`). DOCX and PDF share it, so that both break their lines at
 * the same words and a contract has the same pages in either.
 */
export type HeadingLayout = 'stacked' | 'hanging';

export const indents = {
  one: { stacked: [21, 19, 19], hanging: [28, 20, 20] },
  two: { stacked: [18, 17, 17], hanging: [23, 17, 17] },
} as const;
