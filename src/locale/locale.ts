/**
 * How a language writes things, as data: the schema of locales/<tag>/*.yaml and the type it gives.
 * Everything is text, for the files are read without guessing what a scalar means. Keys are the
 * files' own words. The data is plain, so that a build may ship it as JSON.
 */
import { z } from 'zod';
import { DAY_NAMES } from '../values/calendar.js';
import { DURATION_UNITS } from '../values/duration.js';
import { PERIOD_NAMES } from '../values/period.js';

const text = z.string();
const yesOrNo = z.enum(['true', 'false']).transform((word) => word === 'true');
const texts = z.record(z.string(), z.string());
const forms = z.strictObject({ one: text, many: text.optional() });
/** In an internal agreement and in a schedule some terms are other words for the same thing. */
const termForms = z.strictObject({ ...forms.shape, internal: forms.optional(), schedule: forms.optional() });

/** Which counter a number belongs to, as in a document. */
export type Family = 'body' | 'annex' | 'parties' | 'recitals' | 'definitions';

function perFamily<T extends z.ZodType>(shape: T) {
  return z.strictObject({ body: shape, annex: shape, parties: shape, recitals: shape, definitions: shape });
}

const series = z.strictObject({ between: text, pair: text, last: text });

/** `before` holds the words before the number of each level; with `full` there is one number and one entry. */
const referenceWords = z.strictObject({ context: z.enum(['own', 'full']), before: z.array(text) });

/** locale.yaml. */
export const localeSchema = z.strictObject({
  tag: text,
  'file-language': text,
  names: texts,
  column: text,
  months: z.array(text).length(12),
  days: z.strictObject(keyed(DAY_NAMES, text)),
  'every-day': text,
  'day-range': text,
  date: text,
  'month-day': text,
  dateline: text,
  time: text,
  zone: text,
  zones: texts,
  numbers: z.strictObject({ decimal: text, group: text }),
  'figures-with-words': yesOrNo,
  'with-words': text,
  percent: z.strictObject({ figure: text, words: text }),
  money: z.strictObject({
    figure: text,
    own: texts,
    whole: text,
    'with-minor': text,
    units: z.record(z.string(), z.strictObject({ whole: text, minor: text })),
  }),
  units: z.strictObject(keyed(DURATION_UNITS, forms)),
  periods: z.strictObject(keyed(PERIOD_NAMES, text)),
  series: z.strictObject({ and: series, or: series }),
  'list-endings': z.strictObject({ more: text, 'last-but-one': text, last: text }),
  'runs-on': z.array(text),
  furniture: z.strictObject({
    page: z.strictObject({ before: text, between: text, after: text }),
    'reading-copy': text,
    'reading-copy-internal': text.optional(),
    initials: text,
    revision: text,
    draft: z.strictObject({ watermark: text, mark: text, open: text, more: text }),
  }),
  numbering: z.record(z.string(), perFamily(z.array(text))),
  references: z.record(z.string(), perFamily(referenceWords)),
});

/** terms.yaml: defined terms by id. Without `many` the one form serves for any number. */
export const termsSchema = z.record(z.string(), termForms);

/** metrics.yaml: what each kind of metric is called, how it is computed, and what stops it from looking too good. */
export const metricsSchema = z.record(z.string(), z.object({ name: text, formula: text, guard: text }).catchall(text));

/** words.yaml: what the words of the contract file are called in print, by the name of their list. */
export const wordsSchema = z.record(z.string(), texts);

/** phrases.yaml: patterns of what template helpers say, by key. */
export const phrasesSchema = texts;

export type LocaleFormats = z.infer<typeof localeSchema>;
export type TermForms = z.infer<typeof termForms>;
export type MetricWords = z.infer<typeof metricsSchema>[string];
export type ReferenceWords = z.infer<typeof referenceWords>;

/** One language, whole: its formats and the words of the four other files. */
export interface Locale extends Readonly<LocaleFormats> {
  readonly terms: Readonly<Record<string, TermForms>>;
  readonly metrics: Readonly<Record<string, MetricWords>>;
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly phrases: Readonly<Record<string, string>>;
}

/** An object type with the given keys, all of one shape: so that a missing unit or day is found by name. */
function keyed<K extends string, T extends z.ZodType>(keys: readonly K[], shape: T): Record<K, T> {
  return Object.fromEntries(keys.map((key) => [key, shape])) as Record<K, T>;
}
