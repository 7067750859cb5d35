/** Fixes in the text: what is not wrong stays as its author laid it out. */
import { expect, it } from 'vitest';
import { diagnostic, type Fix } from '../../src/source/diagnostic.js';
import { applyEdits, editsOf } from '../../src/source/edit.js';
import { byPosition } from '../../src/source/path.js';
import { readSource } from '../../src/source/read-source.js';
import { makeSource } from '../../src/source/source.js';

function fixed(name: string, text: string, ...fixes: readonly (readonly [path: string, fix: Fix])[]): string {
  const raw = readSource(makeSource(name, text)).value;
  if (raw === null) throw new Error('The sample can be read.');
  const findings = fixes.map(([path, fix]) => diagnostic({ code: 'a/b', message: 'c', help: 'd', path, fix }));
  return applyEdits(text, editsOf(findings, raw, byPosition));
}

const value = (text: string): Fix => ({ kind: 'value', text });
const order = (...items: readonly number[]): Fix => ({ kind: 'order', items: items.map((item) => `a.t[${item}]`) });

it.each([
  ['plain', 'a: Rp 1.000   # the fee\r\nb: c\r\n', 'a: IDR 1000   # the fee\r\nb: c\r\n'],
  ['in single quotes', "{ a: 'Rp 1.000', b: c }\n", "{ a: 'IDR 1000', b: c }\n"],
  ['in double quotes', 'a: "Rp 1.000"\n', 'a: "IDR 1000"\n'],
])('writes a value where it stands, %s', (_, before, after) => {
  expect(fixed('c.yaml', before, ['a', value('IDR 1000')])).toBe(after);
});

it('keeps the quotes of JSON, of a key too', () => {
  const key: Fix = { kind: 'key', text: 'service' };
  expect(fixed('c.json', '{ "servce": "x" }', ['servce', key])).toBe('{ "service": "x" }');
});

it('puts a text in quotes that would not be a text without', () => {
  expect(fixed('c.yaml', 'a: b\n', ['a', value('x: y')])).toBe('a: "x: y"\n');
});

it('moves items with the comments above and behind them, and leaves what is said of the list', () => {
  const before = `a:
  t:
    # from best to worst
    - below: 90%   # bad
      credit: 50%
    # a usual month
    # and its credit
    - { below: 99%, credit: 5% }  # good
b: c
`;
  expect(fixed('c.yaml', before, ['a.t', order(2, 1)])).toBe(`a:
  t:
    # from best to worst
    # a usual month
    # and its credit
    - { below: 99%, credit: 5% }  # good
    - below: 90%   # bad
      credit: 50%
b: c
`);
});

it('moves items of one line by their words alone', () => {
  const before = 'a: { t: [ {x: 1},  {x: 2}, {x: 3} ] } # three\n';
  expect(fixed('c.yaml', before, ['a.t', order(3, 1, 2)])).toBe('a: { t: [ {x: 3},  {x: 1}, {x: 2} ] } # three\n');
});

it('leaves a fix for later that touches one before it, and one whose place is not there', () => {
  const text = 'a: { t: [ {x: 1}, {x: 2} ] }\n';
  expect(fixed('c.yaml', text, ['a.t[1].x', value('one')], ['a.t', order(2, 1)], ['a.z', value('no')])).toBe(
    'a: { t: [ {x: one}, {x: 2} ] }\n',
  );
});
