import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/source/read-json.js';
import { readSource } from '../../src/source/read-source.js';
import { makeSource } from '../../src/source/source.js';

const read = (text: string) => readJson(makeSource('contract.json', text));

/** JSON as the readers see it: every scalar is its text. */
function asTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asTexts);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, asTexts(child)]));
  }
  return typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value);
}

describe('readJson', () => {
  it('keeps numbers as written', () => {
    expect(read('{"a": 99.90, "b": true, "c": "0012", "d": 1e3}').value?.root).toEqual({
      a: '99.90',
      b: 'true',
      c: '0012',
      d: '1e3',
    });
  });

  it('knows where a value stands', () => {
    const span = read('{\n  "a": [{"b": "x"}]\n}').value?.locate('a[1].b');
    expect(span).toMatchObject({ start: { line: 2, column: 15 }, end: { line: 2, column: 18 } });
  });

  it.each([
    ['', 'source/empty-file 1:1'],
    ['[1]', 'source/not-a-map 1:1'],
    ['{"a": 1,}', 'source/not-json 1:9'],
    ['{"a" 1}', 'source/not-json 1:6'],
    ['{a: 1}', 'source/not-json 1:2'],
    ['{"a": x}', 'source/not-json 1:7'],
    ['{"a": "x\ny"}', 'source/not-json 1:7'],
    ['{"a": 1} 2', 'source/not-json 1:10'],
    ['{"a": 1 "b": 2}', 'source/not-json 1:9'],
    ['{"a": 1, "a": 2}', 'source/duplicate-key 1:10'],
    ['{"a": null}', 'source/empty-value 1:7'],
    ['['.repeat(100_000), 'source/too-deep 1:41'],
  ])('finds in %j %s', (text, expected) => {
    const [finding] = read(text).diagnostics;
    expect(`${finding?.code} ${finding?.span?.start.line}:${finding?.span?.start.column}`).toBe(expected);
  });

  it('reads what JSON.stringify writes', () => {
    const value = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 5 }));
    fc.assert(
      fc.property(value, fc.constantFrom(0, 2), (map, indent) => {
        expect(JSON.stringify(read(JSON.stringify(map, null, indent)).value?.root)).toBe(
          JSON.stringify(asTexts(JSON.parse(JSON.stringify(map)))),
        );
      }),
    );
  });

  it('gives what the YAML reader gives for the same file', () => {
    const text = '{"a": {"b": [1.50, "x", {"c": "y: z"}]}}';
    const yaml = readSource(makeSource('contract.yaml', text)).value;
    const json = readSource(makeSource('contract.json', text)).value;
    expect(json?.root).toEqual(yaml?.root);
    for (const path of ['a.b[1]', 'a.b[3].c', 'a']) {
      expect(json?.locate(path)).toEqual({ ...yaml?.locate(path), source: 'contract.json' });
    }
  });
});
