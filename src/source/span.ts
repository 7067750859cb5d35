/** Places in a text. Lines and columns count from 1; a column counts UTF-16 units. */
export interface Point {
  readonly line: number;
  readonly column: number;
  /** From 0, in UTF-16 units from the start of the text. */
  readonly offset: number;
}

/** From `start` up to and not including `end`, in the file called `source`. */
export interface Span {
  readonly source: string;
  readonly start: Point;
  readonly end: Point;
}
