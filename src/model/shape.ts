/**
 * The contract's shape as plain data: which keys there are and what kind of leaf each is, without any
 * contract. Templates are checked against it when they load, and values are walked beside it. Made
 * from the schema once, and of a map no more than its place until somebody asks for its keys.
 */
import type * as z from 'zod/mini';
import { contract } from './contract.js';
import { defOf } from './fields/deferred.js';
import { type About, aboutField, type LeafKind } from './fields/field.js';
import { type Address, addressOf, keysOf, variantsOf } from './fields/structure.js';

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
  /** The collection that the ids belong to, where they are not its own. */
  readonly keys?: string;
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
  readonly leaf: LeafKind;
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

/** Kinds of metric share most of their keys: what was made once is not made, nor merged, again. */
const made = new WeakMap<z.core.$ZodType, Shape>();

function shapeOf(schema: z.core.$ZodType): Shape {
  const before = made.get(schema);
  if (before !== undefined) return before;
  const shape = makeShape(schema);
  made.set(schema, shape);
  return shape;
}

function makeShape(schema: z.core.$ZodType): Shape {
  const about = aboutField(schema);
  if (about !== undefined) return leafShape(about);
  const def = defOf(schema);
  if (def.shape) return mapShape(def.shape);
  if (def.innerType) return shapeOf(def.innerType);
  if (def.in) return shapeOf(def.in);
  if (def.element) return { kind: 'list', of: shapeOf(def.element), address: addressOf(schema) };
  if (def.valueType) {
    const keys = keysOf(schema);
    return { kind: 'record', of: shapeOf(def.valueType), ...(keys === undefined ? {} : { keys }) };
  }
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
  return mapWith(() => {
    const entries = Object.entries(keys).map(
      ([key, schema]) => [key, { shape: shapeOf(schema), required: defOf(schema).type !== 'optional' }] as const,
    );
    return new Map(entries);
  });
}

/** A contract has few of the maps that there are: the keys of the others are never made. */
function mapWith(make: () => MapShape['keys']): MapShape {
  let made: MapShape['keys'] | null = null;
  return {
    kind: 'map',
    get keys() {
      made ??= make();
      return made;
    },
  };
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
  return merge([first, ...others]);
}

/** Variants as one: all keys of all, the options of a word together. */
function merge(variants: readonly Shape[]): Shape {
  const [first, ...others] = new Set(variants);
  if (first === undefined) throw new Error('There is at least one variant.');
  const alike = <S extends Shape>(kind: S['kind']) => others.every((other) => other.kind === kind);
  if (others.length === 0) return first;
  switch (first.kind) {
    case 'map':
      if (alike('map')) return mergeMaps([first, ...others] as readonly MapShape[]);
      break;
    case 'leaf':
      if (alike('leaf')) return mergeLeaves(first, others as readonly LeafShape[]);
      break;
    case 'list':
      if (alike('list'))
        return { ...first, of: merge([first, ...(others as readonly ListShape[])].map(({ of }) => of)) };
      break;
    case 'record':
      if (alike('record'))
        return { ...first, of: merge([first, ...(others as readonly RecordShape[])].map(({ of }) => of)) };
      break;
    case 'choice':
      if (alike('choice') && others.every((other) => (other as ChoiceShape).as === first.as))
        return { ...first, map: merge([first, ...(others as readonly ChoiceShape[])].map(({ map }) => map)) };
  }
  const kinds = [first, ...others].map(({ kind }) => kind).join(' and ');
  throw new Error(`A key is the same kind of thing in every variant, not ${kinds}.`);
}

function mergeMaps(maps: readonly MapShape[]): MapShape {
  return mapWith(() => {
    const keys = new Map<string, { shapes: Shape[]; required: number }>();
    for (const map of maps) {
      for (const [key, { shape, required }] of map.keys) {
        const found = keys.get(key) ?? { shapes: [], required: 0 };
        found.shapes.push(shape);
        if (required) found.required++;
        keys.set(key, found);
      }
    }
    const merged = [...keys].map(
      ([key, { shapes, required }]) => [key, { shape: merge(shapes), required: required === maps.length }] as const,
    );
    return new Map(merged);
  });
}

function mergeLeaves(first: LeafShape, others: readonly LeafShape[]): LeafShape {
  if (others.every((other) => other.leaf === first.leaf && other.word === first.word)) {
    const options = new Set([first, ...others].flatMap((leaf) => leaf.options ?? []));
    return options.size === 0 ? first : { ...first, options: [...options] };
  }
  if ([first, ...others].every(isQuantityLeaf)) return { ...first, leaf: 'quantity' };
  const kinds = [first, ...others].map(({ leaf, word }) => word ?? leaf).join(' and ');
  throw new Error(`A key is the same kind of leaf in every variant, not ${kinds}.`);
}

const QUANTITIES: ReadonlySet<LeafShape['leaf']> = new Set(['count', 'duration', 'percent', 'quantity', 'score']);

/** An uptime is promised as a percent, an outage as a time: one key for both. */
function isQuantityLeaf({ leaf }: LeafShape): boolean {
  return QUANTITIES.has(leaf);
}
