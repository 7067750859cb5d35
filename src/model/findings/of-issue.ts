/**
 * What zod found -> findings in words. zod says where (keys and indexes) and what rule; what the author
 * meant is read from the file: of a union only the variant that was meant is spoken of.
 */
import type * as z from 'zod/mini';
import { type Diagnostic, diagnostic } from '../../source/diagnostic.js';
import { nearest } from '../../source/nearest.js';
import { isRawMap, keyPath, pathOfKeys } from '../../source/path.js';
import type { RawMap, RawValue } from '../../source/raw.js';
import { defOf } from '../fields/deferred.js';
import { aboutField } from '../fields/field.js';
import type { Expected, Problem } from '../fields/problem.js';
import { literalOf, variantsOf } from '../fields/structure.js';
import { contractItemIds } from '../item-ids.js';
import { rawAt, schemaAt, unwrap, variantAt } from '../schema-at.js';
import { badId } from './bad-id.js';
import { emptyValue } from './empty-value.js';
import { missingKey } from './missing-key.js';
import { oneOf } from './one-of.js';
import type { Place } from './place.js';
import { refusedCharacter } from './refused-character.js';
import { keysAt, unknownKey } from './unknown-key.js';
import { unknownWord } from './unknown-word.js';
import { unreadableValue } from './unreadable-value.js';
import { isGoal, wrongGoal } from './wrong-goal.js';
import { wrongShape } from './wrong-shape.js';

/** An issue, as zod gives it, with its path from the top of the file. */
export type Issue = Pick<z.core.$ZodIssue, 'code'> & {
  readonly path: readonly PropertyKey[];
  readonly expected?: string;
  readonly keys?: readonly string[];
  readonly errors?: readonly (readonly Issue[])[];
  readonly discriminator?: string;
  readonly params?: { readonly problem?: Problem };
};

/** The findings for one issue; `schema` is that of the whole file. */
export function findingsOf(issue: Issue, schema: z.core.$ZodType, root: RawMap): readonly Diagnostic[] {
  const place = placeOf(issue.path, schema, root);
  switch (issue.code) {
    case 'custom':
      return issue.params?.problem ? ofProblem(issue.params.problem, place, schema) : [];
    case 'invalid_type':
      return place.raw === undefined ? ofMissing(place, schema) : [ofType(issue, place)];
    case 'invalid_value':
      return [ofWord(place, typeof place.raw === 'string' ? place.raw : '')];
    case 'unrecognized_keys':
      return (issue.keys ?? []).map((key) => ofUnknown(key, place, keysAt(place), schema));
    case 'invalid_key':
      return [badId(place)];
    case 'too_small':
      return [emptyValue(place)];
    case 'invalid_union':
      return ofUnion(issue, place, schema);
    default:
      throw new Error(`A contract's schema gives rise to issues of known kinds, not ${issue.code}.`);
  }
}

/** What stands at these keys, and what should. */
export function placeOf(keys: readonly PropertyKey[], schema: z.core.$ZodType, root: RawMap): Place {
  let raw: RawValue | undefined = root;
  for (const key of keys) raw = rawAt(raw, key);
  return { path: pathOfKeys(root, keys, contractItemIds), keys, raw, root, schema: schemaAt(schema, root, keys) };
}

/** Nothing where the key is there and only its name is misspelled: that is said once, at the name. */
function ofMissing(place: Place, schema: z.core.$ZodType): readonly Diagnostic[] {
  const around = placeOf(place.keys.slice(0, -1), schema, place.root);
  const known = keysAt(around);
  const written = isRawMap(around.raw) ? Object.keys(around.raw) : [];
  const free = known.filter((key) => !written.includes(key));
  const misspelled = written.some((key) => {
    const meant = isGoal(key) && isGoal(place.keys.at(-1)) ? place.keys.at(-1) : nearest(key, free);
    return !known.includes(key) && meant === place.keys.at(-1);
  });
  return misspelled ? [] : [missingKey(place)];
}

