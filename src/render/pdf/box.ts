/**
 * What layout works with: strips (one line each), columns of strips, and bands (what stands side by side: the two
 * languages of a row, the cells of a table row). A page is a pile of bands. All in points, from the upper left.
 */
import type { Reference } from '../../document/inline.js';
import type { Line } from './lines.js';
import type { Tag } from './tags.js';

/** The text of one element; `tag` is null for what is no content: a repeated table head, the foot of a page. */
export interface Leaf {
  readonly tag: Tag | null;
  readonly links: readonly Reference[];
  readonly size: number;
  /** Added after every character. */
  readonly tracking: number;
}

/** A line on its way to the page. `x` counts from the left of the text area. */
export interface LaidLine {
  readonly line: Line;
  readonly x: number;
  readonly leaf: Leaf;
}

/** One line of a column, with what stands before it: a label, a bullet. */
export interface Strip {
  /** Gap over it, dropped where it comes to stand first on a page. */
  readonly above: number;
  readonly height: number;
  /** From its upper edge. */
  readonly baseline: number;
  readonly laid: LaidLine;
  readonly label: LaidLine | null;
  /** Left edge of a bullet, drawn as a disc. */
  readonly bulletX: number | null;
  /** Its place in its paragraph, for widows and orphans. */
  readonly at: number;
  readonly of: number;
}

export type Column = readonly Strip[];

/** A rule, a filled or framed rectangle; from the left of the text area and the top of the band. */
export interface Ornament {
  readonly kind: 'fill' | 'frame';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** 0 black, 1 white. */
  readonly gray: number;
}

/** Rules and shade of a table row, as high as the row turns out. */
export interface Trim {
  readonly width: number;
  readonly shade: number | null;
  /** Weight of the rule over and under it, 0 for none; the light ones are gray. */
  readonly above: number;
  readonly below: number;
}

export interface Band {
  readonly above: number;
  readonly columns: readonly Column[];
  readonly padTop: number;
  readonly padBottom: number;
  /** Height where nothing of the text asks for more. */
  readonly minHeight: number;
  readonly trim: Trim | null;
  readonly ornaments: readonly Ornament[];
  /** Must not be the last on its page. */
  readonly keepNext: boolean;
  /** May be broken over two pages, where two lines stay on each side. */
  readonly splits: boolean;
  /** Stands in the two columns of a bilingual document, under their heads. */
  readonly paired: boolean;
  /** Set anew at the top of the page when this band comes to stand there; no content. */
  readonly repeats: Band | null;
  readonly breakBefore: boolean;
  readonly signature: boolean;
  /** Stands only over something else: nothing is kept on a page for its sake. */
  readonly head: boolean;
  /** `clause` or `clause#row`, to be found by references. */
  readonly anchors: readonly string[];
  /** Entry in the outline of the file. */
  readonly outline: string | null;
}

/** A band of which only what is not usual is said. Field by field, for there are as many as paragraphs. */
export function band(parts: Partial<Band>): Band {
  return {
    above: parts.above ?? 0,
    columns: parts.columns ?? [],
    padTop: parts.padTop ?? 0,
    padBottom: parts.padBottom ?? 0,
    minHeight: parts.minHeight ?? 0,
    trim: parts.trim ?? null,
    ornaments: parts.ornaments ?? [],
    keepNext: parts.keepNext ?? false,
    splits: parts.splits ?? true,
    paired: parts.paired ?? false,
    repeats: parts.repeats ?? null,
    breakBefore: parts.breakBefore ?? false,
    signature: parts.signature ?? false,
    head: parts.head ?? false,
    anchors: parts.anchors ?? [],
    outline: parts.outline ?? null,
  };
}

/** The first gap of a column counts only below other strips. */
export function columnHeight(column: Column): number {
  let height = 0;
  for (let at = 0; at < column.length; at += 1) {
    const strip = column[at] as Strip;
    height += strip.height + (at === 0 ? 0 : strip.above);
  }
  return height;
}

export function bandHeight(one: Band): number {
  let text = 0;
  for (const column of one.columns) text = Math.max(text, columnHeight(column));
  return Math.max(one.minHeight, one.padTop + text + one.padBottom);
}

/** The same to look at, but no content: for a head that is set again. */
export function asArtifact(one: Band): Band {
  const bare = (laid: LaidLine): LaidLine => ({ ...laid, leaf: { ...laid.leaf, tag: null, links: [] } });
  const columns = one.columns.map((column) =>
    column.map((strip) => ({
      ...strip,
      laid: bare(strip.laid),
      label: strip.label === null ? null : bare(strip.label),
    })),
  );
  return { ...one, columns, anchors: [], outline: null, repeats: null, breakBefore: false, keepNext: true, head: true };
}
