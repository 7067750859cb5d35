/**
 * Text into the parts of a package, one part after the other. A part never exists as one text: pieces are taken as they
 * come and put into bytes some kilobytes at a time, while they are still at hand. A body of half a megabyte that was
 * joined first took a fifth of the time of its file to copy.
 */
import { deflate } from '../deflate/deflate.js';
import { crc32 } from './crc32.js';

/** A part ready for the package. */
export interface PackedPart {
  readonly path: string;
  /** In bytes, before it was deflated. */
  readonly size: number;
  readonly crc: number;
  readonly deflated: Uint8Array;
}

/** In UTF-16 units: what a reader of memory has close at hand holds both the text and its bytes. */
const heldAtMost = 0x800;

const encoder = new TextEncoder();

/**
 * The bytes of a part until they are deflated, kept from one file to the next: to take new memory each time, and more as
 * a body grows, was a twentieth of the time of a long file. A part that does not fit takes its own.
 */
const scratch = new Uint8Array(0x100000);

/** One writer at a time, one part at a time. */
export class PartWriter {
  #bytes = scratch;
  #size = 0;
  #held = '';

  /** Whole characters only: a pair of surrogates must not be parted between two pieces. */
  write(xml: string): void {
    this.#held += xml;
    if (this.#held.length > heldAtMost) this.#encode();
  }

  /** What was written since the last part. */
  finish(path: string): PackedPart {
    this.#encode();
    const bytes = this.#bytes.subarray(0, this.#size);
    this.#size = 0;
    return { path, size: bytes.length, crc: crc32(bytes), deflated: deflate(bytes, { markup: true }) };
  }

  #encode(): void {
    // A unit of UTF-16 takes three bytes at most.
    const size = this.#size + this.#held.length * 3;
    if (size > this.#bytes.length) {
      const grown = new Uint8Array(size * 2);
      grown.set(this.#bytes.subarray(0, this.#size));
      this.#bytes = grown;
    }
    this.#size += encoder.encodeInto(this.#held, this.#bytes.subarray(this.#size)).written;
    this.#held = '';
  }
}