function ofProblem(problem: Problem, place: Place, schema: z.core.$ZodType): readonly Diagnostic[] {
  if (problem.type === 'missing') return ofMissing(place, schema);
  return [ofPresent(problem, place, schema)];
}

function ofPresent(
  problem: Exclude<Problem, { readonly type: 'missing' }>,
  place: Place,
  schema: z.core.$ZodType,
): Diagnostic {
  switch (problem.type) {
    case 'empty':
      return emptyValue(place);
    case 'shape':
      return place.raw === '' ? emptyValue(place) : wrongShape(place, problem.expected);
    case 'value':
      return unreadableValue(place, problem);
    case 'character':
      return refusedCharacter(place, problem.refused);
    case 'word':
      return unknownWord(place, problem.written, problem.options, problem.later);
    case 'unknown-key':
      return ofUnknown(problem.key, place, problem.known, schema);
  }
}

function ofUnknown(key: string, around: Place, known: readonly string[], schema: z.core.$ZodType): Diagnostic {
  const place = placeOf([...around.keys, key], schema, around.root);
  return wrongGoal(place, known) ?? unknownKey({ ...place, path: keyPath(around.path, key) }, around, known);
}

function ofType(issue: Issue, place: Place): Diagnostic {
  if (place.raw === '') return emptyValue(place);
  return wrongShape(place, expectedAt(issue, place));
}

function expectedAt(issue: Issue, place: Place): Expected {
  const variants = place.schema && variantsOf(place.schema);
  const other = issue.expected === 'array' ? 'list' : 'map';
  return variants?.type === 'choice' ? `text or ${other}` : other;
}

/** A word where the schema has one literal for each variant. */
function ofWord(place: Place, written: string): Diagnostic {
  const about = place.schema && aboutField(place.schema);
  return unknownWord(place, written, about?.options ?? [], about?.later ?? []);
}

function ofUnion(issue: Issue, place: Place, schema: z.core.$ZodType): readonly Diagnostic[] {
  if (issue.discriminator !== undefined) return [ofDiscriminator(issue.discriminator, place, schema)];
  if (place.raw === undefined) return ofMissing(place, schema);
  const variants = place.schema && variantsOf(place.schema);
  const wrong = variants?.type === 'by-key' ? oneOf(place, clashing(place, variants.keys)) : null;
  if (wrong !== null || place.schema === undefined) return wrong === null ? [] : [wrong];
  const meant = issue.errors?.[Math.max(0, variantAt(place.schema, place.raw))] ?? [];
  return meant.flatMap((inner) => findingsOf({ ...inner, path: [...issue.path, ...inner.path] }, schema, place.root));
}

/** The keys that tell variants apart, without those that the variant that is meant may have beside its own. */
function clashing({ schema, raw }: Place, keys: readonly string[]): readonly string[] {
  const index = schema === undefined ? -1 : variantAt(schema, raw);
  const option = schema && defOf(schema).options?.[index];
  const meant = option === undefined ? {} : (defOf(unwrap(option)).shape ?? {});
  return keys.filter((key, at) => at === index || !Object.hasOwn(meant, key));
}

/** `place` is that of the discriminator itself: zod points at it. */
function ofDiscriminator(discriminator: string, place: Place, schema: z.core.$ZodType): Diagnostic {
  const around = placeOf(place.keys.slice(0, -1), schema, place.root);
  const options = around.schema ? (defOf(around.schema).options ?? []) : [];
  const words = options.map((option) => String(literalOf(option, discriminator)));
  const literal = options[0] && defOf(options[0]).shape?.[discriminator];
  const known = { ...place, schema: literal };
  if (place.raw === undefined) {
    return diagnostic({ ...missingKey(known), help: `write ${discriminator}: and one of ${words.join(', ')}` });
  }
  if (place.raw === '') return emptyValue(known);
  if (typeof place.raw !== 'string') return wrongShape(known, 'text');
  return unknownWord(known, place.raw, words, (literal && aboutField(literal)?.later) ?? []);
}
