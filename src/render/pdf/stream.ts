/**
 * What stands in the streams of a file: bytes as they are, or as zlib packs them (RFC 1950). Through our own deflate,
 * so that a file has the same bytes under every version of Node.
 */
import { deflate } from '../deflate/deflate.js';

export interface Stream {
  readonly bytes: Uint8Array;
  readonly filter: 'FlateDecode' | null;
}

export const plain = (bytes: Uint8Array): Stream => ({ bytes, filter: null });

export function packed(bytes: Uint8Array): Stream {
  const inner = deflate(bytes);
  const whole = new Uint8Array(inner.length + 6);
  whole.set([0x78, 0x9c]);
  whole.set(inner, 2);
  new DataView(whole.buffer).setUint32(inner.length + 2, adler32(bytes));
  return { bytes: whole, filter: 'FlateDecode' };
}

function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (let at = 0; at < bytes.length; ) {
    // So many bytes can be added up before the sums must be taken modulo the largest prime below 2^16.
    const until = Math.min(at + 3800, bytes.length);
    for (; at < until; at++) {
      low += bytes[at] as number;
      high += low;
    }
    low %= 65521;
    high %= 65521;
  }
  return ((high << 16) | low) >>> 0;
}
