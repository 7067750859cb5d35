import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deflate } from '../../../src/render/deflate/deflate.js';

/** With codes of its own and with those at hand; read by a reader that knows nothing of ours; compared as a whole, for that is quicker than byte by byte. */
const comesBack = (bytes: Uint8Array): boolean =>
  [false, true].every((markup) => inflateRawSync(deflate(bytes, { markup })).equals(bytes));

it('gives back any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3000, size: 'max' }), (bytes) => {
      expect(comesBack(bytes)).toBe(true);
    }),
    { numRuns: 25 },
  );
});

it('gives back text that repeats itself, near and far', () => {
  const word = fc.constantFrom('<w:p>', '<w:r><w:t>', 'Pasal ', 'é', ' ', 'x'.repeat(300));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 1000, size: 'max' }), (words) => {
      const bytes = new TextEncoder().encode(words.join(''));
      expect(comesBack(bytes)).toBe(true);
    }),
    { numRuns: 25 },
  );
});

it.each([
  ['no bytes', new Uint8Array()],
  ['one byte', Uint8Array.of(7)],
  ['one byte again and again', new Uint8Array(70_000)],
  ['bytes without any order, over several blocks', noise(100_000)],
  ['a match at the far end of the window', Uint8Array.from([...noise(0x8000), ...noise(40)])],
  ['one byte further than a match may lie', Uint8Array.from([...noise(0x8001), ...noise(40)])],
])('gives back %s', (_, bytes) => {
  expect(comesBack(bytes)).toBe(true);
});

it('keeps every code within 15 bits, however rare a byte is', () => {
  // Counts of Fibonacci make the deepest tree that so many bytes can.
  const bytes: number[] = [];
  for (let [count, next, byte] = [1, 1, 0]; bytes.length < 25_000; [count, next, byte] = [next, count + next, byte + 1])
    for (let left = count; left > 0; left--) bytes.push(byte * 9);
  const order = noise(bytes.length);
  const mixed = bytes.map((byte, at) => [order[at] ?? 0, byte] as const).sort(([left], [right]) => left - right);
  const all = Uint8Array.from(mixed, ([, byte]) => byte);
  expect(comesBack(all)).toBe(true);
});

it('writes a rare distance with all the bits that follow it, wherever in a byte it begins', () => {
  // Many matches near and few far, one of them at the last bit of a byte.
  const signs = noise(200_000).map((byte) => (byte & 1 ? 0x3c : 0x61));
  for (const start of [43_200, 107_700]) expect(comesBack(signs.slice(start, start + 32_800)), `${start}`).toBe(true);
});

it('makes a page of markup an eighth of its size', () => {
  const page = new TextEncoder().encode(
    Array.from({ length: 200 }, (_, at) => `<w:p><w:r><w:t>Clause ${at}</w:t></w:r></w:p>`).join(''),
  );
  expect(deflate(page).length).toBeLessThan(page.length / 8);
});

/** The same bytes each time (xorshift). */
function noise(count: number): Uint8Array {
  let state = 0x12345;
  return Uint8Array.from({ length: count }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state & 0xff;
  });
}
