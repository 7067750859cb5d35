/**
 * The file itself (ISO 32000-1, 7.5): numbered objects, pages, and the table that says where each object stands. Those
 * without a stream are packed together, a tagged file having thousands of small ones. Pages and the catalog are written
 * last, for links lead forward and the structure comes after all drawing.
 */
import { packed, type Stream } from './stream.js';
import { Writer } from './writer.js';

/** A value as it is written: a plain string is a name, a String object a text, a number a number. */
export type PdfValue =
  | string
  // biome-ignore lint/complexity/noBannedTypes: a String object tells a text from a name
  | String
  | number
  | boolean
  | null
  | Date
  | PdfObject
  | readonly PdfValue[]
  | PdfDictionary;

export interface PdfDictionary {
  readonly [key: string]: PdfValue | undefined;
}

/** An object of a file. Its data may change until `end` writes it out, with a stream or without. */
export class PdfObject {
  data: Record<string, PdfValue | undefined>;
  readonly number: number;
  readonly #file: PdfFile;

  constructor(file: PdfFile, number: number, data: Record<string, PdfValue | undefined>) {
    this.#file = file;
    this.number = number;
    this.data = data;
  }

  end(stream?: Stream): void {
    if (stream === undefined) writeDictionary(this.#file.pack(this.number), this.data);
    else this.#file.write(this.number, this.data, stream);
  }
}

export interface FileOptions {
  readonly lang: string;
  /** Width and height of a page, in points. */
  readonly size: readonly [number, number];
  readonly info: Readonly<Record<string, string | Date>>;
  /** 32 hexadecimal digits that tell this file from others. */
  readonly id: string;
}

/** A reader unpacks all that is packed together to see one: so many bytes at once. */
const packSize = 0x10000;

/** An empty tagged PDF 1.7 file. */
export class PdfFile {
  /** The top of the file, to which each part adds what it is responsible for. */
  readonly catalog: PdfObject;
  readonly #options: FileOptions;
  readonly #pages: PdfObject;
  readonly #pageList: PdfObject[] = [];
  readonly #out = new Writer(0x10000);
  /** By object, the first being number 1: the pack that holds it or 0, and its place there or in the file, -1 while it is not written. */
  readonly #packs: number[] = [];
  readonly #places: number[] = [];
  /** The open pack: numbers and places of its objects, as they are written before them, and the objects. */
  #packNumber = 0;
  #packCount = 0;
  readonly #packHead = new Writer(0x1000);
  readonly #pack = new Writer(packSize * 1.25);

  constructor(options: FileOptions) {
    this.#options = options;
    // Four bytes beyond ASCII, so that whoever transports the file takes it for binary.
    this.#out.text('%PDF-1.7\n%\xff\xff\xff\xff\n');
    this.#pages = this.ref();
    this.catalog = this.ref({
      Type: 'Catalog',
      Pages: this.#pages,
      Lang: new String(options.lang),
      ViewerPreferences: { DisplayDocTitle: true },
      MarkInfo: { Marked: true },
    });
  }

  /** The number of a new object. */
  reserve(): number {
    this.#packs.push(0);
    return this.#places.push(-1);
  }

  /** A new object, which others may name before it is written. */
  ref(data: Record<string, PdfValue | undefined> = {}): PdfObject {
    return new PdfObject(this, this.reserve(), data);
  }

  /** A page, drawn with these resources. Its object may be added to until the file is finished. */
  addPage(content: Uint8Array, resources: PdfObject): PdfObject {
    const [width, height] = this.#options.size;
    const stream = this.ref();
    stream.end(packed(content));
    const page = this.ref({
      Type: 'Page',
      Parent: this.#pages,
      MediaBox: [0, 0, width, height],
      Contents: stream,
      Resources: resources,
    });
    this.#pageList.push(page);
    return page;
  }

