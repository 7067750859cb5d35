/**
 * Sizes and distances of a page, in points. Three sets: one language across the page, the same set close, two languages in
 * columns.
 * Nothing is set smaller than 9 pt: Law 8/1999 art. 18(2) forbids print that is hard to read.
 */
export interface Style {
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly marginX: number;
  readonly marginTop: number;
  /** From the lower edge of the page to the lower edge of the text. */
  readonly marginBottom: number;
  readonly size: number;
  readonly leading: number;
  readonly titleSize: number;
  readonly headingSize: number;
  readonly tableSize: number;
  readonly tableLeading: number;
  readonly smallSize: number;
  /** Between two paragraphs, between two items, above a heading, below it. */
  readonly paragraphGap: number;
  readonly itemGap: number;
  readonly headingAbove: number;
  /** Above the heading of an annex that begins on the page where the one before it ends. */
  readonly annexAbove: number;
  readonly headingBelow: number;
  /** Between the two columns; 0 with one. */
  readonly gutter: number;
  readonly justified: boolean;
}

const a4 = { pageWidth: 595.28, pageHeight: 841.89 };

export const singleStyle: Style = {
  ...a4,
  marginX: 57,
  marginTop: 57,
  marginBottom: 57,
  size: 11,
  leading: 12.45,
  titleSize: 14,
  headingSize: 11,
  tableSize: 9,
  tableLeading: 10.5,
  smallSize: 9,
  paragraphGap: 2.5,
  itemGap: 1,
  headingAbove: 8.5,
  annexAbove: 17,
  headingBelow: 2.5,
  gutter: 0,
  justified: true,
};

/** Lines as far apart for their size as in `singleStyle`. */
export const closeStyle: Style = { ...singleStyle, size: 10.5, leading: 11.9, headingSize: 10.5 };

export const bilingualStyle: Style = {
  ...a4,
  marginX: 57,
  marginTop: 57,
  marginBottom: 57,
  size: 9.5,
  leading: 11,
  titleSize: 13,
  headingSize: 9.5,
  tableSize: 9,
  tableLeading: 10.5,
  smallSize: 9,
  paragraphGap: 3,
  itemGap: 1,
  headingAbove: 8,
  annexAbove: 18,
  headingBelow: 2.5,
  gutter: 18,
  justified: false,
};

/** Leading that suits a size which has none of its own. */
export const leadingOf = (size: number): number => Math.round(size * 1.16 * 10) / 10;

/** Letters set apart, as a share of their size; from a tenth on readers of the file take the gap for a space. */
export const tracked = 0.06;
