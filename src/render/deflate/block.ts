/**
 * A block of a deflate stream: symbols are written with codes made for them, or for what they are like. Easy to get
 * wrong: lengths count from 3 and distances from 1, and a length of 258 has a code of its own.
 */
import type { BitWriter, SymbolCodes } from './bit-writer.js';
import { assignBits, makeCode } from './huffman.js';
import { markupDistances, markupLiterals } from './markup-lengths.js';

export const mostSymbols = 0x8000;
/** Below this a block takes the codes of the standard: its own would take longer to make than all the rest, to save some 50 bytes. */
const fewSymbols = 600;

const literalKinds = 286;
const distanceKinds = 30;
const endOfBlock = 256;
const firstLength = 257;
const longest = 258;
/** With the 13 bits that may follow it, a distance is written at once: 24 bits, the most that a writer takes. */
const longestDistanceCode = 11;

const lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const lengthStarts = startsOf(lengthBits, 3);
// A length of 258 has a code of its own, which the counting would give to the range before it.
lengthStarts[28] = longest;
const lengthCodes = new Uint8Array(longest + 1);
lengthStarts.forEach((start, code) => {
  lengthCodes.fill(code, start, lengthStarts[code + 1]);
});

/** The order in which the lengths of the codes for code lengths stand (RFC 1951, 3.2.7). */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** A literal has the kind of a distance that none has, by which nothing is written. */
const noDistance = 31;
/** Lengths stand behind the literals. */
const lengthsFrom = 256;
const firstKinds = lengthsFrom + longest + 1;

/** A symbol: what comes first, a byte or a length, shifted by 18; the kind of its distance, by 13; where in that it lies. */
export const literal = (byte: number): number => (byte << 18) | (noDistance << 13);

/** `distance` counts from 0. */
export function match(length: number, distance: number): number {
  const kind = distanceCodeOf(distance);
  return ((lengthsFrom + length) << 18) | (kind << 13) | (distance & ((1 << distanceBits(kind)) - 1));
}

/** The codes of a block: as the standard has them, and ready for symbols. */
interface Codes {
  readonly literals: Uint32Array;
  readonly distances: Uint32Array;
  readonly ready: SymbolCodes;
}

/** The codes that the standard gives (RFC 1951, 3.2.6). */
const fixedCodes = codesOf(
  Uint32Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8)),
  new Uint32Array(distanceKinds).fill(5),
);

export class Block {
  readonly symbols = new Int32Array(mostSymbols);
  readonly #firsts = new Uint32Array(firstKinds);
  readonly #distances = new Uint32Array(noDistance + 1);
  readonly #literals = new Uint32Array(literalKinds);
  readonly #own = emptyCodes();
  /** Made when first asked for. */
  #markup: Codes | null = null;

  /** The first `count` symbols. `markup` says that they are like the body of a DOCX, which has codes at hand. */
  write(count: number, out: BitWriter, last: boolean, markup: boolean): void {
    const few = count < fewSymbols;
    out.reserve(4000 + count * 48);
    out.bits((last ? 1 : 0) | ((few ? 1 : 2) << 1), 3);
    const codes = few ? fixedCodes : markup ? this.#markupCodes() : this.#ownCodes(count);
    if (!few) writeCodes(codes, out);
    out.symbols(this.symbols, count, codes.ready);
    const end = codes.literals[endOfBlock] as number;
    out.bits(end >>> 4, end & 15);
  }

  #markupCodes(): Codes {
    this.#markup ??= codesOf(markupLiterals(), markupDistances());
    return this.#markup;
  }

  #ownCodes(count: number): Codes {
    this.#count(count);
    makeCode(this.#literals, 15, this.#own.literals);
    makeCode(this.#distances.subarray(0, distanceKinds), longestDistanceCode, this.#own.distances);
    makeReady(this.#own);
    return this.#own;
  }

  #count(count: number): void {
    const symbols = this.symbols;
    const firsts = this.#firsts.fill(0);
    const distances = this.#distances.fill(0);
    for (let at = 0; at < count; at++) {
      const symbol = symbols[at] as number;
      add(firsts, symbol >>> 18);
      add(distances, (symbol >>> 13) & 31);
    }
    const literals = this.#literals.fill(0);
    literals.set(firsts.subarray(0, lengthsFrom));
    literals[endOfBlock] = 1;
    for (let length = 3; length <= longest; length++) {
      const kind = firstLength + (lengthCodes[length] as number);
      literals[kind] = (literals[kind] as number) + (firsts[lengthsFrom + length] as number);
    }
  }
}

