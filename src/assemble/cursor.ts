/**
 * A place in the contract: shape, value and path, walked together. Because the shape alone says
 * which steps exist, the same walk checks a template when it loads (without any contract) and
 * reads the contract when it is expanded. Stepping through a reference (`service.name`) leads to
 * what it refers to, and counts the reference itself as said.
 */
import { writtenAt } from '../model/effective-plan.js';
import { listAddress } from '../model/item-ids.js';
import type { ChoiceShape, LeafShape, ListShape, MapShape, RecordShape, Shape } from '../model/shape.js';
import { itemPath, keyPath } from '../source/path.js';

export interface Cursor {
  readonly shape: Shape;
  /** Undefined where the contract says nothing, and everywhere while a template is only checked. */
  readonly value: unknown;
  /** Address in the contract file; empty at the top. Spelt out when it is first asked for: most places are only looked at. */
  readonly path: string;
  /** The last step: the id of an item, or its place in a list. */
  readonly key: string;
  /** Where this was stepped to from; null at the top. */
  readonly around: Cursor | null;
  /** What `step` has found below, for every clause asks again in every language; null until something is asked. */
  steps: Map<string, Cursor | Tested | null> | null;
  /** The same of `items`. */
  items: readonly Cursor[] | null;
  /** It chose words without being printed. */
  readonly isConsulted: boolean;
  consult(): void;
}

/** One of the options of a word, tested: `paid.in-advance`. */
export interface Tested {
  readonly leaf: Cursor;
  readonly holds: boolean;
}

/** Told of every leaf that a step passed through. */
export type Said = (leaf: Cursor) => void;

/** For those who only look. */
export const nothing: Said = () => {};

/** One step down. Null where the shape has no such key. */
export function step(cursor: Cursor, key: string, root: Cursor, said: Said): Cursor | Tested | null {
  const { shape, around } = cursor;
  // `keyed` leads from an item to what its id names in another collection: from a fee of a plan to the service.
  if (key === 'keyed' && around?.shape.kind === 'record' && around.shape.keys !== undefined)
    return referredFrom(cursor, cursor.key, around.shape.keys, root);
  if (shape.kind === 'leaf') return stepLeaf(cursor, shape, key, root, said);
  if (shape.kind === 'list') return null;
  cursor.steps ??= new Map();
  const { steps } = cursor;
  let next = steps.get(key);
  if (next === undefined) {
    next = stepInto(cursor, shape, key, root, said);
    steps.set(key, next);
  }
  return next;
}

function stepInto(
  cursor: Cursor,
  shape: MapShape | RecordShape | ChoiceShape,
  key: string,
  root: Cursor,
  said: Said,
): Cursor | Tested | null {
  switch (shape.kind) {
    case 'map': {
      const entry = shape.keys.get(key);
      return entry ? keyed(cursor, entry.shape, key) : null;
    }
    case 'record':
      return keyed(cursor, shape.of, key);
    case 'choice':
      if (key === shape.as) return new Place(shape.leaf, property(cursor.value, key), key, cursor, cursor);
      return step(asMap(cursor, shape), key, root, said);
  }
}

/** The keys that a step may name here; none where any may stand, as the ids of a record. */
export function keysOf(cursor: Cursor, root: Cursor): readonly string[] {
  const { shape } = cursor;
  switch (shape.kind) {
    case 'map':
      return [...shape.keys.keys()];
    case 'choice':
      return [shape.as, ...keysOf(asMap(cursor, shape), root)];
    case 'leaf': {
      const target = shape.refers === undefined ? null : refersTo(cursor, shape.refers, root);
      return target ? keysOf(target, root) : (shape.options ?? []);
    }
    default:
      return [];
  }
}

