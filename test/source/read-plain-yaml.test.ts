/**
 * What is read as plain is what YAML reads: on every contract file there is, and on as many spoiled ones as time
 * allows. A text that YAML finds a mistake in is never plain.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainYaml } from '../../src/source/read-plain-yaml.js';
import { readAsYaml } from '../../src/source/read-yaml.js';
import { makeSource } from '../../src/source/source.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = ['examples', 'templates/presets', 'test/bad-input'].flatMap((folder) =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`),
);
const textOf = (name: string) => readFileSync(root + name, 'utf8');

/** Null where the text is not plain; else what YAML says of it is the same, and nothing else. */
function plainAsYaml(text: string): unknown {
  const plain = readPlainYaml(text);
  if (plain === null) return null;
  const { value, diagnostics } = readAsYaml(makeSource('contract.yaml', text));
  expect(diagnostics, text).toEqual([]);
  expect(JSON.stringify(value?.root), text).toBe(JSON.stringify(plain));
  return plain;
}

describe('readPlainYaml', () => {
  it('reads the examples and most presets', () => {
    const plain = files.filter((name) => plainAsYaml(textOf(name)) !== null);
    expect(plain).toContain('examples/small-business/contract.yaml');
    expect(plain.length).toBeGreaterThan(10);
  });

  it.each([
    ['a list of maps', 'a:\n  - b: 1\n    c: 2\n  - b: 3\n', { a: [{ b: '1', c: '2' }, { b: '3' }] }],
    ['brackets', 'a: { b: [x y, "1, 2"], c: {} }\n', { a: { b: ['x y', '1, 2'], c: {} } }],
    ['comments', '# one\na: b # two\nc: # three\n  # four\n  d: "#5"\n', { a: 'b', c: { d: '#5' } }],
    ['times and addresses', 'a: 08:00\nb: https://x.example/#y\nc: [08:00]\n', undefined],
    ['what every object has', 'constructor: { toString: x }\n', { constructor: { toString: 'x' } }],
  ])('reads %s', (_, text, expected) => {
    const plain = plainAsYaml(text);
    expect(plain).not.toBeNull();
    if (expected !== undefined) expect(JSON.parse(JSON.stringify(plain))).toEqual(expected);
  });

  it.each([
    ['a comment that may be text', 'a: b #14\n'],
    ['a text of two lines', 'a: b\n  c\n'],
    ['a block of lines', 'a: |\n  b\n'],
    ['an empty value', 'a:\nb: c\n'],
    ['a key twice', 'a: b\na: c\n'],
    ['a key in a text', 'a: b: c\n'],
    ['an alias', 'a: *b\n'],
    ['a tab', 'a:\tb\n'],
    ['an escape', 'a: "b\\n"\n'],
    ['two documents', 'a: b\n---\nc: d\n'],
    ['a number with a comma in brackets', '{ a: 1,5 }\n'],
    ['a line too far in', 'a: b\n   c: d\n'],
    ['no map', '- a\n'],
    ['nothing', '# a\n'],
  ])('leaves %s to YAML', (_, text) => {
    expect(readPlainYaml(text)).toBeNull();
  });

  it('reads no spoiled file otherwise than YAML', () => {
    const texts = files.map(textOf).filter((text) => readPlainYaml(text) !== null);
    const pieces = [
      '',
      ' ',
      '  ',
      '\n',
      ':',
      ': ',
      '- ',
      '#',
      ' #',
      ' # ',
      ',',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '&',
      '*',
      '|',
      'x',
      '\n\n',
      '-',
      '?',
      '!',
      '%',
    ];
    const place = fc.nat({ max: 1_000_000 });
    const change = fc.record({ at: place, length: fc.nat({ max: 3 }), piece: fc.constantFrom(...pieces) });
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        place,
        fc.array(change, { minLength: 1, maxLength: 3 }),
        (text, from, changes) => {
          // A part is enough, and one that begins with a key may still be plain.
          const starts = [...text.matchAll(/^[a-z]/gm)].map(({ index }) => index);
          const start = starts[from % starts.length] ?? 0;
          let spoiled = text.slice(start, start + 400);
          for (const { at, length, piece } of changes) {
            const here = at % (spoiled.length + 1);
            spoiled = spoiled.slice(0, here) + piece + spoiled.slice(here + length);
          }
          plainAsYaml(spoiled);
        },
      ),
      { numRuns: Number(process.env.SPOILED ?? 3000) },
    );
  });
});
