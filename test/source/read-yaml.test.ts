import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemPath, keyPath } from '../../src/source/path.js';
import type { RawValue } from '../../src/source/raw.js';
import { readYaml } from '../../src/source/read-yaml.js';
import { MAX_SOURCE_BYTES, makeSource } from '../../src/source/source.js';

const read = (text: string) => readYaml(makeSource('contract.yaml', text));

/** `code line:column` of each finding. */
const findings = (text: string): string[] =>
  read(text).diagnostics.map(({ code, span }) => `${code} ${span?.start.line}:${span?.start.column}`);

/** The addresses of all values, lists counted. */
function pathsOf(value: RawValue, path: string): string[] {
  if (typeof value === 'string') return [path];
  const below = Array.isArray(value)
    ? value.flatMap((item, index) => pathsOf(item, itemPath(path, String(index + 1))))
    : Object.entries(value).flatMap(([key, child]) => pathsOf(child, keyPath(path, key)));
  return path === '' ? below : [path, ...below];
}

describe('readYaml', () => {
  it('keeps every scalar as its text', () => {
    const text = 'npwp: 0098765432109000\nquoted: "0012"\nshare: 99.90%\nyes: true\nnone: ~\ndate: 2026-12-01\n';
    expect(read(text).value?.root).toEqual({
      npwp: '0098765432109000',
      quoted: '0012',
      share: '99.90%',
      yes: 'true',
      none: '~',
      date: '2026-12-01',
    });
  });

  it('keeps the lines of a block and not the line end that closes it', () => {
    expect(read('address: |\n  Jalan 1\n  Bandung\nfolded: >\n  a\n  b\n').value?.root).toEqual({
      address: 'Jalan 1\nBandung',
      folded: 'a b',
    });
  });

  it('reads maps and lists, in blocks and in braces', () => {
    expect(read('a:\n  - { b: c }\n  - [d, e]\n').value?.root).toEqual({ a: [{ b: 'c' }, ['d', 'e']] });
  });

  it('takes keys that objects have of their own as keys like any other', () => {
    const root = read('__proto__: x\nconstructor: y\n').value?.root;
    expect(root && Object.entries(root)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
    expect(root && 'toString' in root).toBe(false);
  });

  it.each([
    ['', ['source/empty-file 1:1']],
    ['# nothing\n', ['source/empty-file 1:1']],
    ['- a\n', ['source/not-a-map 1:1']],
    ['just words', ['source/not-a-map 1:1']],
    ['# a comment\ra: b\r', ['source/line-ends 1:12']],
    ['a: b\r\n# a comment\rc: d\r\n', ['source/line-ends 2:12']],
    ['a: b\n\tc: d', ['source/tab 2:1']],
    ['a:\n\tb: c\n  d: e\n  f: g\n', ['source/tab 2:1']],
    ['a: 1\nb: 2\na: 3\n', ['source/duplicate-key 3:1']],
    ['a: { text: Jalan 12, Bandung, c: d }', ['source/lost-to-comma 1:22']],
    ['a: { b:c }', ['source/empty-value 1:6']],
    ['a: { b }', ['source/empty-value 1:6']],
    ['a: Unit #5', ['source/lost-to-comment 1:4']],
    ['a: Unit # five', []],
    ['a:\nb: c', ['source/empty-value 1:1']],
    ['a:\n  -\n  - b', ['source/empty-value 2:4']],
    ['a: &x b\nc: *x', ['source/alias 1:7', 'source/alias 2:4']],
    ['a: !!int 3', ['source/tag 1:10']],
    ['<<: { a: b }', ['source/merge-key 1:1']],
    ['? [a]\n: b', ['source/key-not-text 1:3']],
    ['a: b\n---\nc: d', ['source/several-documents 2:1']],
    ['a: "b\nc: d', ['source/not-yaml 1:4']],
    ['a: [b, c\nd: e', ['source/not-yaml 1:4']],
    ['a: b: c', ['source/not-yaml 1:4']],
    ['a: b\nc\n', ['source/not-yaml 2:1']],
    ['a: @b', ['source/not-yaml 1:4']],
    ["a: 'it's'", ['source/not-yaml 1:8']],
    ['a: - b', ['source/not-yaml 1:4']],
  ])('finds in %j %j', (text, expected) => {
    expect(findings(text)).toEqual(expected);
  });

  it('reads on after what leaves the rest readable, so that all findings of a file come at once', () => {
    const { value, diagnostics } = read('a: 1\na: 2\nb:\nc: { d: e, f }\n');
    expect(value?.root).toEqual({ a: '1', b: '', c: { d: 'e' } });
    expect(diagnostics.map(({ path }) => path)).toEqual(['a', 'b', 'c.d']);
  });

  it('gives no value when the text cannot be trusted', () => {
    expect(read('a: "b').value).toBeNull();
  });

  it('says where the first of two equal keys stands', () => {
    expect(read('a: 1\nb: 2\na: 3\n').diagnostics[0]?.related[0]?.span?.start).toMatchObject({ line: 1, column: 1 });
  });

  it('does not say the value that a comma cut, which may be personal', () => {
    const [finding] = read('a: { address: Jalan Rahasia 12, Bandung }').diagnostics;
    expect(finding?.message + (finding?.help ?? '')).not.toMatch(/Rahasia|Bandung/);
  });

  it('refuses a large file without looking inside', () => {
    const [finding, ...more] = read('a'.repeat(MAX_SOURCE_BYTES + 1)).diagnostics;
    expect([finding?.code, finding?.span, more.length]).toEqual(['source/too-large', null, 0]);
  });

  it.each(['[', '{a: ', '- ', '? ', '&a [', '[{'])('survives a nesting of %j made to overrun the stack', (opening) => {
    expect(findings(opening.repeat(20_000))[0]).toMatch(/^source\/too-deep 1:/);
  });

  it('refuses an alias bomb without expanding it', () => {
    const line = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(of).join(', ')}]\n`;
    const bomb =
      line('a', 'x') + 'bcdefghij'.replace(/./g, (name, index: number) => line(name, `*${'abcdefghi'[index]}`));
    expect(new Set(read(bomb).diagnostics.map(({ code }) => code))).toEqual(new Set(['source/alias']));
  });

  it('never crashes, and every value of what it reads has a place with its text', () => {
    const piece = fc.constantFrom(
      ...'abc:-?{}[],"\'|>&*!#%@ \n\t',
      ': ',
      '\n  ',
      '- ',
      'a: b\n',
      '{ a: b, ',
      '\r\n',
      '\u{1f600}',
      '<<: ',
      '---\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { value, diagnostics } = read(pieces.join(''));
        expect(value === null ? diagnostics.length : 1).toBeGreaterThan(0);
        if (value === null) return;
        for (const path of pathsOf(value.root, '')) {
          const span = value.locateValue(path);
          expect(span).not.toBeNull();
          expect(value.locate(path).start.offset).toBeLessThanOrEqual(pieces.join('').length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads back any text that is quoted', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.string({ unit: 'grapheme' })), (map) => {
        const entries = Object.entries(map).filter(([key]) => key !== '<<');
        fc.pre(entries.length > 0);
        const text = entries.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}\n`).join('');
        const { value, diagnostics } = read(text);
        expect(diagnostics).toEqual([]);
        expect(value && Object.entries(value.root)).toEqual(Object.entries(Object.fromEntries(entries)));
      }),
    );
  });
});

