/**
 * The file itself (ISO 32000-1, 7.5): numbered objects, pages, and the table that says where each object begins. Pages
 * and the catalog are written last, for links lead forward and the structure comes after all drawing. Ours and not
 * pdfkit's: a tagged file has thousands of small objects, and pdfkit spent a sixth of the time of a file on them. What
 * is compressed goes through our own deflate, so that a file has the same bytes under every version of Node.
 */
import { deflate } from '../deflate.js';

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
  /** `12 0 R`, by which others name it. */
  readonly reference: string;
  readonly #file: PdfFile;
  readonly #number: number;

  constructor(file: PdfFile, number: number, data: Record<string, PdfValue | undefined>) {
    this.#file = file;
    this.#number = number;
    this.data = data;
    this.reference = `${number} 0 R`;
  }

  end(stream?: Uint8Array, { compress = true }: { readonly compress?: boolean } = {}): void {
    this.#file.write(this.#number, this.data, stream === undefined || !compress ? stream : compressed(stream), {
      ...(stream !== undefined && compress ? { Filter: 'FlateDecode' } : {}),
    });
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

/** An empty tagged PDF 1.7 file. */
export class PdfFile {
  /** The top of the file, to which each part adds what it is responsible for. */
  readonly catalog: PdfObject;
  readonly #options: FileOptions;
  readonly #pages: PdfObject;
  readonly #pageList: PdfObject[] = [];
  readonly #chunks: (string | Uint8Array)[] = [];
  /** By number of the object, from 1; 0 while it is not written. */
  readonly #offsets: number[] = [];
  #size = 0;

  constructor(options: FileOptions) {
    this.#options = options;
    // Four bytes beyond ASCII, so that whoever transports the file takes it for binary.
    this.#add('%PDF-1.7\n%');
    this.#add(Uint8Array.of(0xff, 0xff, 0xff, 0xff));
    this.#add('\n');
    this.#pages = this.ref();
    this.catalog = this.ref({
      Type: 'Catalog',
      Pages: this.#pages,
      Lang: new String(options.lang),
      ViewerPreferences: { DisplayDocTitle: true },
      MarkInfo: { Marked: true },
    });
  }

  /** A new object, which others may name before it is written. */
  ref(data: Record<string, PdfValue | undefined> = {}): PdfObject {
    this.#offsets.push(0);
    return new PdfObject(this, this.#offsets.length, data);
  }

  /** A page; what is drawn counts from its upper left corner. Its object may be added to until the file is finished. */
  addPage(content: string, fonts: PdfDictionary): PdfObject {
    const [width, height] = this.#options.size;
    const stream = this.ref();
    stream.end(ascii(`1 0 0 -1 0 ${printed(height)} cm\n${content}\n`));
    const page = this.ref({
      Type: 'Page',
      Parent: this.#pages,
      MediaBox: [0, 0, width, height],
      Contents: stream,
      Resources: { Font: fonts },
    });
    this.#pageList.push(page);
    return page;
  }

  write(
    number: number,
    data: Readonly<Record<string, PdfValue | undefined>>,
    stream: Uint8Array | undefined,
    more: PdfDictionary,
  ): void {
    if (this.#offsets[number - 1] !== 0) throw new Error(`the object ${number} of a PDF is written twice`);
    this.#offsets[number - 1] = this.#size;
    if (stream === undefined) {
      this.#add(`${number} 0 obj\n${dictionary(data)}\nendobj\n`);
      return;
    }
    this.#add(`${number} 0 obj\n${dictionary({ ...data, Length: stream.length, ...more })}\nstream\n`);
    this.#add(stream);
    this.#add('\nendstream\nendobj\n');
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
    const missing = this.#offsets.indexOf(0);
    if (missing !== -1) throw new Error(`the object ${missing + 1} of a PDF was never written`);
    const table = this.#size;
    const places = this.#offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
    const trailer = dictionary({ Size: this.#offsets.length + 1, Root: this.catalog, Info: info });
    this.#add(
      `xref\n0 ${this.#offsets.length + 1}\n0000000000 65535 f \n${places}trailer\n${trailer.slice(0, -2)}` +
        `/ID [<${this.#options.id}> <${this.#options.id}>]\n>>\nstartxref\n${table}\n%%EOF\n`,
    );
    return this.#joined();
  }

  #add(chunk: string | Uint8Array): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
  }

  #joined(): Uint8Array {
    const whole = new Uint8Array(this.#size);
    let at = 0;
    for (const chunk of this.#chunks) {
      if (typeof chunk === 'string') encoder.encodeInto(chunk, whole.subarray(at));
      else whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }
}

const encoder = new TextEncoder();

/** The bytes of a text; of its own texts a file has none beyond ASCII, which would be more bytes than letters. */
function ascii(text: string): Uint8Array {
  const bytes = encoder.encode(text);
  if (bytes.length !== text.length) throw new Error('a PDF is written in ASCII outside of its streams');
  return bytes;
}

function printed(value: PdfValue): string {
  switch (typeof value) {
    case 'string':
      return `/${value}`;
    case 'number':
      return String(Math.round(value * 1e6) / 1e6);
    case 'boolean':
      return String(value);
  }
  if (value === null) return 'null';
  if (value instanceof PdfObject) return value.reference;
  if (Array.isArray(value)) return list(value);
  if (value instanceof String) return text(value.valueOf());
  if (value instanceof Date) return `(D:${value.toISOString().slice(0, 19).replace(/\D/g, '')}Z)`;
  return dictionary(value as PdfDictionary);
}

function list(values: readonly PdfValue[]): string {
  let out = '[';
  for (const value of values) out += out === '[' ? printed(value) : ` ${printed(value)}`;
  return `${out}]`;
}

function dictionary(entries: PdfDictionary): string {
  let out = '<<\n';
  for (const key in entries) {
    const value = entries[key];
    if (value !== undefined) out += `/${key} ${printed(value)}\n`;
  }
  return `${out}>>`;
}

/** ASCII as it is; anything else as UTF-16 in hexadecimal digits. */
function text(words: string): string {
  if (/^[\x20-\x7e]*$/.test(words)) return `(${words.replace(/[\\()]/g, '\\$&')})`;
  const units = Array.from({ length: words.length }, (_, at) => words.charCodeAt(at).toString(16).padStart(4, '0'));
  return `<feff${units.join('')}>`;
}

/** A zlib stream (RFC 1950) around what deflate gives. */
function compressed(bytes: Uint8Array): Uint8Array {
  const inner = deflate(bytes);
  const whole = new Uint8Array(inner.length + 6);
  whole.set([0x78, 0x9c]);
  whole.set(inner, 2);
  new DataView(whole.buffer).setUint32(inner.length + 2, adler32(bytes));
  return whole;
}

function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (let at = 0; at < bytes.length; ) {
    // So many bytes can be added up before the sums must be taken modulo the largest prime below 2^16.
    const until = Math.min(at + 3800, bytes.length);
    for (; at < until; at++) {
      low += bytes[at] ?? 0;
      high += low;
    }
    low %= 65521;
    high %= 65521;
  }
  return ((high << 16) | low) >>> 0;
}
