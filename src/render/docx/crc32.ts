/** The sum that a ZIP keeps of each part (ISO 3309), eight bytes a step: that takes a sixth of the time of one a step. */

/** By byte, and for each how a sum goes on that has so many bytes behind it, from none to seven: one table after the other. */
const table = tableOf(8);

function tableOf(count: number): Int32Array {
  const sums = new Int32Array(count * 256);
  for (let at = 0; at < sums.length; at++) {
    // In the first table by its bits, then from what the table before has for the byte.
    let sum = at < 256 ? at : (sums[at - 256] as number);
    if (at >= 256) sum = (sum >>> 8) ^ (sums[sum & 0xff] as number);
    else for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    sums[at] = sum;
  }
  return sums;
}

export function crc32(bytes: Uint8Array): number {
  const sums = table;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const eights = bytes.length & ~7;
  let sum = -1;
  let at = 0;
  for (; at < eights; at += 8) {
    const first = sum ^ view.getInt32(at, true);
    const second = view.getInt32(at + 4, true);
    sum =
      (sums[0x700 | (first & 0xff)] as number) ^
      (sums[0x600 | ((first >>> 8) & 0xff)] as number) ^
      (sums[0x500 | ((first >>> 16) & 0xff)] as number) ^
      (sums[0x400 | (first >>> 24)] as number) ^
      (sums[0x300 | (second & 0xff)] as number) ^
      (sums[0x200 | ((second >>> 8) & 0xff)] as number) ^
      (sums[0x100 | ((second >>> 16) & 0xff)] as number) ^
      (sums[second >>> 24] as number);
  }
  for (; at < bytes.length; at++) sum = (sums[(sum ^ (bytes[at] as number)) & 0xff] as number) ^ (sum >>> 8);
  return ~sum >>> 0;
}