describe('places', () => {
  const raw = read(
    'a:\n  b: { c: "x", d: y }\nlist:\n  - { id: p1, within: 1 hour }\n  - id: p2\n    within: 2 hours\n',
  ).value;
  const at = (span: { start: { offset: number }; end: { offset: number } } | null | undefined) =>
    span && raw ? raw.source.text.slice(span.start.offset, span.end.offset) : null;

  it('of a text is the text, of a map in braces all of it, of a map in lines the key that holds it', () => {
    expect(at(raw?.locate('a.b.c'))).toBe('"x"');
    expect(at(raw?.locateValue('a.b'))).toBe('{ c: "x", d: y }');
    expect(at(raw?.locate('a'))).toBe('a');
    expect(at(raw?.locateKey('a.b.d'))).toBe('d');
  });

  it('of what is not there is the nearest that is', () => {
    expect(at(raw?.locate('a.b.e.f'))).toBe('b');
    expect(raw?.locateValue('a.b.e')).toBeNull();
    expect(raw?.locateKey('a.b.e')).toBeNull();
    expect(raw?.locate('nothing').start).toMatchObject({ line: 1, column: 1 });
  });

  it('of a list item goes by position, or by the ids that the model gives', () => {
    const byId = (path: string, items: readonly RawValue[]) =>
      path === 'list' ? items.map((item) => (typeof item === 'object' && 'id' in item ? String(item.id) : null)) : null;
    expect(at(raw?.locate('list[2].within'))).toBe('2 hours');
    expect(at(raw?.locate('list[p1].within', byId))).toBe('1 hour');
    expect(at(raw?.locate('list[p2]', byId))).toBe('id: p2');
    expect(at(raw?.locate('list[p3].within', byId))).toBe('list');
  });
});
