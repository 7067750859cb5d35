/**
 * Document -> pages of placed lines and ornaments, with the structure beside them. Measures and breaks, and knows
 * nothing of PDF: a test can ask it where everything stands.
 */
import type { Document } from '../../document/document.js';
import type { Ornament } from './box.js';
import { layFlow } from './flow.js';
import type { Typeface } from './fonts.js';
import { type PlacedLine, pageFurniture, textBottom, textTop } from './furniture.js';
import { breakPages, type PlacedBand } from './pages.js';
import { type Setup, setUp } from './setup.js';
import type { Style } from './style.js';
import type { Tag } from './tags.js';
import { layWatermark, type Watermark } from './watermark.js';

export interface Layout {
  readonly style: Style;
  readonly pages: readonly LaidPage[];
  readonly root: Tag;
  /** Where a reference leads: `clause` or `clause#row`. */
  readonly anchors: ReadonlyMap<string, Place>;
  readonly outline: readonly OutlineEntry[];
}

/** All coordinates count from the left of the text area and the top of the page. */
export interface LaidPage {
  readonly lines: readonly PlacedLine[];
  readonly ornaments: readonly Ornament[];
  readonly watermark: Watermark | null;
  readonly discs: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
}

export interface Place {
  readonly page: number;
  readonly y: number;
}

export interface OutlineEntry extends Place {
  readonly title: string;
}

export function layoutDocument(document: Document, typeface: Typeface): Layout {
  const setup = setUp(document, typeface);
  const { style } = setup;
  const flow = layFlow(setup);
  const frame = { top: textTop(setup), bottom: textBottom(setup), columnHead: flow.columnHead };
  const placed = breakPages(flow.bands, frame);
  // A document without any words still has a page.
  const pages = (placed.length === 0 ? [[]] : placed).map((bands, at, all) =>
    layPage(bands, at + 1, all.length, setup, flow.root),
  );
  return { style, pages, root: flow.root, ...findPlaces(placed) };
}

function layPage(bands: readonly PlacedBand[], number: number, count: number, setup: Setup, root: Tag): LaidPage {
  const lines: PlacedLine[] = [];
  const ornaments: Ornament[] = [];
  const discs: LaidPage['discs'][number][] = [];
  for (const { band, y, height } of bands) {
    if (band.trim !== null) ornaments.push(...trimOf(band.trim, y, height));
    for (const ornament of band.ornaments) ornaments.push({ ...ornament, y: ornament.y + y });
    for (const column of band.columns) {
      let top = y + band.padTop;
      column.forEach((strip, at) => {
        top += at === 0 && !band.signature ? 0 : strip.above;
        const baseline = top + strip.baseline;
        if (strip.label !== null) lines.push({ laid: strip.label, y: baseline });
        if (strip.bulletX !== null) discs.push(discOf(strip.bulletX, baseline, strip.laid.leaf.size));
        lines.push({ laid: strip.laid, y: baseline });
        top += strip.height;
      });
    }
  }
  const signed = bands.some(({ band }) => band.signature);
  const furniture = pageFurniture(setup, { number, count, signed }, root);
  lines.push(...furniture.lines);
  ornaments.push(...columnDivider(bands, setup), ...furniture.ornaments);
  return { lines, ornaments, watermark: layWatermark(setup), discs };
}

function discOf(x: number, baseline: number, size: number): LaidPage['discs'][number] {
  return { x, y: baseline - size * 0.28, radius: size * 0.115 };
}

function trimOf(trim: NonNullable<PlacedBand['band']['trim']>, y: number, height: number): readonly Ornament[] {
  const rule = (at: number, weight: number): Ornament => ({
    kind: 'fill',
    x: 0,
    y: at,
    width: trim.width,
    height: weight,
    gray: weight < 0.45 ? 0.6 : 0,
  });
  return [
    ...(trim.shade === null ? [] : [{ kind: 'fill' as const, x: 0, y, width: trim.width, height, gray: trim.shade }]),
    ...(trim.above > 0 ? [rule(y, trim.above)] : []),
    ...(trim.below > 0 ? [rule(y + height - trim.below, trim.below)] : []),
  ];
}

/** A hair between the two languages, along every run of paired bands. */
function columnDivider(bands: readonly PlacedBand[], setup: Setup): readonly Ornament[] {
  const [, second] = setup.columns;
  if (second === undefined) return [];
  const x = second.x - setup.style.gutter / 2;
  const runs: { from: number; to: number }[] = [];
  let open = false;
  for (const { band, y, height } of bands) {
    const run = runs.at(-1);
    if (band.head && band.paired) runs.push({ from: y + height, to: y + height });
    else if (band.paired && open && run !== undefined) run.to = y + height;
    else if (band.paired) runs.push({ from: y, to: y + height });
    open = band.paired;
  }
  return runs.map(({ from, to }) => ({ kind: 'fill', x, y: from, width: 0.35, height: to - from, gray: 0.65 }));
}

function findPlaces(pages: readonly (readonly PlacedBand[])[]): Pick<Layout, 'anchors' | 'outline'> {
  const anchors = new Map<string, Place>();
  const outline: OutlineEntry[] = [];
  pages.forEach((bands, page) => {
    for (const { band, y } of bands) {
      for (const anchor of band.anchors) anchors.set(anchor, { page, y });
      if (band.outline !== null && band.outline !== '') outline.push({ title: band.outline, page, y });
    }
  });
  return { anchors, outline };
}
