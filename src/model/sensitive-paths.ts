/**
 * Where a file holds numbers and dates that belong in no log: the schema's sensitive leaves, and the
 * same keys where they stand in a wrong place or are nearly spelled so. From the file as read, because
 * it is when a file does not parse that its lines are shown.
 */
import { nearest } from '../source/nearest.js';
import { isRawList, itemIds, itemPath, keyPath } from '../source/path.js';
import type { RawMap, RawValue } from '../source/raw.js';
import { contractItemIds } from './item-ids.js';
import { contractShape, type Shape } from './shape.js';

/** Paths of all values to be covered, in the order of the file. */
export function sensitivePaths(root: RawMap): readonly string[] {
  const paths: string[] = [];
  visit(contractShape(), root, '', paths);
  return paths;
}

let names: readonly string[] | null = null;

/** Names of keys that are sensitive wherever they stand. */
export function sensitiveNames(): readonly string[] {
  if (names === null) {
    const sensitive = new Set<string>();
    const open = new Set<string>();
    collect(contractShape(), '', sensitive, open);
    names = [...sensitive].filter((name) => !open.has(name));
  }
  return names;
}

function collect(shape: Shape, key: string, sensitive: Set<string>, open: Set<string>): void {
  if (shape.kind === 'map') for (const [name, below] of shape.keys) collect(below.shape, name, sensitive, open);
  else if (shape.kind === 'choice') collect(shape.map, key, sensitive, open);
  else if (shape.kind === 'leaf') (shape.sensitive ? sensitive : open).add(key);
  else collect(shape.of, key, sensitive, open);
}

function visit(shape: Shape | undefined, value: RawValue, path: string, paths: string[]): void {
  if (typeof value === 'string') {
    if (shape && (shape.kind === 'leaf' ? shape.sensitive : allSensitive(shape))) paths.push(path);
    return;
  }
  const inner = shape?.kind === 'choice' ? shape.map : shape;
  if (isRawList(value)) {
    const ids = itemIds(path, value, contractItemIds);
    for (const [index, item] of value.entries()) {
      const below = inner?.kind === 'list' ? inner.of : undefined;
      visit(below ?? leafOf(inner), item, itemPath(path, ids[index] ?? String(index + 1)), paths);
    }
    return;
  }
  for (const [key, below] of Object.entries(value)) {
    const known = inner?.kind === 'record' ? inner.of : inner?.kind === 'map' ? inner.keys.get(key)?.shape : undefined;
    if (known === undefined && nearest(key, sensitiveNames()) !== null) cover(below, keyPath(path, key), paths);
    else visit(known ?? leafOf(inner), below, keyPath(path, key), paths);
  }
}

/** Below a sensitive leaf that is a list or map by mistake, everything is sensitive. */
function leafOf(shape: Shape | undefined): Shape | undefined {
  return shape?.kind === 'leaf' && shape.sensitive ? shape : undefined;
}

function cover(value: RawValue, path: string, paths: string[]): void {
  paths.push(path);
  if (typeof value === 'string') return;
  for (const [key, below] of Object.entries(value)) if (!isRawList(value)) cover(below, keyPath(path, key), paths);
}

/** A text where a map of sensitive leaves belongs: `born: ...`. */
function allSensitive(shape: Shape): boolean {
  return (
    shape.kind === 'map' &&
    [...shape.keys.values()].every((below) => below.shape.kind === 'leaf' && below.shape.sensitive)
  );
}
