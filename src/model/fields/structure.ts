/**
 * How leaves are put together: maps with fixed keys, collections by id, lists, and places where either
 * a leaf or a map may stand. Thin over zod, with what zod does not keep: what tells list items apart,
 * and which variant the author meant, so that a slip inside one is reported as that and nothing else.
 */
import * as z from 'zod/mini';
import { $constructor, $ZodType, $ZodUnion } from 'zod/v4/core';
import { deferred, defOf } from './deferred.js';
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

/** What tells the items of this list apart. */
export function addressOf(schema: z.core.$ZodType): Address {
  return defOf(schema).address ?? [];
}

/** The collection whose ids are the ids of this one too; undefined where they are its own. */
export function keysOf(schema: z.core.$ZodType): string | undefined {
  return defOf(schema).keys;
}

export function variantsOf(schema: z.core.$ZodType): Variants | undefined {
  return defOf(schema).variants;
}

/** The word that a variant has at the key that tells variants apart. */
export function literalOf(variant: z.core.$ZodType, key: string): unknown {
  const literal = defOf(variant).shape?.[key];
  return literal && defOf(literal).values?.[0];
}

/** A map with these keys and no others. */
export function map<Shape extends z.core.$ZodShape>(shape: Shape): z.core.$ZodObject<Shape, z.core.$strict> {
  const def = { type: 'object', shape } as const;
  return deferred<z.core.$ZodType>(def, () => new z.ZodMiniObject({ ...def, catchall: NOTHING })) as never;
}

const NOTHING = z.never();

/** A key that may be left out; then the contract says nothing of it. */
export function optional<S extends z.core.$ZodType>(schema: S): z.core.$ZodExactOptional<S> {
  const def = { type: 'optional', innerType: schema } as const;
  return deferred<z.core.$ZodType>(def, () => new Optional(def)) as never;
}

/** zod's own makes the schema of what is left out, to see that it is not there. */
const Optional = $constructor<z.core.$ZodType, z.core.$ZodOptionalDef>('Optional', (schema, def) => {
  $ZodType.init(schema, def);
  Object.assign(schema._zod, { optin: 'optional', optout: 'optional' });
  schema._zod.parse = (payload, context) =>
    payload.value === undefined ? payload : def.innerType._zod.run(payload, context);
});

/** A collection by id, in the order of the file; `of` is the collection whose ids they are, where they are not its own. */
export function record<S extends z.core.$ZodType>(item: S, of?: string): z.core.$ZodRecord<z.core.$ZodString, S> {
  return deferred({ type: 'record', valueType: item, ...(of === undefined ? {} : { keys: of }) }, () =>
    z.record(ID, item),
  );
}

const ID = z.string().check(z.regex(IDENTIFIER));

/** A list with at least one item. */
export function list<S extends z.core.$ZodType>(item: S, address: Address = []): z.core.$ZodArray<S> {
  return deferred({ type: 'array', element: item, address }, () => z.array(item).check(z.minLength(1)));
}

/** A leaf where a map or list may stand instead; the parsed leaf is `{ [as]: value }`. */
export function choice<As extends string, L extends z.core.$ZodType, M extends z.core.$ZodType>(
  as: As,
  leaf: L,
  other: M,
): z.core.$ZodUnion<readonly [Wrapped<As, L>, M]> {
  return union([wrap(as, leaf), other], { type: 'choice', as });
}

/** An id, or the author's words; a text without a space is meant as an id. The parsed value is `{ [as]: id }` or `{ [words]: text }`. */
export function idOrText<As extends string, L extends z.core.$ZodType, Words extends string, T extends z.core.$ZodType>(
  as: As,
  leaf: L,
  words: Words,
  text: T,
): z.core.$ZodUnion<readonly [Wrapped<As, L>, Wrapped<Words, T>]> {
  return union([wrap(as, leaf), wrap(words, text)], { type: 'id-or-text', as, words });
}

type Wrapped<As extends string, L extends z.core.$ZodType> = z.core.$ZodPipe<
  L,
  z.core.$ZodTransform<{ readonly [K in As]: z.output<L> }, z.output<L>>
>;

function wrap<As extends string, L extends z.core.$ZodType>(as: As, leaf: L): Wrapped<As, L> {
  return deferred({ type: 'pipe', in: leaf }, () =>
    z.pipe(
      leaf,
      z.transform((value: z.output<L>) => ({ [as]: value }) as { readonly [K in As]: z.output<L> }),
    ),
  );
}

/** One of several maps, told apart by a key that each must have and the others may not. */
export function oneOf<const Options extends Readonly<Record<string, z.core.$ZodObject>>>(
  options: Options,
): z.core.$ZodUnion<readonly Options[keyof Options][]> {
  return union(Object.values(options), { type: 'by-key', keys: Object.keys(options) }) as never;
}

/** One of several maps, told apart by the word that stands at `key`. */
export function byWord<
  const Key extends string,
  const Options extends readonly [z.core.$ZodObject, ...z.core.$ZodObject[]],
>(key: Key, options: Options): z.core.$ZodDiscriminatedUnion<Options, Key> {
  const def = { type: 'union', options, discriminator: key } as const;
  return deferred<z.core.$ZodType>(def, () => new ByWord({ ...def, inclusive: false })) as never;
}

/** zod's own discriminated union makes the schemas of all its maps to learn their words; here those of one are made. */
const ByWord = $constructor<z.core.$ZodUnion, z.core.$ZodDiscriminatedUnionDef>('ByWord', (schema, def) => {
  $ZodUnion.init(schema, def);
  const { discriminator } = def;
  const maps = new Map(def.options.map((option) => [literalOf(option, discriminator), option]));
  // A map is not left out.
  Object.assign(schema._zod, { optin: undefined, optout: undefined });
  schema._zod.parse = (payload, context) => {
    const input: unknown = payload.value;
    if (typeof input !== 'object' || input === null) {
      payload.issues.push({ code: 'invalid_type', expected: 'object', input, inst: schema });
      return payload;
    }
    const chosen = maps.get((input as Readonly<Record<string, unknown>>)[discriminator]);
    if (chosen !== undefined) return chosen._zod.run(payload, context);
    payload.issues.push({
      code: 'invalid_union',
      errors: [],
      discriminator,
      input,
      path: [discriminator],
      inst: schema,
    });
    return payload;
  };
});

function union<const Options extends readonly z.core.$ZodType[]>(
  options: Options,
  variants: Variants,
): z.core.$ZodUnion<Options> {
  return deferred({ type: 'union', options, variants }, () => z.union(options) as z.core.$ZodUnion<Options>);
}
