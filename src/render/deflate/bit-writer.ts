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

  /**
   * The first `count` symbols, each by two tables: the code of its upper half, then that of its lower. What is held stays
   * in variables meanwhile, and nothing is asked of a symbol, for whether the next one is a literal cannot be foreseen.
   */
  symbols(symbols: Int32Array, count: number, { firsts, seconds }: SymbolCodes): void {
    const view = this.#view;
    let size = this.#size;
    let held = this.#held;
    let bits = this.#heldBits;
    for (let at = 0; at < count; at++) {
      const symbol = symbols[at] as number;
      const first = firsts[symbol >>> 18] as number;
      held |= (first >>> 5) << bits;
      bits += first & 31;
      view.setInt32(size, held, true);
      size += bits >>> 3;
      held >>>= bits & 24;
      bits &= 7;
      const second = seconds[(symbol >>> 13) & 31] as number;
      held |= ((second >>> 9) | ((symbol & 0x1fff) << ((second >>> 5) & 15))) << bits;
      bits += second & 31;
      view.setInt32(size, held, true);
      size += bits >>> 3;
      held >>>= bits & 24;
      bits &= 7;
    }
    this.#size = size;
    this.#held = held;
    this.#heldBits = bits;
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

/** How symbols are written: 24 bits at most in either half. */
export interface SymbolCodes {
  /** By the upper 14 bits of a symbol: what is written, shifted by five, and how many bits that is. */
  readonly firsts: Uint32Array;
  /**
   * By the five bits below: a code, shifted by nine; the bits of the code, shifted by five; the bits with those that
   * follow it, which are the lower 13 of the symbol.
   */
  readonly seconds: Uint32Array;
}
