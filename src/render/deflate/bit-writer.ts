/**
 * Bits into bytes, first bit lowest. Four bytes are put down at a time, of which the next may take back what was not
 * yet full: to ask each time whether a byte is full costs more than to write it twice.
 */
export class BitWriter {
  #bytes = new Uint8Array(0x4000);
  #view = new DataView(this.#bytes.buffer);
  #size = 0;
  /** Bits that do not fill a byte yet: seven at most. */
  #held = 0;
  #heldBits = 0;

  /** Room for so many bits more. Whoever writes asks for it first. */
  reserve(bits: number): void {
    const size = this.#size + (bits >> 3) + 8;
    if (size <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(size, this.#bytes.length * 2));
    grown.set(this.#bytes.subarray(0, this.#size));
    this.#bytes = grown;
    this.#view = new DataView(grown.buffer);
  }

  /** At most 24 bits at once: with the seven held they stay below 32, by which nothing can be shifted. */
  bits(value: number, count: number): void {
    const held = this.#held | (value << this.#heldBits);
    const bits = this.#heldBits + count;
    this.#view.setInt32(this.#size, held, true);
    this.#size += bits >>> 3;
    this.#held = held >>> (bits & 24);
    this.#heldBits = bits & 7;
  }

  /** A copy of what was written since the last time. */
  finish(): Uint8Array {
    const bytes = this.#bytes.slice(0, this.#size + (this.#heldBits > 0 ? 1 : 0));
    this.#size = 0;
    this.#held = 0;
    this.#heldBits = 0;
    return bytes;
  }
}
