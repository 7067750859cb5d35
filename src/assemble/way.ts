/**
 * What a path means at a place in a template: the keys of the item first (innermost first), then the clause's short
 * names, then `provider`, `customer`, `first`, `second`, then the contract from its top. Which of them it is, the shape
 * alone decides, so a way is found once a process, and what every contract costs is to walk it.
 */
import type { Shape } from '../model/shape.js';
import {
  type Cursor,
  isPresent,
  isTested,
  keysOf,
  nothing,
  type Said,
  saysSomething,
  step,
  type Tested,
} from './cursor.js';
import { type Item, type PartyName, partyNames, type Scope } from './scope.js';
import type { TemplatePath } from './template.js';

export interface Way {
  /** How many items lie between the place and where it begins; null where it begins outside of all. */
  readonly out: number | null;
  /** The party that it begins at; null where it begins at an item or at the top. */
  readonly party: PartyName | null;
  readonly keys: readonly string[];
  /** How many keys are looked up in maps; those behind follow a reference or test a word. */
  readonly looks: number;
  /** The shape of where it leads, if a condition that asks whether something is there says nothing of the contract; else null. */
  readonly silent: Shape | null;
}

/** What keys lead to; null where no such path can exist. */
export function resolve(keys: readonly string[], scope: Scope, said: Said): Cursor | Tested | null {
  return walk(findWay(keys, scope), scope, said);
}

/** What a path of a template leads to; null where no such path can exist. */
export function placeAt(path: TemplatePath, scope: Scope, said: Said): Cursor | Tested | null {
  return walk(wayOf(path, scope), scope, said);
}

/**
 * Whether a condition holds: something is said there, or a word has that option. Most of what is asked for is not in
 * the contract: the value is looked for before any place is made.
 */
export function holdsAt(path: TemplatePath, scope: Scope, said: Said): boolean {
  const way = wayOf(path, scope);
  const { keys, looks } = way;
  const start = startOf(way, scope);
  if (start === null) return false;
  let { value } = start;
  for (let at = 0; at < looks; at++) {
    if (value === null || typeof value !== 'object') return false;
    value = (value as Readonly<Record<string, unknown>>)[keys[at] ?? ''];
  }
  if (value === undefined) return false;
  if (way.silent !== null) return saysSomething(way.silent, value);
  let found: Cursor | Tested | null = start;
  for (const key of keys) {
    if (!found || isTested(found) || found.value === undefined) return false;
    found = step(found, key, scope.root, said);
  }
  if (!found) return false;
  if (isTested(found)) {
    said(found.leaf);
    return found.holds;
  }
  if (found.shape.kind === 'leaf' && found.shape.leaf === 'flag' && found.value !== undefined) said(found);
  return isPresent(found);
}

function wayOf(path: TemplatePath, scope: Scope): Way {
  const { way } = path;
  if (way !== null) return way;
  const found = findWay(path.keys, scope);
  path.way = found;
  return found;
}

function walk(way: Way, scope: Scope, said: Said): Cursor | Tested | null {
  let cursor: Cursor | Tested | null = startOf(way, scope);
  for (const key of way.keys) {
    if (!cursor || isTested(cursor)) return null;
    cursor = step(cursor, key, scope.root, said);
  }
  return cursor;
}

function startOf({ out, party }: Way, { root, item, parties }: Scope): Cursor | null {
  if (out !== null) {
    let at = item;
    for (let left = out; left > 0; left--) at = at?.around ?? null;
    return at?.cursor ?? null;
  }
  if (party === null) return root;
  const all = step(root, 'parties', root, nothing);
  const one = all && !isTested(all) ? step(all, parties[party] ?? '', root, nothing) : null;
  return one && !isTested(one) ? one : null;
}

function findWay(path: readonly string[], scope: Scope): Way {
  const [name, ...rest] = path;
  if (name === undefined) return wayFrom(scope.item === null ? null : 0, null, [], scope);
  let out = 0;
  for (let { item } = scope; item; item = item.around) {
    if (item.as === name) return wayFrom(out, null, rest, scope);
    if (step(item.cursor, name, scope.root, nothing)) return wayFrom(out, null, path, scope);
    out++;
  }
  const needed = Object.hasOwn(scope.needs, name) ? scope.needs[name] : undefined;
  if (needed !== undefined) return wayFrom(null, null, [...needed.split('.'), ...rest], scope);
  if (partyNames.has(name)) return wayFrom(null, name as PartyName, rest, scope);
  return wayFrom(null, null, path, scope);
}

function wayFrom(out: number | null, party: PartyName | null, keys: readonly string[], scope: Scope): Way {
  const start = startOf({ out, party, keys, looks: 0, silent: null }, scope);
  let shape: Shape | undefined = start?.shape;
  let looks = 0;
  for (const key of keys) {
    const inner = shape && lookedUpIn(shape, key);
    if (inner === undefined) break;
    shape = inner;
    looks++;
  }
  const asks = looks < keys.length || (shape?.kind === 'leaf' && shape.leaf === 'flag');
  return { out, party, keys, looks, silent: asks ? null : (shape ?? null) };
}

/** What is below a key of a map; undefined where a step is more than that. */
function lookedUpIn(shape: Shape, key: string): Shape | undefined {
  if (key === 'keyed') return undefined;
  if (shape.kind === 'map') return shape.keys.get(key)?.shape;
  if (shape.kind !== 'choice') return undefined;
  return key === shape.as ? shape.leaf : lookedUpIn(shape.map, key);
}

/** What may be written behind a path that leads somewhere, or as the first step where it is empty. */
export function namesIn(keys: readonly string[], scope: Scope): readonly string[] {
  if (keys.length > 0) {
    const found = resolve(keys, scope, nothing);
    return found && !isTested(found) ? keysOf(found, scope.root) : [];
  }
  return [
    ...namesAround(scope.item, scope),
    ...Object.keys(scope.needs),
    ...partyNames,
    'facts',
    ...keysOf(scope.root, scope.root),
  ];
}

/** Outermost first. */
function namesAround(item: Item | null, scope: Scope): readonly string[] {
  if (item === null) return [];
  const { cursor, as, around } = item;
  return [...namesAround(around, scope), ...keysOf(cursor, scope.root), ...(as === null ? [] : [as])];
}
