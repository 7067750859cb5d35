/**
 * Huffman's codes, made from how often each symbol occurs. A code is a table that has for each symbol its bits, first
 * bit lowest, shifted by four, and in the lower four how many they are; 0 for a symbol that does not occur.
 */

/** Of the symbols, a literal or length, a distance, and a length of a code: no alphabet has more than this. */
const mostSymbols = 288;
const longestCode = 15;

/** What is worked with while a code is made. */
const sorted = new Uint32Array(mostSymbols);
const weights = new Uint32Array(2 * mostSymbols);
const parents = new Uint16Array(2 * mostSymbols);
const depths = new Uint8Array(2 * mostSymbols);
const ofLength = new Uint16Array(longestCode + 1);
const nextCodes = new Uint16Array(longestCode + 2);

/**
 * The code for symbols that occur so often, none longer than `limit` bits, into `code`. Gives one more than the last
 * symbol that occurs. A block has fewer than 2^16 symbols.
 */
export function makeCode(counts: Uint32Array, limit: number, code: Uint32Array): number {
  let leaves = 0;
  let used = 0;
  for (let symbol = 0; symbol < counts.length; symbol++) {
    code[symbol] = 0;
    const count = counts[symbol] as number;
    if (count === 0) continue;
    // Count and symbol in one number sort natively.
    sorted[leaves++] = count * 512 + symbol;
    used = symbol + 1;
  }
  if (leaves === 1) code[used - 1] = 1;
  if (leaves < 2) return used;
  sorted.subarray(0, leaves).sort();
  countLengths(leaves, limit);
  // The rarest symbols stand first and have the longest codes.
  let next = 0;
  for (let length = limit; length > 0; length--) {
    for (let left = ofLength[length] as number; left > 0; left--) {
      code[(sorted[next++] as number) & 511] = length;
    }
  }
  assignBits(code);
  return used;
}

/** How many codes there are of each length; where one is over the limit, a shorter code is made longer instead until all fit again. */
function countLengths(leaves: number, limit: number): void {
  const nodes = 2 * leaves - 1;
  for (let leaf = 0; leaf < leaves; leaf++) weights[leaf] = (sorted[leaf] as number) >>> 9;
  let leaf = 0;
  let inner = leaves;
  for (let node = leaves; node < nodes; node++) {
    let weight = 0;
    for (let child = 0; child < 2; child++) {
      const lighter = inner >= node || (leaf < leaves && (weights[leaf] as number) <= (weights[inner] as number));
      const taken = lighter ? leaf++ : inner++;
      weight += weights[taken] as number;
      parents[taken] = node;
    }
    weights[node] = weight;
  }
  ofLength.fill(0);
  depths[nodes - 1] = 0;
  let space = 0;
  for (let node = nodes - 2; node >= 0; node--) {
    const depth = (depths[parents[node] as number] as number) + 1;
    depths[node] = depth;
    if (node >= leaves) continue;
    const length = Math.min(limit, depth);
    add(ofLength, length, 1);
    space += 1 << (limit - length);
  }
  for (; space > 1 << limit; space--) {
    let shorter = limit - 1;
    while (ofLength[shorter] === 0) shorter--;
    add(ofLength, shorter, -1);
    add(ofLength, shorter + 1, 2);
    add(ofLength, limit, -1);
  }
}

/**
 * Lengths into codes: codes of one length count up, each length goes on where the shorter ended (RFC 1951, 3.2.2).
 */
export function assignBits(code: Uint32Array): void {
  nextCodes.fill(0);
  for (const length of code) if (length > 0) add(nextCodes, length + 1, 1);
  for (let length = 1; length <= longestCode; length++) {
    nextCodes[length + 1] = ((nextCodes[length] as number) + (nextCodes[length + 1] as number)) << 1;
  }
  for (let symbol = 0; symbol < code.length; symbol++) {
    const length = code[symbol] as number;
    if (length === 0) continue;
    const bits = nextCodes[length] as number;
    nextCodes[length] = bits + 1;
    code[symbol] = (reversed(bits, length) << 4) | length;
  }
}

const reversedBytes = Uint8Array.from({ length: 256 }, (_, byte) => {
  let other = 0;
  for (let bit = 0; bit < 8; bit++) other |= ((byte >> bit) & 1) << (7 - bit);
  return other;
});

const reversed = (bits: number, length: number): number =>
  (((reversedBytes[bits & 0xff] as number) << 8) | (reversedBytes[bits >> 8] as number)) >> (16 - length);

function add(table: Uint16Array, at: number, more: number): void {
  table[at] = (table[at] as number) + more;
}
