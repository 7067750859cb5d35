import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineText, makeSource, pointAt, tooLarge } from '../../src/source/source.js';

describe('a source', () => {
  it('counts lines and columns from 1, with either line end', () => {
    const source = makeSource('c', 'ab\r\ncd\n\nx');
    expect([0, 4, 5, 8].map((offset) => pointAt(source, offset))).toEqual([
      { line: 1, column: 1, offset: 0 },
      { line: 2, column: 1, offset: 4 },
      { line: 2, column: 2, offset: 5 },
      { line: 4, column: 1, offset: 8 },
    ]);
    expect([1, 2, 3, 4, 5].map((line) => lineText(source, line))).toEqual(['ab', 'cd', '', 'x', '']);
  });

  it('finds every offset again from its line and column', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n')), (pieces) => {
        const source = makeSource('c', pieces.join(''));
        for (let offset = 0; offset <= source.text.length; offset += 1) {
          const { line, column } = pointAt(source, offset);
          expect((source.lineStarts[line - 1] ?? -1) + column - 1).toBe(offset);
        }
      }),
    );
  });

  it('is refused by its size before it is read', () => {
    expect(tooLarge('c', 52_428_800)?.message).toBe('c has 52428800 bytes, and a contract file has at most 1000000.');
    expect(tooLarge('c', 1000)).toBeNull();
  });
});
