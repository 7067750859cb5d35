/**
 * Hashes by which a file that comes back is known again. Pure JavaScript, so that a page in a browser
 * gives the same ones.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const utf8 = new TextEncoder();

/** SHA-256 of a text as UTF-8, lower-case hex. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(utf8.encode(text)));
}
