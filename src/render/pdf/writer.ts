/**
 * Bytes that grow, as a PDF is written in: letters, a byte each, and numbers without exponent or needless zeros. Pages
 * and objects are written here letter by letter: joined from texts first and encoded after, they were half of the
 * memory that a file takes.
 */
export class Writer {
  #bytes: Uint8Array;
  #size = 0;

  constructor(expected: number) {
    this.#bytes = new Uint8Array(expected);
  }

  get size(): number {
    return this.#size;
  }

  /** Each letter is the byte of its code, which must be below 256. */
  text(letters: string): void {
    const count = letters.length;
    this.#reserve(count);
    const bytes = this.#bytes;
    const start = this.#size;
    let seen = 0;
    for (let at = 0; at < count; at++) {
      const code = letters.charCodeAt(at);
      seen |= code;
      bytes[start + at] = code;
    }
    if (seen > 0xff) throw new Error('a PDF is written in bytes, and a letter is no byte');
    this.#size += count;
  }

  /** A whole number, of which PDF sees the thousandth: three places are more than can be seen. */
  thousandths(value: number): void {
    this.#reserve(20);
    const size = Math.abs(value);
    if (value < 0) this.#bytes[this.#size++] = minus;
    const whole = Math.floor(size / 1000);
    this.#digits(whole);
    let rest = size - whole * 1000;
    if (rest === 0) return;
    this.#bytes[this.#size++] = point;
    for (let unit = 100; rest > 0; unit /= 10) {
      const digit = Math.floor(rest / unit);
      this.#bytes[this.#size++] = zero + digit;
      rest -= digit * unit;
    }
  }

  /** Not below 0. */
  whole(value: number): void {
    this.#reserve(20);
    this.#digits(value);
  }

  bytes(part: Uint8Array): void {
    this.#reserve(part.length);
    this.#bytes.set(part, this.#size);
    this.#size += part.length;
  }

  /** What was written so far, to be used before more is. */
  written(): Uint8Array {
    return this.#bytes.subarray(0, this.#size);
  }

  clear(): void {
    this.#size = 0;
  }

  #digits(value: number): void {
    let unit = 1;
    while (unit * 10 <= value) unit *= 10;
    let rest = value;
    for (; unit >= 1; unit /= 10) {
      const digit = Math.floor(rest / unit);
      this.#bytes[this.#size++] = zero + digit;
      rest -= digit * unit;
    }
  }

  #reserve(count: number): void {
    if (this.#size + count <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#size + count, this.#bytes.length * 2));
    grown.set(this.written());
    this.#bytes = grown;
  }
}

const zero = 0x30;
const minus = 0x2d;
const point = 0x2e;
