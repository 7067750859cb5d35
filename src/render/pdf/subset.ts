/**
 * A TrueType face cut to the glyphs that a document uses, under new ids in the order of their first use. Outlines are
 * copied as they are and never read, but for the parts that a composite glyph is put together from: those come along.
 */
import type { TrueType } from './true-type.js';

/** The glyphs of one document. The missing glyph is always the first. */
export class GlyphSubset {
  readonly #source: TrueType;
  readonly #glyphs: number[] = [0];
  readonly #ids = new Map<number, number>([[0, 0]]);

  constructor(source: TrueType) {
    this.#source = source;
  }

  /** The new id of a glyph. */
  include(glyph: number): number {
    const known = this.#ids.get(glyph);
    if (known !== undefined) return known;
    const id = this.#glyphs.push(glyph) - 1;
    this.#ids.set(glyph, id);
    return id;
  }

  /** A TrueType file of just these glyphs; `characters` has the new ids by code point, ascending, to be found by them. */
  encode(characters?: ReadonlyMap<number, number>): Uint8Array {
    const outlines: Uint8Array[] = [];
    // The list grows while composites bring their parts along.
    for (let id = 0; id < this.#glyphs.length; id++) outlines.push(this.#outline(this.#glyphs[id] ?? 0));
    const count = outlines.length;
    const glyf = new Uint8Array(outlines.reduce((sum, outline) => sum + even(outline.length), 0));
    // Places are even: a short table holds half of each.
    const long = glyf.length > 2 * 0xffff;
    const offsets = new DataView(new ArrayBuffer((count + 1) * (long ? 4 : 2)));
    const metrics = new DataView(new ArrayBuffer(count * 4));
    let at = 0;
    outlines.forEach((outline, id) => {
      glyf.set(outline, at);
      at += even(outline.length);
      if (long) offsets.setUint32((id + 1) * 4, at);
      else offsets.setUint16((id + 1) * 2, at / 2);
      const { advance, bearing } = this.#source.metrics(this.#glyphs[id] ?? 0);
      metrics.setUint16(id * 4, advance);
      metrics.setInt16(id * 4 + 2, bearing);
    });
    const copy = (tag: string): Uint8Array => this.#source.copy(tag);
    const head = copy('head');
    new DataView(head.buffer).setInt16(50, long ? 1 : 0);
    const hhea = copy('hhea');
    new DataView(hhea.buffer).setUint16(34, count);
    const maxp = copy('maxp');
    new DataView(maxp.buffer).setUint16(4, count);
    return trueTypeFile([
      ['cmap', characters === undefined ? new Uint8Array() : characterMap(characters)],
      ['cvt ', copy('cvt ')],
      ['fpgm', copy('fpgm')],
      ['glyf', glyf],
      ['head', head],
      ['hhea', hhea],
      ['hmtx', new Uint8Array(metrics.buffer)],
      ['loca', new Uint8Array(offsets.buffer)],
      ['maxp', maxp],
      ['prep', copy('prep')],
    ]);
  }

  /** The outline with the new ids of the glyphs that it is put together from. */
  #outline(glyph: number): Uint8Array {
    const outline = this.#source.outline(glyph);
    const view = new DataView(outline.buffer);
    if (outline.length === 0 || view.getInt16(0) >= 0) return outline;
    for (let at = 10, more = true; more; ) {
      const flags = view.getUint16(at);
      view.setUint16(at + 2, this.include(view.getUint16(at + 2)));
      at += 4 + (flags & wordArguments ? 4 : 2);
      at += flags & oneScale ? 2 : flags & twoScales ? 4 : flags & fourScales ? 8 : 0;
      more = (flags & morePieces) !== 0;
    }
    return outline;
  }
}

/** Flags of a piece of a composite glyph (OpenType, glyf). */
const wordArguments = 0x1;
const oneScale = 0x8;
const morePieces = 0x20;
const twoScales = 0x40;
const fourScales = 0x80;

/** A table `cmap` with one map of format 4, for Unicode (3, 1): a segment is a run of code points and ids. */
function characterMap(ids: ReadonlyMap<number, number>): Uint8Array {
  const segments: { first: number; last: number; readonly shift: number }[] = [];
  for (const [codePoint, id] of ids) {
    const open = segments.at(-1);
    const shift = (id - codePoint) & 0xffff;
    if (open?.last === codePoint - 1 && open.shift === shift) open.last = codePoint;
    else segments.push({ first: codePoint, last: codePoint, shift });
  }
  // The format ends with a segment that leads to the missing glyph.
  segments.push({ first: 0xffff, last: 0xffff, shift: 1 });
  const count = segments.length;
  const power = 31 - Math.clz32(count);
  const words = [
    ...[0, 1, 3, 1, 0, 12],
    ...[4, 16 + count * 8, 0, count * 2, 2 << power, power, count * 2 - (2 << power)],
    ...segments.map(({ last }) => last),
    0,
    ...segments.map(({ first }) => first),
    ...segments.map(({ shift }) => shift),
    ...segments.map(() => 0),
  ];
  const table = new DataView(new ArrayBuffer(words.length * 2));
  words.forEach((word, at) => {
    table.setUint16(at * 2, word);
  });
  return new Uint8Array(table.buffer);
}

const even = (length: number): number => (length + 1) & ~1;

const padded = (length: number): number => (length + 3) & ~3;

/** Tables in the order of their tags, each with its sum, and the sum of the whole in `head`. */
export function trueTypeFile(all: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const tables = all.filter(([, table]) => table.length > 0);
  const start = 12 + tables.length * 16;
  const file = new Uint8Array(tables.reduce((size, [, table]) => size + padded(table.length), start));
  const view = new DataView(file.buffer);
  const power = 31 - Math.clz32(tables.length);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 << power);
  view.setUint16(8, power);
  view.setUint16(10, tables.length * 16 - (16 << power));
  let at = start;
  let head = 0;
  tables.forEach(([tag, table], index) => {
    const entry = 12 + index * 16;
    file.set(table, at);
    if (tag === 'head') {
      head = at;
      // It is a sum of what is written without it.
      view.setUint32(head + 8, 0);
    }
    for (let letter = 0; letter < 4; letter++) file[entry + letter] = tag.charCodeAt(letter);
    view.setUint32(entry + 4, sumOf(view, at, padded(table.length)));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, table.length);
    at += padded(table.length);
  });
  view.setUint32(head + 8, 0xb1b0afba - sumOf(view, 0, file.length));
  return file;
}

/** The sum of four bytes each, modulo 2^32. */
function sumOf(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) | 0;
  return sum >>> 0;
}
