import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAccepted } from '../../src/source/characters.js';
import { unacceptedCharacter } from '../../src/source/unaccepted-character.js';

describe('unacceptedCharacter', () => {
  it.each([
    ['a\u00a0b', 'U+00A0', 1, 'write an ordinary blank'],
    ['a\u00adb', 'U+00AD', 1, 'delete it, or write an ordinary hyphen'],
    ['\u200b', 'U+200B', 0, 'delete it; it cannot be seen'],
    ['x\u202ey', 'U+202E', 1, 'delete it; it cannot be seen'],
    ['\ue000', 'U+E000', 0, 'delete it; it cannot be seen'],
    ['cafe\u0301', 'U+0301', 4, 'write é as one character'],
    ['o\ufb03ce', 'U+FB03', 1, 'write ffi'],
    ['界', 'U+754C', 0, 'write it with other letters; the document has no sign for it'],
    ['ok \u{1f600}', 'U+1F600', 3, 'write it with other letters; the document has no sign for it'],
    ['a\tb', 'U+0009', 1, 'write blanks instead of the tab'],
    ['a\nb', 'U+000A', 1, 'write it on one line'],
    ['a\ud800', 'U+D800', 1, 'delete it; it cannot be seen'],
  ])('finds in %j %s', (text, name, offset, help) => {
    expect(unacceptedCharacter(text)).toMatchObject({ name, offset, help });
  });

  it('accepts line breaks where they are kept', () => {
    expect(unacceptedCharacter('a\nb', true)).toBeNull();
    expect(unacceptedCharacter('a\rb', true)).toMatchObject({ name: 'U+000D' });
  });

  it('agrees with the list of characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bad = [...text].findIndex((sign) => !isAccepted(sign.codePointAt(0) ?? 0));
        const found = unacceptedCharacter(text);
        expect(found === null ? -1 : [...text.slice(0, found.offset)].length).toBe(bad);
      }),
    );
  });
});
