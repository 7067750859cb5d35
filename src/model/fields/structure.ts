/**
 * How leaves are put together: maps with fixed keys, collections by id, lists, and places where either
 * a leaf or a map may stand. Thin over zod, with what zod does not keep: what tells list items apart,
 * and which variant the author meant, so that a slip inside one is reported as that and nothing else.
 */
import * as z from 'zod/mini';
import { IDENTIFIER } from './references.js';

/** What tells the items of a list apart; none: they count from 1. `misses?` is the key's name, where the item has it. */
export type Address = readonly string[];

/** How to tell which variant of a union was meant. */
export type Variants =
  /** A leaf or a map (or list); the leaf's value is kept as `{ [as]: leaf }`. */
  | { readonly type: 'choice'; readonly as: string }
  /** Two leaves: an id, kept as `{ [as]: id }`, or words, kept as `{ [words]: text }`. */
  | { readonly type: 'id-or-text'; readonly as: string; readonly words: string }
  /** By which key stands in the map: the first key of each variant in turn. */
  | { readonly type: 'by-key'; readonly keys: readonly string[] };

const addresses = new WeakMap<z.core.$ZodType, Address>();
const keys = new WeakMap<z.core.$ZodType, string>();
const variants = new WeakMap<z.core.$ZodType, Variants>();

/** What tells the items of this list apart. */
export function addressOf(schema: z.core.$ZodType): Address {
  return addresses.get(schema) ?? [];
}

/** The collection whose ids are the ids of this one too; undefined where they are its own. */
export function keysOf(schema: z.core.$ZodType): string | undefined {
  return keys.get(schema);
}

export function variantsOf(schema: z.core.$ZodType): Variants | undefined {
  return variants.get(schema);
}

/** A map with these keys and no others. */
export const map = z.strictObject;

/** A key that may be left out; then the contract says nothing of it. */
export const optional = z.exactOptional;

/** A collection by id, in the order of the file; `of` is the collection whose ids they are, where they are not its own. */
export function record<S extends z.core.$ZodType>(item: S, of?: string): z.ZodMiniRecord<z.ZodMiniString, S> {
  const schema = z.record(z.string().check(z.regex(IDENTIFIER)), item);
  if (of !== undefined) keys.set(schema, of);
  return schema;
}

/** A list with at least one item. */
export function list<S extends z.core.$ZodType>(item: S, address: Address = []): z.ZodMiniArray<S> {
  const schema = z.array(item).check(z.minLength(1));
  addresses.set(schema, address);
  return schema;
}

/** A leaf where a map or list may stand instead; the parsed leaf is `{ [as]: value }`. */
export function choice<As extends string, L extends z.core.$ZodType, M extends z.core.$ZodType>(
  as: As,
  leaf: L,
  other: M,
): z.ZodMiniUnion<readonly [Wrapped<As, L>, M]> {
  const schema = z.union([wrap(as, leaf), other]);
  variants.set(schema, { type: 'choice', as });
  return schema;
}

/** An id, or the author's words; a text without a space is meant as an id. The parsed value is `{ [as]: id }` or `{ [words]: text }`. */
export function idOrText<As extends string, L extends z.core.$ZodType, Words extends string, T extends z.core.$ZodType>(
  as: As,
  leaf: L,
  words: Words,
  text: T,
): z.ZodMiniUnion<readonly [Wrapped<As, L>, Wrapped<Words, T>]> {
  const schema = z.union([wrap(as, leaf), wrap(words, text)]);
  variants.set(schema, { type: 'id-or-text', as, words });
  return schema;
}

type Wrapped<As extends string, L extends z.core.$ZodType> = z.ZodMiniPipe<
  L,
  z.ZodMiniTransform<{ readonly [K in As]: z.output<L> }, z.output<L>>
>;

function wrap<As extends string, L extends z.core.$ZodType>(as: As, leaf: L): Wrapped<As, L> {
  return z.pipe(
    leaf,
    z.transform((value: z.output<L>) => ({ [as]: value }) as { readonly [K in As]: z.output<L> }),
  );
}

/** One of several maps, told apart by a key that each must have and the others may not. */
export function oneOf<const Options extends Readonly<Record<string, z.ZodMiniObject>>>(
  options: Options,
): z.ZodMiniUnion<readonly Options[keyof Options][]> {
  const schema = z.union(Object.values(options) as [z.ZodMiniObject, ...z.ZodMiniObject[]]);
  variants.set(schema, { type: 'by-key', keys: Object.keys(options) });
  return schema as never;
}
