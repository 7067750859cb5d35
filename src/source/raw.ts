/**
 * A contract file as read: nested maps, lists and texts, and for each the place it stands at. Every
 * scalar is its text as written (`0098765432109000`, `99.90%`, `true`): what it means is for the model
 * to say. Both readers give this, so nothing after them knows YAML from JSON.
 */
import {
  byPosition,
  type ItemIds,
  isRawList,
  itemIndex,
  itemPath,
  keyPath,
  type Path,
  parsePath,
  type Segment,
} from './path.js';
import { type Source, spanOf } from './source.js';
import type { Span } from './span.js';

export type RawValue = string | readonly RawValue[] | RawMap;

/** Has no prototype: a key called `constructor` is a key like any other. */
export interface RawMap {
  readonly [key: string]: RawValue;
}

export interface Raw {
  readonly source: Source;
  readonly root: RawMap;
  /**
   * Where to point when something is wrong at `path`: a text itself; of a map or list the key that
   * holds it, or its first line. For a path that is not there, its nearest ancestor that is.
   */
  readonly locate: (path: Path, ids?: ItemIds) => Span;
  /** The key at the end of `path`; null for list items and for what is not there. */
  readonly locateKey: (path: Path, ids?: ItemIds) => Span | null;
  /** All of the value at `path`; null for what is not there. */
  readonly locateValue: (path: Path, ids?: ItemIds) => Span | null;
}

/** A value with its offsets, as the readers build it. `key` is where its key stands, in a map. */
export interface Placed {
  readonly value: RawValue;
  readonly start: number;
  readonly end: number;
  readonly key: { readonly start: number; readonly end: number } | null;
  readonly children: ReadonlyMap<string, Placed> | readonly Placed[] | null;
}

/** `place` makes the placed values when the first place is asked for: a file without findings needs none. */
export function makeRaw(source: Source, root: RawMap, place: () => Placed): Raw {
  let made: Placed | null = null;
  const follow = (path: Path, ids: ItemIds): ReturnType<typeof followPath> => {
    made ??= place();
    return followPath(made, path, ids);
  };
  return {
    source,
    root,
    locate: (path, ids = byPosition) => placeToPoint(source, follow(path, ids).deepest),
    locateKey: (path, ids = byPosition) => {
      const { found } = follow(path, ids);
      return found?.key ? spanOf(source, found.key.start, found.key.end) : null;
    },
    locateValue: (path, ids = byPosition) => {
      const { found } = follow(path, ids);
      return found === null ? null : spanOf(source, found.start, found.end);
    },
  };
}

function followPath(
  root: Placed,
  path: Path,
  ids: ItemIds,
): { readonly deepest: Placed; readonly found: Placed | null } {
  let deepest = root;
  let walked = '';
  for (const segment of path === '' ? [] : parsePath(path)) {
    const next = childOf(deepest, segment, walked, ids);
    if (next === undefined) return { deepest, found: null };
    walked = next.path;
    deepest = next.child;
  }
  return { deepest, found: deepest };
}

function childOf(
  parent: Placed,
  segment: Segment,
  path: Path,
  ids: ItemIds,
): { readonly child: Placed; readonly path: Path } | undefined {
  if (segment.type === 'key') {
    const child = parent.children instanceof Map ? parent.children.get(segment.key) : undefined;
    return child && { child, path: keyPath(path, segment.key) };
  }
  if (!isPlacedList(parent.children) || !isRawList(parent.value)) return undefined;
  const child = parent.children[itemIndex(path, parent.value, ids, segment.id) ?? -1];
  return child && { child, path: itemPath(path, segment.id) };
}

function isPlacedList(children: Placed['children']): children is readonly Placed[] {
  return Array.isArray(children);
}

function placeToPoint(source: Source, placed: Placed): Span {
  if (placed.children === null) {
    return placed.start === placed.end && placed.key
      ? spanOf(source, placed.key.start, placed.key.end)
      : spanOf(source, placed.start, placed.end);
  }
  if (placed.key) return spanOf(source, placed.key.start, placed.key.end);
  const lineEnd = source.text.indexOf('\n', placed.start);
  return spanOf(source, placed.start, lineEnd === -1 ? placed.end : Math.min(placed.end, lineEnd));
}