/** The items of a record, a list or a list of references, in the order of the file; none where the contract says nothing. */
export function items(cursor: Cursor, root: Cursor, said: Said): readonly Cursor[] {
  if (cursor.value === undefined) return [];
  if (cursor.shape.kind === 'leaf') {
    const { leaf, refers } = cursor.shape;
    if (leaf === 'count') return counted(cursor, said);
    if (!Array.isArray(cursor.value)) return [];
    if (leaf === 'words') return cursor.value.map((word: unknown) => wordOf(cursor, cursor.shape, word));
    if (refers === undefined) return [];
    said(cursor);
    return cursor.value.flatMap((id: unknown) => referredFrom(cursor, id, refers, root) ?? []);
  }
  const shape = collectionShape(cursor.shape);
  if (!shape) return [];
  cursor.items ??= itemsOf(cursor, shape, root);
  return cursor.items;
}

function itemsOf(cursor: Cursor, shape: RecordShape | ListShape, root: Cursor): readonly Cursor[] {
  if (shape.kind === 'record') {
    return Object.keys(cursor.value as object).flatMap((key) => {
      const item = step(cursor, key, root, nothing);
      return item && !isTested(item) && item.value !== undefined ? item : [];
    });
  }
  if (!Array.isArray(cursor.value)) return [];
  return cursor.value.map((value: unknown, index) => {
    const key = listAddress(shape, cursor.value as readonly unknown[], index);
    return new Place(shape.of, value, key, cursor, 'item');
  });
}

/** What an item of the collection looks like, without one at hand. Null where the shape is no collection. */
export function itemOf(cursor: Cursor, root: Cursor): Cursor | null {
  if (cursor.shape.kind === 'leaf' && cursor.shape.leaf === 'count') return cursor;
  if (cursor.shape.kind === 'leaf' && cursor.shape.leaf === 'words') return wordOf(cursor, cursor.shape, undefined);
  if (cursor.shape.kind === 'leaf' && cursor.shape.leaf === 'refs')
    return refersTo(cursor, cursor.shape.refers ?? '', root);
  const shape = collectionShape(cursor.shape);
  return shape ? new Place(shape.of, undefined, '', cursor, null) : null;
}

/** Follows a dotted path of the model from the top: `penalties.remedies`. Null where the shape has none. */
export function follow(root: Cursor, path: string, said: Said = nothing): Cursor | null {
  return below(root, path.split('.'), root, said);
}

/** Where keys lead from a place; null where the shape has no such keys. */
export function below(from: Cursor, keys: readonly string[], root: Cursor, said: Said): Cursor | null {
  let cursor = from;
  for (const key of keys) {
    const next = step(cursor, key, root, said);
    if (!next || isTested(next)) return null;
    cursor = next;
  }
  return cursor;
}

export function isTested(found: Cursor | Tested): found is Tested {
  return 'holds' in found;
}

/** True where the contract says something here: a list or record only when it has items. */
export function isPresent({ shape, value }: Cursor): boolean {
  return saysSomething(shape, value);
}

/** The same of what stands at a place of that shape. */
export function saysSomething({ kind }: Shape, value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return false;
  if (Array.isArray(value)) return value.length > 0;
  return kind !== 'record' || Object.keys(value).length > 0;
}

/** At a key of a map; the path is where the value is written, which a plan may have moved. */
function keyed(cursor: Cursor, shape: Shape, key: string): Cursor {
  return new Place(shape, property(cursor.value, key), key, cursor, 'written');
}

function stepLeaf(cursor: Cursor, leaf: LeafShape, key: string, root: Cursor, said: Said): Cursor | Tested | null {
  if (leaf.refers !== undefined) {
    said(cursor);
    const target = refersTo(cursor, leaf.refers, root);
    if (!target) return null;
    return step(target, key, root, said);
  }
  // `yes` and `no`, because the template language reads `.true` as a literal.
  if (leaf.leaf === 'flag' && (key === 'yes' || key === 'no')) {
    return { leaf: cursor, holds: cursor.value === (key === 'yes') };
  }
  // What is one kind of quantity here and another there: a credit in money, or as a share.
  if (leaf.leaf === 'amount' && (key === 'money' || key === 'percent' || key === 'duration')) {
    return { leaf: cursor, holds: property(cursor.value, 'type') === key };
  }
  if (leaf.options?.includes(key)) {
    const holds = Array.isArray(cursor.value) ? cursor.value.includes(key) : cursor.value === key;
    return { leaf: cursor, holds };
  }
  return null;
}

