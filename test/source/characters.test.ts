/** Accepted characters: what a careful author types is there; what cannot be told apart or seen is not. */
import { describe, expect, it } from 'vitest';
import { acceptedRanges, isAccepted } from '../../src/source/characters.js';

const all = acceptedRanges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at));

describe('isAccepted', () => {
  it.each(Array.from('aZ0 "&<>{}|*_#`~^\\/@–—‘’“”…•§±×÷°²½¼≤≥≠−→←€£¥₫₹éñçøßžłğışțđơưạẽΆλέξηςЁжҐґЇәҳƁɓŊŋΩ─┼█'))(
    'takes %s',
    (character) => {
      expect(isAccepted(character.codePointAt(0) ?? 0)).toBe(true);
    },
  );

  it.each([
    0x00, 0x09, 0x0a, 0x1f, 0x7f, 0x85, 0xa0, 0xad, 0x200b, 0x200e, 0x202e, 0x202f, 0x2028, 0x2066, 0xe000, 0xfeff,
    0x1f600, 0x05d0, 0x0627, 0x0483, 0x2009, 0x1fbf, 0x2126, 0xfb01,
  ])('refuses code point %i', (code) => {
    expect(isAccepted(code)).toBe(false);
  });

  it('takes only normal form C, no combining marks, no controls', () => {
    const text = String.fromCodePoint(...all);
    expect(text.normalize('NFC')).toBe(text);
    expect(text).not.toMatch(/[\p{M}\p{C}\p{Zl}\p{Zp}]/u);
    expect(text.match(/\p{Zs}/gu)).toEqual([' ']);
  });
});