function emptyCodes(): Codes {
  return {
    literals: new Uint32Array(literalKinds),
    distances: new Uint32Array(distanceKinds),
    ready: { firsts: new Uint32Array(firstKinds), seconds: new Uint32Array(noDistance + 1) },
  };
}

/** From how long each code is. */
function codesOf(literals: Uint32Array, distances: Uint32Array): Codes {
  assignBits(literals);
  assignBits(distances);
  const codes = { ...emptyCodes(), literals, distances };
  makeReady(codes);
  return codes;
}

function makeReady({ literals, distances, ready: { firsts, seconds } }: Codes): void {
  for (let byte = 0; byte < lengthsFrom; byte++) {
    const code = literals[byte] as number;
    firsts[byte] = ((code >>> 4) << 5) | (code & 15);
  }
  for (let length = 3; length <= longest; length++) {
    const kind = lengthCodes[length] as number;
    const code = literals[firstLength + kind] as number;
    const bits = code & 15;
    const more = length - (lengthStarts[kind] as number);
    firsts[lengthsFrom + length] = (((more << bits) | (code >>> 4)) << 5) | (bits + (lengthBits[kind] as number));
  }
  for (let kind = 0; kind < distanceKinds; kind++) {
    const code = distances[kind] as number;
    const bits = code & 15;
    seconds[kind] = ((code >>> 4) << 9) | (bits << 5) | (bits + distanceBits(kind));
  }
}

/** How many bits follow the code of a distance. */
function distanceBits(kind: number): number {
  return kind < 2 ? 0 : (kind >> 1) - 1;
}

/** `distance` counts from 0: two codes for each power of two. */
function distanceCodeOf(distance: number): number {
  if (distance < 2) return distance;
  const power = 31 - Math.clz32(distance);
  return 2 * power + ((distance >>> (power - 1)) & 1);
}

const runs = new Uint16Array(literalKinds + distanceKinds);
const runCounts = new Uint32Array(19);
const runCode = new Uint32Array(19);

/** The lengths of both codes, themselves coded, with runs of one length said once. */
function writeCodes(codes: Codes, out: BitWriter): void {
  const literals = used(codes.literals, endOfBlock + 1);
  const distances = used(codes.distances, 1);
  runCounts.fill(0);
  const count = addRuns(distances, addRuns(literals, 0));
  makeCode(runCounts, 7, runCode);
  let orderCount = 19;
  while (orderCount > 4 && runCode[lengthOrder[orderCount - 1] as number] === 0) orderCount--;
  out.bits(literals.length - 257, 5);
  out.bits(distances.length - 1, 5);
  out.bits(orderCount - 4, 4);
  for (let at = 0; at < orderCount; at++) out.bits((runCode[lengthOrder[at] as number] as number) & 15, 3);
  for (let at = 0; at < count; at++) {
    const run = runs[at] as number;
    const symbol = run & 31;
    const code = runCode[symbol] as number;
    out.bits(code >>> 4, code & 15);
    if (symbol >= 16) out.bits(run >> 5, symbol === 16 ? 2 : symbol === 17 ? 3 : 7);
  }
}

/** Without the symbols at the end that do not occur. */
function used(code: Uint32Array, least: number): Uint32Array {
  let count = code.length;
  while (count > least && code[count - 1] === 0) count--;
  return code.subarray(0, count);
}

/**
 * The lengths of a code as runs from `count` on; gives how many there are then. A run is a length, or how it goes on,
 * with its bits shifted by five: 16 repeats the one before 3 to 6 times, 17 and 18 are 3 to 10 and 11 to 138 zeros.
 */
function addRuns(code: Uint32Array, count: number): number {
  let next = count;
  const push = (symbol: number, more: number): void => {
    runs[next++] = symbol | (more << 5);
    add(runCounts, symbol);
  };
  for (let at = 0; at < code.length; ) {
    const length = (code[at] as number) & 15;
    let until = at + 1;
    while (until < code.length && ((code[until] as number) & 15) === length) until++;
    let left = until - at;
    at = until;
    if (length !== 0) {
      push(length, 0);
      left--;
    }
    while (left >= 3) {
      const taken = Math.min(left, length === 0 ? 138 : 6);
      if (length !== 0) push(16, taken - 3);
      else if (taken < 11) push(17, taken - 3);
      else push(18, taken - 11);
      left -= taken;
    }
    for (; left > 0; left--) push(length, 0);
  }
  return next;
}

function add(table: Uint32Array, at: number): void {
  table[at] = (table[at] as number) + 1;
}

/** The first length or distance of each code. */
function startsOf(bits: readonly number[], first: number): number[] {
  let start = first;
  return bits.map((count) => {
    const own = start;
    start += 1 << count;
    return own;
  });
}
