/**
 * Addresses in a contract file. `metrics.uptime.targets[p1].within` names the target by what tells it
 * apart, so that inserting another one moves no address. What tells the items of a list apart is for
 * the model to say; a list it says nothing of counts from 1. A key or id that holds a sign of this
 * notation is written as a JSON string.
 */
import type { RawMap, RawValue } from './raw.js';

export type Path = string;

export type Segment = { readonly type: 'key'; readonly key: string } | { readonly type: 'item'; readonly id: string };

/**
 * Ids of the items of a list, in their order, for the list at `path`; null where the items have no
 * ids of their own and are counted from 1. `itemIds` makes sure that no two are equal.
 */
export type ItemIds = (path: Path, items: readonly RawValue[]) => readonly (string | null)[] | null;

/** Lists whose items are counted, for those who know no model. */
export const byPosition: ItemIds = () => null;

const PLAIN_KEY = /^[^.[\]"\s]+$/;
const PLAIN_ITEM = /^[^[\]"]+$/;

/** The address of a key below `path`; `path` is empty for the whole file. */
export function keyPath(path: Path, key: string): Path {
  const segment = PLAIN_KEY.test(key) ? key : JSON.stringify(key);
  return path === '' ? segment : `${path}.${segment}`;
}

/** The address of a list item below `path`. */
export function itemPath(path: Path, id: string): Path {
  return `${path}[${PLAIN_ITEM.test(id) ? id : JSON.stringify(id)}]`;
}

export function printPath(segments: readonly Segment[]): Path {
  let path = '';
  for (const segment of segments)
    path = segment.type === 'key' ? keyPath(path, segment.key) : itemPath(path, segment.id);
  return path;
}

/** The segments of an address; throws for a text that none of the functions above wrote. */
export function parsePath(path: Path): readonly Segment[] {
  const segments: Segment[] = [];
  const token = /(?:(^|\.)(?:("(?:[^"\\]|\\.)*")|([^.[\]"\s]+)))|\[(?:("(?:[^"\\]|\\.)*")|([^[\]"]+))\]/y;
  while (token.lastIndex < path.length) {
    const match = token.exec(path);
    if (match === null) throw new Error(`A path is written by keyPath and itemPath, not ${path}.`);
    const [, , quotedKey, key, quotedId, id] = match;
    if (quotedKey !== undefined) segments.push({ type: 'key', key: JSON.parse(quotedKey) as string });
    else if (key !== undefined) segments.push({ type: 'key', key });
    else segments.push({ type: 'item', id: quotedId === undefined ? (id ?? '') : (JSON.parse(quotedId) as string) });
  }
  return segments;
}

/** The address one step up; null for a top-level key. */
export function parentPath(path: Path): Path | null {
  const segments = parsePath(path);
  return segments.length < 2 ? null : printPath(segments.slice(0, -1));
}

/**
 * Ids of a list's items, distinct: an item without id gets its position from 1, a second item with the
 * same id gets `#2` behind it. `99.9%`, `99.9%#2`.
 */
export function itemIds(path: Path, items: readonly RawValue[], ids: ItemIds): readonly string[] {
  return known(path, items, ids).ids;
}

/** Where the item of this id stands in the list, from 0; undefined where there is none. */
export function itemIndex(path: Path, items: readonly RawValue[], ids: ItemIds, id: string): number | undefined {
  const list = known(path, items, ids);
  list.places ??= new Map(list.ids.map((each, index) => [each, index]));
  return list.places.get(id);
}

interface KnownIds {
  readonly path: Path;
  readonly by: ItemIds;
  readonly ids: readonly string[];
  places?: ReadonlyMap<string, number>;
}

/** A list is asked for its items once for every value and every finding in it, and a hostile one has thousands. */
const knownIds = new WeakMap<readonly RawValue[], KnownIds>();

function known(path: Path, items: readonly RawValue[], ids: ItemIds): KnownIds {
  const before = knownIds.get(items);
  if (before !== undefined && before.path === path && before.by === ids) return before;
  const own = ids(path, items);
  const made = { path, by: ids, ids: makeDistinct(items.map((_, index) => own?.[index] ?? String(index + 1))) };
  knownIds.set(items, made);
  return made;
}

function makeDistinct(ids: readonly string[]): readonly string[] {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return ids.map((id) => {
    let distinct = id;
    while (used.has(distinct)) {
      const count = (counts.get(id) ?? 1) + 1;
      counts.set(id, count);
      distinct = `${id}#${count}`;
    }
    used.add(distinct);
    return distinct;
  });
}

/** The address for keys and indexes as a schema checker gives them: `['metrics', 'uptime', 'targets', 0]`. */
export function pathOfKeys(root: RawValue, keys: readonly PropertyKey[], ids: ItemIds): Path {
  let path = '';
  let value: RawValue | undefined = root;
  for (const key of keys) {
    if (typeof key === 'number' && isRawList(value)) {
      path = itemPath(path, itemIds(path, value, ids)[key] ?? String(key + 1));
      value = value[key];
    } else {
      path = keyPath(path, String(key));
      value = isRawMap(value) ? value[String(key)] : undefined;
    }
  }
  return path;
}

export function isRawList(value: RawValue | undefined): value is readonly RawValue[] {
  return Array.isArray(value);
}

export function isRawMap(value: RawValue | undefined): value is RawMap {
  return typeof value === 'object' && !Array.isArray(value);
}
