/**
 * Contracts that nobody would write: trees of the words that contracts have, put together at random, and contracts
 * with a few places changed at random. Each is a text, as a file would be.
 */
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Base } from './judge.js';
import { get, type Keys, mutated, type Tree } from './mutant.js';

/** What contracts are made of: their keys and their values. */
export function wordsOf(bases: readonly Base[]): {
  readonly keys: readonly string[];
  readonly values: readonly string[];
} {
  const keys = new Set<string>();
  const values = new Set<string>();
  const collect = (tree: Tree): void => {
    if (typeof tree === 'string') values.add(tree);
    else if (Array.isArray(tree)) tree.forEach(collect);
    else
      for (const [key, below] of Object.entries(tree)) {
        keys.add(key);
        collect(below as Tree);
      }
  };
  for (const { contract } of bases) collect(contract);
  return { keys: [...keys], values: [...values] };
}

/** Texts that are read as numbers, dates, lists and worse, where a contract has something else. */
const ODD = [
  '',
  '~',
  '-1',
  '0',
  '0%',
  '100%',
  '1e999',
  '99,9%',
  '0 minutes',
  '999999999 months',
  '2027-02-29',
  '24:00',
  '*a',
  '<<',
  '__proto__',
  'constructor',
  'IDR 0',
  'IDR 999999999999999',
  '{',
  '- -',
  '\u202e',
  'null',
  'a'.repeat(5001),
];

function scalar({ values }: ReturnType<typeof wordsOf>): fc.Arbitrary<string> {
  return fc.oneof(
    { arbitrary: fc.constantFrom(...values), weight: 4 },
    { arbitrary: fc.constantFrom(...ODD), weight: 2 },
    { arbitrary: fc.string({ maxLength: 20 }), weight: 1 },
  );
}

export function randomTree(bases: readonly Base[]): fc.Arbitrary<string> {
  const words = wordsOf(bases);
  const sections = [...new Set(bases.flatMap(({ contract }) => Object.keys(contract)))];
  const name = fc.oneof(
    { arbitrary: fc.constantFrom(...words.keys), weight: 9 },
    { arbitrary: fc.string({ maxLength: 9 }), weight: 1 },
  );
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      scalar(words),
      fc.array(tie('tree'), { maxLength: 5 }),
      fc.dictionary(name, tie('tree'), { maxKeys: 8 }),
    ),
  }));
  const file = fc.dictionary(fc.constantFrom(...sections), tree, { maxKeys: 20 });
  return fc.tuple(file, fc.boolean()).map(([made, flow]) => (flow ? JSON.stringify(made) : stringify(made)));
}

/** One to five places of a contract are taken out, written anew, doubled or exchanged with another. */
export function randomEdit(bases: readonly Base[]): fc.Arbitrary<string> {
  const words = wordsOf(bases);
  const step = fc.record({
    what: fc.constantFrom('drop', 'write', 'copy', 'rename', 'repeat'),
    one: fc.nat(),
    other: fc.nat(),
    scalar: scalar(words),
    key: fc.constantFrom(...words.keys),
  });
  return fc
    .tuple(fc.constantFrom(...bases), fc.array(step, { minLength: 1, maxLength: 5 }))
    .map(([{ contract }, steps]) => {
      let tree = contract;
      for (const { what, one, other, scalar: value, key } of steps) {
        const places = [...placesIn(tree)];
        const [keys, source] = [places[one % places.length] ?? [], places[other % places.length] ?? []];
        if (keys.length === 0) continue;
        const there = get(tree, ...keys) ?? value;
        const change = (edits: readonly (readonly [Keys, Tree | null])[]): Tree => mutated(tree, { edits, at: keys });
        if (what === 'drop') tree = change([[keys, null]]);
        else if (what === 'write') tree = change([[keys, value]]);
        else if (what === 'copy') tree = change([[keys, get(tree, ...source) ?? value]]);
        else if (what === 'rename' && typeof keys.at(-1) === 'string')
          tree = change([
            [[...keys.slice(0, -1), key], there],
            [keys, null],
          ]);
        else if (what === 'repeat' && typeof keys.at(-1) === 'number') {
          const around = keys.slice(0, -1);
          tree = change([[around, [...(get(tree, ...around) as readonly Tree[]), there]]]);
        }
      }
      return JSON.stringify(tree);
    });
}

function* placesIn(tree: Tree, keys: Keys = []): Iterable<Keys> {
  if (keys.length > 0) yield keys;
  if (typeof tree === 'string') return;
  for (const [key, below] of Array.isArray(tree) ? tree.entries() : Object.entries(tree)) {
    yield* placesIn(below as Tree, [...keys, key]);
  }
}
