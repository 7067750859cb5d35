/**
 * Which part of the schema a place of the file belongs to. Where several variants are possible, the one
 * that the file's words point at: its `kind`, a key that only one variant has, a text or a map.
 */
import type * as z from 'zod/mini';
import { isRawList, isRawMap } from '../source/path.js';
import type { RawValue } from '../source/raw.js';
import { variantsOf } from './fields/structure.js';

/** The parts of zod's definitions that a contract's schema is made of. */
export type Def = { readonly type: string } & Partial<{
  readonly shape: Readonly<Record<string, z.core.$ZodType>>;
  readonly innerType: z.core.$ZodType;
  readonly in: z.core.$ZodType;
  readonly element: z.core.$ZodType;
  readonly valueType: z.core.$ZodType;
  readonly options: readonly z.core.$ZodType[];
  readonly discriminator: string;
}>;

export function defOf(schema: z.core.$ZodType): Def {
  return schema._zod.def as unknown as Def;
}

/** The schema below optional and transforming wrappers. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const { innerType, in: input } = defOf(schema);
  const inner = innerType ?? input;
  return inner === undefined ? schema : unwrap(inner);
}

/** The schema for `keys` below `schema`; `raw` is the file's value there. Undefined where the schema has no such place. */
export function schemaAt(
  schema: z.core.$ZodType,
  raw: RawValue | undefined,
  keys: readonly PropertyKey[],
): z.core.$ZodType | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return unwrap(schema);
  const { shape, element, valueType, options } = defOf(unwrap(schema));
  if (options) {
    const chosen = options[variantAt(unwrap(schema), raw)];
    return chosen && schemaAt(chosen, raw, keys);
  }
  const below = shape ? (Object.hasOwn(shape, String(key)) ? shape[String(key)] : undefined) : (element ?? valueType);
  return below && schemaAt(below, rawAt(raw, key), rest);
}

/** The index of the variant that the file means; -1 where nothing tells. */
export function variantAt(union: z.core.$ZodType, raw: RawValue | undefined): number {
  const { options = [], discriminator } = defOf(union);
  if (discriminator !== undefined) {
    const written = isRawMap(raw) ? raw[discriminator] : undefined;
    return options.findIndex((option) => literalOf(option, discriminator) === written);
  }
  const variants = variantsOf(union);
  if (variants?.type === 'choice') return typeof raw === 'string' ? 0 : 1;
  if (variants?.type === 'id-or-text') return typeof raw === 'string' && !/\s/.test(raw) ? 0 : 1;
  if (variants?.type !== 'by-key' || !isRawMap(raw)) return -1;
  return variants.keys.findIndex((key) => Object.hasOwn(raw, key));
}

/** The map that the file means at this place: of a union the variant that was meant. Undefined where nothing tells. */
export function meantBy(schema: z.core.$ZodType, raw: RawValue | undefined): z.core.$ZodType | undefined {
  const inner = unwrap(schema);
  const { options } = defOf(inner);
  const chosen = options?.[variantAt(inner, raw)];
  return options ? chosen && meantBy(chosen, raw) : inner;
}

/** What a variant's discriminator must be. */
export function literalOf(option: z.core.$ZodType, discriminator: string): unknown {
  const literal = defOf(option).shape?.[discriminator];
  return literal && (literal._zod.def as { readonly values?: readonly unknown[] }).values?.[0];
}

/** The value below `raw` at a key or index. */
export function rawAt(raw: RawValue | undefined, key: PropertyKey): RawValue | undefined {
  if (isRawList(raw)) return typeof key === 'number' ? raw[key] : undefined;
  return isRawMap(raw) && Object.hasOwn(raw, String(key)) ? raw[String(key)] : undefined;
}
