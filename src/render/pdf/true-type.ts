/**
 * A TrueType file, read: what its tables say of the face, of glyphs and of pairs of kerning. Only as much as our faces
 * have (`faces/README.md`): one map of characters of format 4, kerning of format 0, no glyph that is put together by
 * rules. Numbers are in units of the face.
 */

interface Table {
  readonly start: number;
  readonly length: number;
}

export class TrueType {
  readonly unitsPerEm: number;
  readonly bbox: readonly [minX: number, minY: number, maxX: number, maxY: number];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  /** In degrees, 0 for an upright face, below it for one that leans to the right. */
  readonly italicAngle: number;
  readonly postscriptName: string;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #tables = new Map<string, Table>();
  readonly #longOffsets: boolean;
  readonly #metricCount: number;
  readonly #characters: number;

  constructor(bytes: Uint8Array) {
    // A Buffer of Node is a Uint8Array whose slices are no copies.
    this.#bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#view = view;
    const count = view.getUint16(4);
    for (let entry = 12; entry < 12 + count * 16; entry += 16) {
      const tag = String.fromCharCode(...this.#bytes.subarray(entry, entry + 4));
      this.#tables.set(tag, { start: view.getUint32(entry + 8), length: view.getUint32(entry + 12) });
    }
    const head = this.#start('head');
    this.unitsPerEm = view.getUint16(head + 18);
    const [minX = 0, minY = 0, maxX = 0, maxY = 0] = [36, 38, 40, 42].map((at) => view.getInt16(head + at));
    this.bbox = [minX, minY, maxX, maxY];
    this.#longOffsets = view.getInt16(head + 50) === 1;
    const hhea = this.#start('hhea');
    this.ascent = view.getInt16(hhea + 4);
    this.descent = view.getInt16(hhea + 6);
    this.#metricCount = view.getUint16(hhea + 34);
    this.capHeight = view.getInt16(this.#start('OS/2') + 88);
    this.italicAngle = view.getInt32(this.#start('post') + 4) / 0x10000;
    this.postscriptName = this.#name(6);
    this.#characters = this.#characterMap();
  }

  /** The glyph of a character, 0 where the face has none. */
  glyph(codePoint: number): number {
    const view = this.#view;
    const map = this.#characters;
    const size = view.getUint16(map + 6);
    // Ends, starts, shifts and ranges of the segments one after the other, each list as long as the others.
    for (let segment = map + 14; segment < map + 14 + size; segment += 2) {
      if (view.getUint16(segment) < codePoint) continue;
      const start = view.getUint16(segment + size + 2);
      if (start > codePoint) return 0;
      const shift = view.getUint16(segment + 2 * size + 2);
      const place = segment + 3 * size + 2;
      const range = view.getUint16(place);
      if (range === 0) return (codePoint + shift) & 0xffff;
      const glyph = view.getUint16(place + range + (codePoint - start) * 2);
      return glyph === 0 ? 0 : (glyph + shift) & 0xffff;
    }
    return 0;
  }

  /** Advance and left bearing; the last glyphs share one advance. */
  metrics(glyph: number): { readonly advance: number; readonly bearing: number } {
    const start = this.#start('hmtx');
    const last = this.#metricCount - 1;
    const advance = this.#view.getUint16(start + Math.min(glyph, last) * 4);
    const place = glyph <= last ? glyph * 4 + 2 : this.#metricCount * 4 + (glyph - last - 1) * 2;
    return { advance, bearing: this.#view.getInt16(start + place) };
  }

  /** What is added between two glyphs, by the first times 0x10000 and the second. */
  kerning(): ReadonlyMap<number, number> {
    const pairs = new Map<number, number>();
    const view = this.#view;
    const kern = this.#start('kern');
    const tables = view.getUint16(kern + 2);
    for (let table = 0, start = kern + 4; table < tables; table += 1) {
      const count = view.getUint16(start + 6);
      for (let pair = start + 14; pair < start + 14 + count * 6; pair += 6) {
        pairs.set(view.getUint32(pair), view.getInt16(pair + 4));
      }
      start += view.getUint16(start + 2);
    }
    return pairs;
  }

  get tags(): readonly string[] {
    return [...this.#tables.keys()];
  }

  /** A copy of a table, empty where the face has none. */
  copy(tag: string): Uint8Array {
    const table = this.#tables.get(tag);
    return table === undefined ? new Uint8Array() : this.#bytes.slice(table.start, table.start + table.length);
  }

  /** A copy of the outline of a glyph, empty for a space. */
  outline(glyph: number): Uint8Array {
    const start = this.#start('glyf');
    return this.#bytes.slice(start + this.#offset(glyph), start + this.#offset(glyph + 1));
  }

  #offset(glyph: number): number {
    const start = this.#start('loca');
    return this.#longOffsets ? this.#view.getUint32(start + glyph * 4) : this.#view.getUint16(start + glyph * 2) * 2;
  }

  /** Where the map for Unicode (3, 1) stands. */
  #characterMap(): number {
    const view = this.#view;
    const cmap = this.#start('cmap');
    const count = view.getUint16(cmap + 2);
    for (let entry = cmap + 4; entry < cmap + 4 + count * 8; entry += 8) {
      const map = cmap + view.getUint32(entry + 4);
      const unicode = view.getUint16(entry) === 3 && view.getUint16(entry + 2) === 1;
      if (unicode && view.getUint16(map) === 4) return map;
    }
    throw new Error('a face of a PDF has no map of characters of format 4');
  }

  /** A name in the words of Windows, which are UTF-16. */
  #name(id: number): string {
    const view = this.#view;
    const table = this.#start('name');
    const count = view.getUint16(table + 2);
    for (let entry = table + 6; entry < table + 6 + count * 12; entry += 12) {
      if (view.getUint16(entry) !== 3 || view.getUint16(entry + 6) !== id) continue;
      const start = table + view.getUint16(table + 4) + view.getUint16(entry + 10);
      const letters = Array.from({ length: view.getUint16(entry + 8) / 2 }, (_, at) => view.getUint16(start + at * 2));
      return String.fromCharCode(...letters);
    }
    throw new Error(`a face of a PDF has no name ${id}`);
  }

  #start(tag: string): number {
    const found = this.#tables.get(tag);
    if (found === undefined) throw new Error(`a face of a PDF has no table ${tag}`);
    return found.start;
  }
}
