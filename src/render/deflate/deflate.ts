/**
 * Bytes to a raw deflate stream (RFC 1951), the same on every machine. Its own, because the parts of a DOCX are text
 * that repeats itself at length: where a tag begins, the last place with the same sixteen bytes is tried before all
 * others, and of a match only the ends can be found again, so that the work follows the symbols written and not the
 * bytes read.
 */
import { BitWriter } from './bit-writer.js';
import { Block, literal, match, mostSymbols } from './block.js';

const windowSize = 0x8000;

/**
 * Kept from one call to the next: made anew for each part they were most of the memory that a file takes. By hash of
 * five bytes and of sixteen, the last place with it; by place within the window, the one before with the same five,
 * which need not be cleared, for whoever is led to a place has written it; the block, and what it is written to. Places
 * count from 1.
 */
const tables = {
  heads: new Int32Array(windowSize),
  tagHeads: new Int32Array(windowSize >> 2),
  before: new Int32Array(windowSize),
  block: new Block(),
  out: new BitWriter(),
};

/** `markup` says that the bytes are like the body of a DOCX, whose codes are not made anew each time. */
export function deflate(bytes: Uint8Array, { markup = false } = {}): Uint8Array {
  /** Earlier places with the same five bytes that are tried: with 8 a file shrinks by 0.9% and takes 1.04 times as long. */
  const mostTries = 5;
  /** A match of this length is taken without looking for a longer one. */
  const longEnough = 48;
  /** Four bytes that come from afar cost more than they save. */
  const shortest = 5;
  const longest = 258;
  const farthest = 0x8000;
  const tagBegins = 0x3c;
  const size = bytes.length;
  /** So many bytes at the end are written as they are: whoever reads on from a place need not ask where they end. */
  const tail = 16;
  const last = size - tail;
  const view = new DataView(bytes.buffer, bytes.byteOffset, size);
  const { heads, tagHeads, before, block, out } = tables;
  const { symbols } = block;
  // Tables that are not much larger than the text are cleared sooner, and stay closer at hand.
  const bits = Math.max(8, Math.min(15, 33 - Math.clz32(size)));
  const shift = 32 - bits;
  const tagShift = shift + 2;
  heads.fill(0, 0, 1 << bits);
  tagHeads.fill(0, 0, 1 << (bits - 2));
  let count = 0;
  let at = 0;
  while (at <= last) {
    const four = view.getInt32(at, true);
    const hash = hashOf(four, bytes[at + 4] as number) >>> shift;
    let found = heads[hash] as number;
    before[at & 0x7fff] = found;
    heads[hash] = at + 1;
    const most = Math.min(longest, size - at);
    let length = 0;
    let distance = 0;
    if ((four & 0xff) === tagBegins) {
      const tagHash = hashOfSixteen(view, at) >>> tagShift;
      const place = (tagHeads[tagHash] as number) - 1;
      tagHeads[tagHash] = at + 1;
      if (place >= 0 && at - place <= farthest && view.getInt32(place, true) === four) {
        length = sameFrom(view, place, at, most);
        distance = at - place;
      }
    }
    if (length < longEnough) {
      const gone = Math.max(0, at - farthest);
      for (let tries = mostTries; found > gone && tries > 0; tries--) {
        const place = found - 1;
        if (view.getInt32(place, true) === four && bytes[place + length] === bytes[at + length]) {
          const same = sameFrom(view, place, at, most);
          if (same > length) {
            length = same;
            distance = at - place;
            if (length >= longEnough) break;
          }
        }
        const next = before[place & 0x7fff] as number;
        // What lies behind the window has been written over by a later place.
        if (next >= found) break;
        found = next;
      }
    }
    if (length < shortest) {
      symbols[count++] = literal(four & 0xff);
      at++;
    } else {
      symbols[count++] = match(length, distance - 1);
      const end = at + length;
      if (end <= last) {
        rememberEnds(view, at, end, shift);
      }
      at = end;
    }
    if (count > mostSymbols - tail) {
      block.write(count, out, false, markup);
      count = 0;
    }
  }
  for (; at < size; at++) symbols[count++] = literal(bytes[at] as number);
  block.write(count, out, true, markup);
  return out.finish();
}

/** The golden ratio, as Knuth has it, and a prime like it spread five bytes over all bits of their hash. */
const hashOf = (four: number, fifth: number): number => Math.imul(Math.imul(four, 0x9e3779b1) + fifth, 0x85ebca77);

function hashOfSixteen(view: DataView, at: number): number {
  let hash = view.getInt32(at, true);
  for (let next = at + 4; next < at + 16; next += 4) {
    hash = ((Math.imul(hash, 0x85ebca77) ^ (hash >>> 15)) + view.getInt32(next, true)) | 0;
  }
  return Math.imul(hash, 0x9e3779b1);
}

/**
 * The places inside of a match that can be found again later: one at each end. With two a file shrinks by 1.5% and takes
 * 1.05 times as long.
 */
function rememberEnds(view: DataView, at: number, end: number, shift: number): void {
  const { heads, before } = tables;
  for (let inside = at + 1; inside < end; inside += end - at - 2) {
    const hash = hashOf(view.getInt32(inside, true), view.getUint8(inside + 4)) >>> shift;
    before[inside & 0x7fff] = heads[hash] as number;
    heads[hash] = inside + 1;
  }
}

/** How many bytes are the same from both places on; the first four are known to be. */
function sameFrom(view: DataView, place: number, at: number, most: number): number {
  let same = 4;
  for (; same <= most - 4; same += 4) {
    const differing = view.getInt32(place + same, true) ^ view.getInt32(at + same, true);
    // The lowest bit that differs lies in the first byte that does.
    if (differing !== 0) return same + ((31 - Math.clz32(differing & -differing)) >> 3);
  }
  while (same < most && view.getUint8(place + same) === view.getUint8(at + same)) same++;
  return same;
}