/** The item that a reference names; while only checking, what it looks like. Null where there is no such collection. */
export function refersTo(cursor: Cursor, refers: string, root: Cursor): Cursor | null {
  return referredFrom(cursor, cursor.value, refers, root);
}

function referredFrom(cursor: Cursor, named: unknown, refers: string, root: Cursor): Cursor | null {
  const collection = refers.startsWith('.') ? nearest(cursor, refers.slice(1), root) : follow(root, refers);
  if (!collection) return null;
  const { shape } = collection;
  const id = typeof named === 'string' ? named : '';
  if (shape.kind === 'map' && !shape.keys.has(id)) {
    // A collection with fixed keys has items of one shape, so any of them serves while only checking.
    const [any] = shape.keys.values();
    return any ? new Place(any.shape, property(collection.value, id), id, collection, 'key') : null;
  }
  const found = step(collection, id, root, nothing);
  return found && !isTested(found) ? found : null;
}

/** `.deeds` is the collection of that name in the nearest map around the reference that has one. */
function nearest(cursor: Cursor, name: string, root: Cursor): Cursor | null {
  for (let around = cursor.around; around; around = around.around) {
    const found = around.shape.kind === 'map' ? step(around, name, root, nothing) : null;
    if (found && !isTested(found)) return found;
  }
  return null;
}

/** As many items as a count says, numbered from 1: a line for each witness. */
function counted(cursor: Cursor, said: Said): readonly Cursor[] {
  said(cursor);
  const { shape, value, around } = cursor;
  return Array.from(
    { length: Number(value) },
    (_, index) => new Place(shape, value, String(index + 1), around, cursor),
  );
}

/** One word of a list of words; its path is that of the list. */
function wordOf(cursor: Cursor, shape: Shape, value: unknown): Cursor {
  return new Place({ ...shape, leaf: 'word' } as LeafShape, value, String(value), cursor.around, cursor);
}

function collectionShape(shape: Shape): RecordShape | ListShape | null {
  if (shape.kind === 'record' || shape.kind === 'list') return shape;
  return shape.kind === 'choice' ? collectionShape(shape.map) : null;
}

function property(value: unknown, key: string): unknown {
  return value !== null && typeof value === 'object' && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

/** The top of a contract: its shape, with or without a contract in it. */
export function rootCursor(shape: MapShape, contract?: unknown): Cursor {
  return new Place(shape, contract, '', null, null);
}

/** The same place, taken for the map or list that it may be instead of a leaf. */
function asMap(cursor: Cursor, { map }: ChoiceShape): Cursor {
  return new Place(map, cursor.value, cursor.key, cursor.around, cursor);
}

/**
 * How a place is written: as a key or an item of what is around it, `written` where a plan may have moved it, as
 * another place with the same address, or not at all.
 */
type Address = 'key' | 'written' | 'item' | Cursor | null;

class Place implements Cursor {
  readonly shape: Shape;
  readonly value: unknown;
  readonly key: string;
  readonly around: Cursor | null;
  steps: Map<string, Cursor | Tested | null> | null = null;
  items: readonly Cursor[] | null = null;
  isConsulted = false;
  private readonly address: Address;
  private spelt: string | null = null;

  constructor(shape: Shape, value: unknown, key: string, around: Cursor | null, address: Address) {
    this.shape = shape;
    this.value = value;
    this.key = key;
    this.around = around;
    this.address = address;
  }

  /** With it the place whose address it has: who tests a word of a list has looked at the list. */
  consult(): void {
    this.isConsulted = true;
    if (this.address !== null && typeof this.address === 'object') this.address.consult();
  }

  get path(): string {
    this.spelt ??= this.spellOut();
    return this.spelt;
  }

  private spellOut(): string {
    const { address, around, key } = this;
    if (typeof address === 'object') return address?.path ?? '';
    if (around === null) return '';
    if (address === 'item') return itemPath(around.path, key);
    return (address === 'written' ? writtenAt(around.value, key) : undefined) ?? keyPath(around.path, key);
  }
}
