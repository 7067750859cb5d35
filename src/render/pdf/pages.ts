/**
 * Bands -> pages. Fills page after page; a band that does not fit is broken where two lines stay on either side of it,
 * in every column, or goes to the next page with all that must stay with it. What is taller than a page is broken
 * wherever its lines end. Nothing is ever left out.
 */
import { asArtifact, type Band, bandHeight, type Column } from './box.js';

export interface PlacedBand {
  readonly band: Band;
  /** Upper edge, from the top of the page. */
  readonly y: number;
  readonly height: number;
}

export interface Frame {
  readonly top: number;
  readonly bottom: number;
  /** Heads of the two columns, for the top of the first paired band on a page; null with one language. */
  readonly columnHead: Band | null;
}

/** `columnHead` is content where it first stands and furniture after. */
export function breakPages(bands: readonly Band[], frame: Frame): readonly (readonly PlacedBand[])[] {
  return new PageBreaker(frame).run(bands);
}

class PageBreaker {
  readonly #frame: Frame;
  readonly #pages: PlacedBand[][] = [];
  #page: PlacedBand[] = [];
  #y: number;
  #columnHead: Band | null;

  constructor(frame: Frame) {
    this.#frame = frame;
    this.#y = frame.top;
    this.#columnHead = frame.columnHead;
  }

  run(bands: readonly Band[]): readonly (readonly PlacedBand[])[] {
    const queue = [...bands].reverse();
    for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
      if (one.breakBefore && this.#page.length > 0) this.#turn();
      this.#place(one, queue);
    }
    this.#turn();
    return this.#pages;
  }

  #place(asked: Band, queue: Band[]): void {
    const heads = this.#headsFor(asked);
    // Heads stand clear of what is above them; what follows need not stand as clear of them.
    const clear = asked.paired ? Math.max(asked.above, leastUnderHeads) : asked.above;
    const one = heads.length > 0 ? { ...asked, above: Math.min(clear, underHeads) } : asked;
    const headsHeight = heads.reduce((sum, head) => sum + this.#gap(head) + bandHeight(head), 0);
    const start = this.#y + headsHeight + (heads.length > 0 ? one.above : this.#gap(one));
    const room = this.#frame.bottom - start;
    if (bandHeight(one) <= room + 0.01) {
      this.#put(heads, one);
      return;
    }
    const parts = one.splits ? splitBand(one, room, false) : null;
    if (parts !== null) {
      this.#put(heads, parts[0]);
      this.#turn();
      queue.push(parts[1]);
      return;
    }
    if (this.#carry(asked, queue)) return;
    // Alone on a fresh page and still too tall: broken as it comes.
    const forced = splitBand(one, room, true);
    this.#put(heads, forced === null ? one : forced[0]);
    if (forced === null) return;
    this.#turn();
    queue.push(forced[1]);
  }

  /** Turns the page and takes along what must stay with `one`; false when the page holds nothing else. */
  #carry(one: Band, queue: Band[]): boolean {
    const placed = this.#page.filter(({ band }) => !band.head);
    if (placed.length === 0) return false;
    let from = placed.length;
    while (from > 0 && placed[from - 1]?.band.keepNext === true) from -= 1;
    // A chain that fills the page cannot be kept together.
    const carried = from === 0 ? [] : placed.slice(from).map(({ band }) => band);
    queue.push(one, ...carried.reverse());
    const first = carried.at(-1);
    if (first !== undefined) {
      const cut = this.#page.findIndex(({ band }) => band === first);
      this.#page = trimHeads(this.#page.slice(0, cut));
    }
    this.#turn();
    return true;
  }

  #headsFor(one: Band): readonly Band[] {
    const heads: Band[] = [];
    const head = this.#columnHead;
    if (one.paired && head !== null && !this.#page.some(({ band }) => band === head)) heads.push(head);
    if (one.repeats !== null && this.#page.length === 0 && bandHeight(one.repeats) < this.#height() / 2)
      heads.push(one.repeats);
    return heads;
  }

  #height(): number {
    return this.#frame.bottom - this.#frame.top;
  }

  #gap(one: Band): number {
    return this.#page.length === 0 ? 0 : one.above;
  }

  #put(heads: readonly Band[], one: Band): void {
    for (const band of [...heads, one]) {
      const y = this.#y + this.#gap(band);
      const height = bandHeight(band);
      this.#page.push({ band, y, height });
      this.#y = y + height;
    }
  }

  #turn(): void {
    if (this.#page.length > 0) this.#pages.push(this.#page);
    const head = this.#columnHead;
    if (head !== null && this.#page.some(({ band }) => band === head)) this.#columnHead = asArtifact(head);
    this.#page = [];
    this.#y = this.#frame.top;
  }
}

/** Heads that nothing stands under any more. */
function trimHeads(page: readonly PlacedBand[]): PlacedBand[] {
  const kept = [...page];
  while (kept.length > 0 && kept.at(-1)?.band.head === true) kept.pop();
  return kept;
}

/** The most between heads and what stands under them, and the least under the heads of the columns. */
const underHeads = 6;
const leastUnderHeads = 4.5;

/**
 * The band in two, the first no higher than `room`; null when no break is allowed there. `anyhow` asks no lines to
 * stay together, but takes at least one.
 */
export function splitBand(one: Band, room: number, anyhow: boolean): readonly [Band, Band] | null {
  const available = room - one.padTop - one.padBottom;
  let cuts: readonly (number | null)[] = one.columns.map((column) =>
    anyhow ? fitting(column, available) : cutOf(column, available),
  );
  if (anyhow && cuts.every((cut) => cut === 0)) {
    // Not even a line fits: the tallest first lines go anyhow, or this would never end.
    cuts = cuts.map(() => 1);
  }
  const whole = cuts.every((cut, at) => cut === (one.columns[at]?.length ?? 0));
  if (whole || cuts.some((cut) => cut === null)) return null;
  const upper = one.columns.map((column, at) => column.slice(0, cuts[at] ?? 0));
  const lower = one.columns.map((column, at) => column.slice(cuts[at] ?? 0));
  if (!anyhow && upper.every((column) => column.length === 0)) return null;
  return [
    { ...one, columns: upper, keepNext: false, minHeight: 0 },
    {
      ...one,
      columns: lower,
      anchors: [],
      outline: null,
      above: one.paired ? underHeads : 0,
      breakBefore: false,
      ornaments: [],
    },
  ];
}

/** The most strips within `room`, two at least on either side and of every paragraph that is cut; null if there is none. */
function cutOf(column: Column, room: number): number | null {
  if (column.length === 0) return 0;
  for (let cut = Math.min(fitting(column, room), column.length - 2); cut >= 2; cut -= 1) {
    const next = column[cut];
    if (next === undefined || next.at === 0 || (next.at >= 2 && next.of - next.at >= 2)) return cut;
  }
  return null;
}

function fitting(column: Column, room: number): number {
  let used = 0;
  for (const [at, strip] of column.entries()) {
    used += strip.height + (at === 0 ? 0 : strip.above);
    if (used > room + 0.01) return at;
  }
  return column.length;
}
