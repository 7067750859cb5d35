/** Numbers are written as readers of PDF take them, and letters as bytes, however many there are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Writer } from '../../../src/render/pdf/writer.js';

const written = (write: (out: Writer) => void, expected = 1): string => {
  const out = new Writer(expected);
  write(out);
  return Buffer.from(out.written()).toString('latin1');
};

describe('a number', () => {
  it.each([
    [0, '0'],
    [1, '0.001'],
    [-50, '-0.05'],
    [1000, '1'],
    [-12450, '-12.45'],
    [841890, '841.89'],
    [123456789012, '123456789.012'],
  ])('of %s thousandths is %s', (value, text) => {
    expect(written((out) => out.thousandths(value))).toBe(text);
  });

  it('is read back as it was, with neither exponent nor needless places', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
        const text = written((out) => out.thousandths(value));
        expect(Math.round(Number(text) * 1000)).toBe(value);
        expect(text).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d{0,2}[1-9])?$/);
        expect(written((out) => out.whole(Math.abs(value)))).toBe(String(Math.abs(value)));
      }),
    );
  });
});

describe('letters', () => {
  it('are bytes, one after the other, beyond what was expected', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary-ascii' })), (parts) => {
        const text = written((out) => {
          for (const part of parts) out.text(part);
          out.text('\xff\x92');
          out.bytes(Uint8Array.of(1, 2));
        });
        expect(text).toBe(`${parts.join('')}\xff\x92\x01\x02`);
      }),
    );
  });

  it('that are none throw', () => {
    expect(() => written((out) => out.text('≥'))).toThrow('no byte');
  });
});
