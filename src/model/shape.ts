/**
 * The contract's shape as plain data: which keys there are and what kind of leaf each is, without any
 * contract. Templates are checked against it when they load, and values are walked beside it. Made
 * from the schema once, on the first call.
 */
import type * as z from 'zod/mini';
import { contract } from './contract.js';
import { type About, aboutField, type LeafKind } from './fields/field.js';
import { type Address, addressOf, variantsOf } from './fields/structure.js';
import { defOf } from './schema-at.js';

export type { LeafKind } from './fields/field.js';

export type Shape = MapShape | RecordShape | ListShape | LeafShape | ChoiceShape;

/** Variants of a map are merged into one; a key that not all of them have is not required. */
export interface MapShape {
  readonly kind: 'map';
  readonly keys: ReadonlyMap<string, { readonly shape: Shape; readonly required: boolean }>;
}

/** A collection: id to item. */
export interface RecordShape {
  readonly kind: 'record';
  readonly of: Shape;
}

export interface ListShape {
  readonly kind: 'list';
  readonly of: Shape;
  /** Keys that tell the items apart; none: their position from 1. `misses?` is the key's own name, where the item has it. */
  readonly address: Address;
}

export interface LeafShape {
  readonly kind: 'leaf';
  /** `quantity`: a percent in one variant and a time or number in another; the value itself tells which. */
  readonly leaf: LeafKind | 'quantity';
  /** Of a word: what the locales call it. */
  readonly word?: string;
  readonly options?: readonly string[];
  /** The collection that a reference leads to, from the top; `.deeds` is the nearest of that name around it. */
  readonly refers?: string;
  readonly says: 'printed' | 'shape';
  readonly sensitive: boolean;
  readonly multiline: boolean;
  /** A text that may be one plain string in a contract of two languages as well: a proper name. */
  readonly plain: boolean;
}

/** A leaf, or a map or list. The parsed value of the leaf is `{ [as]: leaf }`, its path is that of the choice. */
export interface ChoiceShape {
  readonly kind: 'choice';
  readonly as: string;
  readonly leaf: LeafShape;
  readonly map: Shape;
}

let whole: MapShape | null = null;

/** The shape of a contract file from its top. */
export function contractShape(): MapShape {
  if (whole === null) {
    const shape = shapeOf(contract);
    if (shape.kind !== 'map') throw new Error('A contract is a map.');
    whole = shape;
  }
  return whole;
}

function shapeOf(schema: z.core.$ZodType): Shape {
  const about = aboutField(schema);
  if (about !== undefined) return leafShape(about);
  const def = defOf(schema);
  if (def.shape) return mapShape(def.shape);
  if (def.innerType) return shapeOf(def.innerType);
  if (def.in) return shapeOf(def.in);
  if (def.element) return { kind: 'list', of: shapeOf(def.element), address: addressOf(schema) };
  if (def.valueType) return { kind: 'record', of: shapeOf(def.valueType) };
  if (def.options) return unionShape(schema, def.options);
  throw new Error(`A schema of the contract is a leaf, map, record, list or union, not ${def.type}.`);
}

function leafShape({
  leaf,
  word,
  options,
  refers,
  says = 'printed',
  sensitive = false,
  multiline = false,
  plain = false,
}: About): LeafShape {
  return {
    kind: 'leaf',
    leaf,
    ...(word === undefined ? {} : { word }),
    ...(options === undefined ? {} : { options }),
    ...(refers === undefined ? {} : { refers }),
    says,
    sensitive,
    multiline,
    plain,
  };
}

function mapShape(keys: Readonly<Record<string, z.core.$ZodType>>): MapShape {
  const entries = Object.entries(keys).map(
    ([key, schema]) => [key, { shape: shapeOf(schema), required: defOf(schema).type !== 'optional' }] as const,
  );
  return { kind: 'map', keys: new Map(entries) };
}

function unionShape(schema: z.core.$ZodType, options: readonly z.core.$ZodType[]): Shape {
  const variants = variantsOf(schema);
  const [first, ...others] = options.map(shapeOf);
  if (first === undefined) throw new Error('A union has at least one option.');
  if (variants?.type === 'choice' || variants?.type === 'id-or-text') {
    const [other] = others;
    if (first.kind !== 'leaf' || other === undefined) throw new Error('A choice is a leaf and something else.');
    if (variants.type === 'choice') return { kind: 'choice', as: variants.as, leaf: first, map: other };
    const words: MapShape = { kind: 'map', keys: new Map([[variants.words, { shape: other, required: true }]]) };
    return { kind: 'choice', as: variants.as, leaf: first, map: words };
  }
  return others.reduce(merge, first);
}

/** Two variants as one: all keys of both, the options of a word together. */
function merge(left: Shape, right: Shape): Shape {
  if (left.kind === 'map' && right.kind === 'map') {
    const keys = new Map(left.keys);
    for (const [key, entry] of keys) if (!right.keys.has(key)) keys.set(key, { ...entry, required: false });
    for (const [key, entry] of right.keys) {
      const before = keys.get(key);
      if (before === undefined) keys.set(key, { ...entry, required: false });
      else keys.set(key, { shape: merge(before.shape, entry.shape), required: before.required && entry.required });
    }
    return { kind: 'map', keys };
  }
  if (left.kind === 'leaf' && right.kind === 'leaf' && left.leaf === right.leaf && left.word === right.word) {
    const options = new Set([...(left.options ?? []), ...(right.options ?? [])]);
    return options.size === 0 ? left : { ...left, options: [...options] };
  }
  if (left.kind === 'leaf' && right.kind === 'leaf' && isQuantityLeaf(left) && isQuantityLeaf(right))
    return { ...left, leaf: 'quantity' };
  if (left.kind === 'list' && right.kind === 'list') return { ...left, of: merge(left.of, right.of) };
  if (left.kind === 'record' && right.kind === 'record') return { ...left, of: merge(left.of, right.of) };
  if (left.kind === 'choice' && right.kind === 'choice' && left.as === right.as)
    return { ...left, map: merge(left.map, right.map) };
  throw new Error(`A key is the same kind of thing in every variant, not ${left.kind} and ${right.kind}.`);
}

const QUANTITIES: ReadonlySet<LeafShape['leaf']> = new Set(['count', 'duration', 'percent', 'quantity', 'score']);

/** An uptime is promised as a percent, an outage as a time: one key for both. */
function isQuantityLeaf({ leaf }: LeafShape): boolean {
  return QUANTITIES.has(leaf);
}
