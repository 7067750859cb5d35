/**
 * Locale files -> Locale. A language is never half done: every missing and every unknown key is
 * reported with its place, and so is a language that writes amounts in words without a spelling of
 * numbers of its own.
 */
import type { z } from 'zod';
import { type Diagnostic, diagnostic, type Outcome, passes } from '../source/diagnostic.js';
import { nearest } from '../source/nearest.js';
import { byPosition, isRawMap, itemPath, keyPath, pathOfKeys } from '../source/path.js';
import type { Raw, RawValue } from '../source/raw.js';
import { readSource } from '../source/read-source.js';
import type { Source } from '../source/source.js';
import { unacceptedCharacter } from '../source/unaccepted-character.js';
import { type Locale, localeSchema, metricsSchema, phrasesSchema, termsSchema, wordsSchema } from './locale.js';
import type { NumberingSchemes } from './numbering.js';
import { numberingSchema } from './numbering-schema.js';
import { readOver } from './read-over.js';
import { SPELLOUTS } from './spellout/spellout.js';

/** The five files of locales/<tag>/. */
export interface LocaleSources {
  readonly locale: Source;
  readonly terms: Source;
  readonly metrics: Source;
  readonly words: Source;
  readonly phrases: Source;
}

/** A firm's files over some of them. */
export type OwnSources = { readonly [K in keyof LocaleSources]?: Source | undefined };

/**
 * `own` holds a firm's wording, which may be a part of each file and stands over the package's. It may change
 * what is there, with the same words in braces, and add terms.
 *
 * Diagnostics: locale/missing-key, unknown-key, wrong-value, no-spellout, and those of reading (source/...).
 */
export function loadLocale(sources: LocaleSources, own: OwnSources = {}): Outcome<Locale> {
  const formats = loadData(sources.locale, localeSchema, own.locale);
  const terms = loadData(sources.terms, termsSchema, own.terms);
  const metrics = loadData(sources.metrics, metricsSchema, own.metrics);
  const words = loadData(sources.words, wordsSchema, own.words);
  const phrases = loadData(sources.phrases, phrasesSchema, own.phrases);
  const diagnostics = [formats, terms, metrics, words, phrases].flatMap((part) => part.diagnostics);
  if (!formats.value || !terms.value || !metrics.value || !words.value || !phrases.value) {
    return { value: null, diagnostics };
  }
  const value = {
    ...formats.value,
    terms: terms.value,
    metrics: metrics.value,
    words: words.value,
    phrases: phrases.value,
  };
  return { value, diagnostics: [...diagnostics, ...withoutSpellout(value, sources.locale)] };
}

/** locales/numbering.yaml. Diagnostics as of a locale. */
export function loadNumbering(source: Source): Outcome<NumberingSchemes> {
  return loadData(source, numberingSchema);
}

function withoutSpellout(locale: Locale, source: Source): Diagnostic[] {
  const needsWords = locale['figures-with-words'] || /\{[a-z]+-words\}/.test(locale.dateline);
  if (!needsWords || Object.hasOwn(SPELLOUTS, locale.tag)) return [];
  return [
    diagnostic({
      code: 'locale/no-spellout',
      message: `${source.name} writes amounts in words, and there is no spelling of numbers for ${locale.tag}.`,
      help: `add src/locale/spellout/${locale.tag}.ts, or write figures-with-words: false`,
      path: 'figures-with-words',
    }),
  ];
}

/** One file of a locale. */
export function loadData<T extends z.ZodType>(source: Source, schema: T, own?: Source): Outcome<z.infer<T>> {
  const read = own ? readOver(source, own, schema === (termsSchema as z.ZodType)) : readSource(source);
  if (read.value === null || !passes(read.diagnostics)) return { value: null, diagnostics: read.diagnostics };
  const raw = read.value;
  const refused = refusedTexts(raw.root, '', raw);
  if (refused.length > 0) return { value: null, diagnostics: [...read.diagnostics, ...refused] };
  const parsed = schema.safeParse(raw.root);
  if (parsed.success) return { value: parsed.data, diagnostics: read.diagnostics };
  return {
    value: null,
    diagnostics: [...read.diagnostics, ...parsed.error.issues.flatMap((issue) => explain(issue, raw, schema))],
  };
}

/** Texts with a character that no document shows, or a line break: what a language says is printed like what a contract says. */
function refusedTexts(value: RawValue, path: string, raw: Raw): Diagnostic[] {
  if (typeof value !== 'string') {
    if (isRawMap(value))
      return Object.entries(value).flatMap(([key, below]) => refusedTexts(below, keyPath(path, key), raw));
    return value.flatMap((item, index) => refusedTexts(item, itemPath(path, String(index + 1)), raw));
  }
  const refused = unacceptedCharacter(value);
  if (refused === null) return [];
  return [
    diagnostic({
      code: 'locale/wrong-value',
      message: `${path} has a character that no document shows, ${refused.name}.`,
      help: refused.help,
      path,
      span: raw.locate(path),
    }),
  ];
}

function explain(issue: z.core.$ZodIssue, raw: Raw, schema: z.ZodType): Diagnostic[] {
  const path = pathOfKeys(raw.root, issue.path, byPosition);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => {
      const meant = nearest(key, known);
      const address = keyPath(path, key);
      return diagnostic({
        code: 'locale/unknown-key',
        message: `${key} is not a key of ${path === '' ? raw.source.name : path}.`,
        help: meant === null ? 'delete it' : `write ${meant}`,
        path: address,
        span: raw.locateKey(address),
      });
    });
  }
  const missing = valueAt(raw.root, issue.path) === undefined;
  return [
    diagnostic({
      code: missing ? 'locale/missing-key' : 'locale/wrong-value',
      message: missing ? `${path} is missing.` : `${path} has a value that cannot be used here: ${issue.message}.`,
      help: missing
        ? `write ${String(issue.path.at(-1))} as the other languages do`
        : 'compare it with the other languages',
      path,
      span: raw.locate(path),
    }),
  ];
}

function valueAt(root: RawValue, keys: readonly PropertyKey[]): RawValue | undefined {
  let value: RawValue | undefined = root;
  for (const key of keys) {
    if (Array.isArray(value)) value = value[Number(key)];
    else value = isRawMap(value) ? value[String(key)] : undefined;
  }
  return value;
}

/** Keys that the schema knows at a path; none where it takes any. */
function keysAt(schema: z.ZodType, keys: readonly PropertyKey[]): readonly string[] {
  let at: unknown = schema;
  for (const key of keys) {
    const shape: unknown = typeof at === 'object' && at !== null && 'shape' in at ? at.shape : undefined;
    at = typeof shape === 'object' && shape !== null ? (shape as Record<PropertyKey, unknown>)[key] : undefined;
  }
  return typeof at === 'object' && at !== null && 'shape' in at ? Object.keys(at.shape as object) : [];
}
