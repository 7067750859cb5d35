/**
 * A leaf of the contract file: how its text becomes a value, and what may be known of it without any
 * contract. All readers of the schema (the shape for templates, JSON Schema for editors, the mask of
 * sensitive values) ask `aboutField`, so a leaf is described in one place.
 */
import * as z from 'zod/mini';
import type { RawValue } from '../../source/raw.js';
import type { Parsed } from '../../values/parsed.js';
import { deferred, defOf } from './deferred.js';
import type { Problem } from './problem.js';

/** What kind of thing a leaf says; each kind has one type of value and one way to be printed. */
export type LeafKind =
  | 'amount'
  | 'count'
  | 'country'
  | 'date'
  | 'days'
  | 'duration'
  | 'email'
  | 'flag'
  | 'id'
  | 'identifier'
  | 'money'
  | 'month-day'
  | 'name'
  | 'percent'
  | 'period'
  | 'phone'
  | 'quantity'
  | 'ref'
  | 'refs'
  | 'score'
  | 'text'
  | 'time'
  | 'time-span'
  | 'url'
  | 'word'
  | 'words'
  | 'zone';

export interface About {
  readonly leaf: LeafKind;
  /** One sentence fragment for the person who fills the file in. */
  readonly describe: string;
  /** Of a word: its name in the locales, and what may be written. */
  readonly word?: string;
  readonly options?: readonly string[];
  /** Of a word: any other id may be written too, for a firm's own templates may have it. */
  readonly open?: boolean;
  /** Known, and not built yet. */
  readonly later?: readonly string[];
  /** Of a reference: the collection, from the top; `.deeds` is the nearest collection of that name around it. */
  readonly refers?: string;
  /** `shape` steers the document and is not printed. */
  readonly says?: 'printed' | 'shape';
  readonly sensitive?: boolean;
  readonly multiline?: boolean;
  /** Of a text: one plain string is right in a contract of two languages too, because it may be a proper name. */
  readonly plain?: boolean;
}

/** A schema that gives `T`. */
export type Field<T> = z.core.$ZodType<T, unknown>;

/** What is known of a leaf; undefined for maps, records and lists. */
export function aboutField(schema: z.core.$ZodType): About | undefined {
  return defOf(schema).about;
}

/** A leaf that is one text in the file. */
export function textField<T>(about: About, read: (text: string) => Parsed<T> | Problem): Field<T> {
  return rawField(about, (raw) => {
    if (typeof raw !== 'string') return { type: 'shape', expected: 'text' };
    return raw === '' ? { type: 'empty' } : read(raw);
  });
}

/** A leaf that may be a list or a map in the file. What `read` refuses stays at the leaf itself or at a key below it. */
export function rawField<T>(about: About, read: (raw: RawValue) => Parsed<T> | Problem | readonly Problem[]): Field<T> {
  return deferred({ type: 'transform', about }, () =>
    z.transform((raw: unknown, context): T => {
      const found: Parsed<T> | Problem | readonly Problem[] =
        raw === undefined ? { type: 'missing' } : read(raw as RawValue);
      if ('ok' in found && found.ok) return found.value;
      for (const problem of problemsOf(found)) {
        context.issues.push({ code: 'custom', input: raw, params: { problem }, path: [...(problem.below ?? [])] });
      }
      return z.NEVER;
    }),
  );
}

function problemsOf(found: Parsed<unknown> | Problem | readonly Problem[]): readonly Problem[] {
  if (Array.isArray(found)) return found as readonly Problem[];
  if ('ok' in found) {
    if (found.ok) return [];
    const { ok: _, ...said } = found;
    return [{ type: 'value', ...said }];
  }
  return [found as Problem];
}
