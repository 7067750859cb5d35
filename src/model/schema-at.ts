/**
 * Which part of the schema a place of the file belongs to. Where several variants are possible, the one
 * that the file's words point at: its `kind`, a key that only one variant has, a text or a map.
 */
import type * as z from 'zod/mini';
import { isRawList, isRawMap } from '../source/path.js';
import type { RawValue } from '../source/raw.js';
import { defOf } from './fields/deferred.js';
import { literalOf, variantsOf } from './fields/structure.js';

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

/** The value below `raw` at a key or index. */
export function rawAt(raw: RawValue | undefined, key: PropertyKey): RawValue | undefined {
  if (isRawList(raw)) return typeof key === 'number' ? raw[key] : undefined;
  return isRawMap(raw) && Object.hasOwn(raw, String(key)) ? raw[String(key)] : undefined;
}
