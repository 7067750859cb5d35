/**
 * A mutant: a contract with one mistake planted in it, and where the mistake must be found. A contract is here what its
 * YAML holds, every scalar a text; places are keys and indexes, as `pathOfKeys` takes them.
 */

export type Tree = string | readonly Tree[] | { readonly [key: string]: Tree };
export type Keys = readonly (string | number)[];

export interface Mutant {
  /** In their order; a value of null takes the key or the item out. */
  readonly edits: readonly (readonly [keys: Keys, value: Tree | null])[];
  readonly at: Keys;
}

export interface Operator {
  /** What is done, as a row of the table that `npm run mutate` prints. */
  readonly name: string;
  /** One of these must be found, at the place that the mutant names. */
  readonly codes: readonly string[];
  /** All the ways in which it can be done to a contract; none where it does not apply. */
  readonly mutants: (contract: Tree) => Iterable<Mutant>;
}

/** One edit, found where it was made unless another place is named. */
export function edit(keys: Keys, value: Tree | null, at: Keys = keys): Mutant {
  return { edits: [[keys, value]], at };
}

export function mutated(contract: Tree, { edits }: Mutant): Tree {
  const copy = structuredClone(contract);
  for (const [keys, value] of edits) {
    const around = get(copy, ...keys.slice(0, -1)) as Record<string | number, Tree> | undefined;
    const last = keys.at(-1);
    if (around === undefined || last === undefined)
      throw new Error(`An edit is made in what is there, not at ${keys}.`);
    if (value !== null) around[last] = structuredClone(value);
    else if (Array.isArray(around)) around.splice(Number(last), 1);
    else delete around[last];
  }
  return copy;
}

export function get(tree: Tree | undefined, ...keys: Keys): Tree | undefined {
  let found = tree;
  for (const key of keys) {
    if (found === undefined || typeof found === 'string') return undefined;
    found = (found as { readonly [key: string | number]: Tree | undefined })[key];
  }
  return found;
}

/** The text at these keys, or the empty one. */
export function text(tree: Tree | undefined, ...keys: Keys): string {
  const found = get(tree, ...keys);
  return typeof found === 'string' ? found : '';
}

export function list(tree: Tree | undefined, ...keys: Keys): readonly Tree[] {
  const found = get(tree, ...keys);
  return Array.isArray(found) ? found : [];
}

/** Entries of a map; none where there is no map. */
export function entries(tree: Tree | undefined, ...keys: Keys): readonly (readonly [string, Tree])[] {
  const found = get(tree, ...keys);
  return found === undefined || typeof found === 'string' || Array.isArray(found) ? [] : Object.entries(found);
}

/** Every scalar, with its place. */
export function* scalars(tree: Tree, keys: Keys = []): Iterable<readonly [keys: Keys, value: string]> {
  if (typeof tree === 'string') yield [keys, tree];
  else if (Array.isArray(tree)) for (const [index, item] of tree.entries()) yield* scalars(item, [...keys, index]);
  else for (const [key, below] of Object.entries(tree)) yield* scalars(below as Tree, [...keys, key]);
}

/** Every text of the author that stands in both languages. */
export function* pairs(tree: Tree, keys: Keys = []): Iterable<{ keys: Keys; en: string; id: string }> {
  if (typeof tree === 'string') return;
  const { en, id } = tree as { readonly en?: Tree; readonly id?: Tree };
  if (typeof en === 'string' && typeof id === 'string') yield { keys, en, id };
  for (const [key, below] of Array.isArray(tree) ? tree.entries() : Object.entries(tree)) {
    yield* pairs(below as Tree, [...keys, key]);
  }
}

/** Targets of metrics, with their place. */
export function* targets(
  contract: Tree,
): Iterable<{ id: string; metric: Tree; target: Tree; at: Keys; index: number }> {
  for (const [id, metric] of entries(contract, 'metrics')) {
    for (const [index, target] of list(metric, 'targets').entries()) {
      yield { id, metric, target, at: ['metrics', id, 'targets', index], index };
    }
  }
}

/** Tables of credits with two tiers at least. */
export function* tables(contract: Tree): Iterable<{ tiers: readonly Tree[]; at: Keys; first: string; credit: string }> {
  for (const [id, remedy] of entries(contract, 'penalties', 'remedies')) {
    if (!/^tiered-/.test(text(remedy, 'kind'))) continue;
    const tiers = list(remedy, 'tiers');
    const keys = Object.keys(tiers[0] ?? {});
    const first = keys.find((key) => ['below', 'above', 'longer-than'].includes(key));
    const credit = keys.find((key) => key === 'credit' || key === 'days');
    if (tiers.length < 2 || first === undefined || credit === undefined) continue;
    yield { tiers, at: ['penalties', 'remedies', id, 'tiers'], first, credit };
  }
}

export function outline(contract: Tree): string {
  return text(contract, 'agreement', 'outline');
}

/** Whether the outline is that of a contract with a price. */
export function isPaid(contract: Tree): boolean {
  return !['internal', 'schedule', 'mini'].includes(outline(contract));
}
