/**
 * A schema that zod makes when the first value is read with it. What all of them say is known without: which keys a map
 * has, what a leaf is. A contract has few of the keys that there are, and to make each of the two thousand schemas of
 * zod would be a tenth of the time of a short run.
 */
import type * as z from 'zod/mini';
import type { About } from './field.js';
import type { Address, Variants } from './structure.js';

/** What a schema says: the parts of zod's own definitions that a contract's are made of, and what zod does not keep. */
export type Def = { readonly type: string } & Partial<{
  readonly shape: Readonly<Record<string, z.core.$ZodType>>;
  readonly innerType: z.core.$ZodType;
  readonly in: z.core.$ZodType;
  readonly element: z.core.$ZodType;
  readonly valueType: z.core.$ZodType;
  readonly options: readonly z.core.$ZodType[];
  readonly discriminator: string;
  readonly values: readonly string[];
  /** Of a leaf. */
  readonly about: About;
  /** Of a list: what tells its items apart. */
  readonly address: Address;
  /** Of a collection: the one whose ids are the ids of this one too, where they are not its own. */
  readonly keys: string;
  /** Of a union: how to tell which variant was meant. */
  readonly variants: Variants;
}>;

/** Zod asks a schema for `_zod` alone, and asks when it reads with it. */
class Deferred {
  readonly def: Def;
  readonly make: () => z.core.$ZodType;
  private made: z.core.$ZodType | null = null;

  constructor(def: Def, make: () => z.core.$ZodType) {
    this.def = def;
    this.make = make;
  }

  get _zod(): z.core.$ZodType['_zod'] {
    this.made ??= this.make();
    return this.made._zod;
  }
}

/** `make` gives the schema that `def` describes; it is called once, and for most schemas never. */
export function deferred<S extends z.core.$ZodType>(def: Def, make: () => S): S {
  return new Deferred(def, make) as unknown as S;
}

/** The same schema, of which `about` is known instead. */
export function withAbout<S extends z.core.$ZodType>(about: About, schema: S): S {
  return deferred({ ...defOf(schema), about }, () => schema);
}

/** Of a schema of ours, or of one that zod has made of it. */
export function defOf(schema: z.core.$ZodType): Def {
  return schema instanceof Deferred ? schema.def : (schema._zod.def as unknown as Def);
}