  /** Where an object without stream is written to, before any other is begun. */
  pack(number: number): Writer {
    if (this.#pack.size > packSize) this.#closePack();
    if (this.#packCount === 0) this.#packNumber = this.reserve();
    this.#place(number, this.#packNumber, this.#packCount);
    this.#packCount += 1;
    if (this.#packCount > 1) this.#pack.text('\n');
    this.#packHead.whole(number);
    this.#packHead.text(' ');
    this.#packHead.whole(this.#pack.size);
    this.#packHead.text(' ');
    return this.#pack;
  }

  write(number: number, data: PdfDictionary, stream: Stream): void {
    this.#place(number, 0, this.#out.size);
    this.#writeStream(number, data, stream);
  }

  /** Throws where an object was named and never written. */
  finish(): Uint8Array {
    for (const page of this.#pageList) page.end();
    this.#pages.data = { Type: 'Pages', Count: this.#pageList.length, Kids: this.#pageList };
    this.#pages.end();
    this.catalog.end();
    const texts = Object.entries(this.#options.info).map(([key, value]) => [
      key,
      typeof value === 'string' ? new String(value) : value,
    ]);
    const info = this.ref(Object.fromEntries(texts));
    info.end();
    this.#closePack();
    this.#writeTable(info);
    return this.#out.written().slice();
  }

  #place(number: number, pack: number, place: number): void {
    if (this.#places[number - 1] !== -1) throw new Error(`the object ${number} of a PDF is written twice`);
    this.#packs[number - 1] = pack;
    this.#places[number - 1] = place;
  }

  /** Objects packed together (7.5.7). */
  #closePack(): void {
    if (this.#packCount === 0) return;
    const data = { Type: 'ObjStm', N: this.#packCount, First: this.#packHead.size };
    this.#packHead.bytes(this.#pack.written());
    this.write(this.#packNumber, data, packed(this.#packHead.written()));
    this.#packCount = 0;
    this.#packHead.clear();
    this.#pack.clear();
  }

  #writeStream(number: number, data: PdfDictionary, { bytes, filter }: Stream): void {
    const all = { ...data, Length: bytes.length, ...(filter === null ? {} : { Filter: filter }) };
    this.#out.text(`${number} 0 obj\n`);
    writeDictionary(this.#out, all);
    this.#out.text('\nstream\n');
    this.#out.bytes(bytes);
    this.#out.text('\nendstream\nendobj\n');
  }

  /** Where each object stands, as a stream (7.5.8), which has the trailer in its dictionary. */
  #writeTable(info: PdfObject): void {
    const table = this.ref();
    const start = this.#out.size;
    this.#place(table.number, 0, start);
    const missing = this.#places.indexOf(-1);
    if (missing !== -1) throw new Error(`the object ${missing + 1} of a PDF was never written`);
    const id = new String(this.#options.id);
    const data = {
      Type: 'XRef',
      Size: this.#places.length + 1,
      W: placeWidths,
      DecodeParms: { Predictor: 12, Columns: placeSize },
      Root: this.catalog,
      Info: info,
      ID: [id, id],
    };
    this.#writeStream(table.number, data, packed(placeTable(this.#packs, this.#places)));
    this.#out.text(`startxref\n${start}\n%%EOF\n`);
  }
}

/** Bytes of a row of the table: what kind it is, its place or its pack, its place in the pack. */
const placeWidths = [1, 4, 2] as const;
const placeSize = 7;

/** A row an object, each less the row before it, which packs well; 2 at its head says so (PNG calls it Up). */
function placeTable(packs: readonly number[], places: readonly number[]): Uint8Array {
  const rows = new DataView(new ArrayBuffer((places.length + 1) * placeSize));
  // Object 0 heads the list of free ones, of which there are none.
  rows.setUint16(5, 0xffff);
  places.forEach((place, at) => {
    const row = (at + 1) * placeSize;
    const pack = packs[at] as number;
    rows.setUint8(row, pack === 0 ? 1 : 2);
    rows.setUint32(row + 1, pack === 0 ? place : pack);
    rows.setUint16(row + 5, pack === 0 ? 0 : place);
  });
  const bytes = new Uint8Array(rows.buffer);
  const table = new Uint8Array((places.length + 1) * (placeSize + 1));
  for (let row = 0, to = 0; row < bytes.length; row += placeSize) {
    table[to++] = 2;
    for (let at = row; at < row + placeSize; at++) table[to++] = (bytes[at] as number) - (bytes[at - placeSize] ?? 0);
  }
  return table;
}

function writeValue(out: Writer, value: PdfValue): void {
  if (typeof value === 'string') {
    out.text('/');
    out.text(value);
  } else if (typeof value === 'number') out.thousandths(Math.round(value * 1000));
  else if (typeof value === 'boolean' || value === null) out.text(String(value));
  else if (value instanceof PdfObject) writeReference(out, value.number);
  else if (Array.isArray(value)) writeList(out, value);
  else if (value instanceof String) out.text(printedText(value.valueOf()));
  else if (value instanceof Date) out.text(`(D:${value.toISOString().slice(0, 19).replace(/\D/g, '')}Z)`);
  else writeDictionary(out, value as PdfDictionary);
}

function writeList(out: Writer, values: readonly PdfValue[]): void {
  out.text('[');
  for (let at = 0; at < values.length; at += 1) {
    if (at > 0) out.text(' ');
    writeValue(out, values[at] as PdfValue);
  }
  out.text(']');
}

function writeDictionary(out: Writer, entries: PdfDictionary): void {
  out.text('<<');
  for (const key in entries) {
    const value = entries[key];
    if (value === undefined) continue;
    out.text('/');
    out.text(key);
    out.text(' ');
    writeValue(out, value);
  }
  out.text('>>');
}

/** How others name an object. */
export function writeReference(out: Writer, number: number): void {
  out.whole(number);
  out.text(' 0 R');
}

/** ASCII as it is; anything else as UTF-16 in hexadecimal digits. */
export function printedText(words: string): string {
  if (/^[\x20-\x7e]*$/.test(words)) return `(${words.replace(/[\\()]/g, '\\$&')})`;
  const units = Array.from({ length: words.length }, (_, at) => words.charCodeAt(at).toString(16).padStart(4, '0'));
  return `<feff${units.join('')}>`;
}
