/** locales/<tag>/check.yaml -> Wording, when the package is built. Diagnostics as of the other files of a locale. */
import { z } from 'zod';
import type { Outcome } from '../source/diagnostic.js';
import type { Source } from '../source/source.js';
import { loadData } from './load-locale.js';
import type { Wording } from './wording.js';

const words = z.array(z.string());

const wordingSchema = z.strictObject({
  common: words,
  vague: words,
  misspelt: z.record(z.string(), z.string()),
  days: z.strictObject({ bare: words, kinds: words, before: words, beside: words }),
  defined: z.strictObject({ means: words, called: words }),
  endings: words,
  'term-words': words,
  references: z.strictObject({ clause: words, paragraph: words, annex: words, elsewhere: words }),
  results: z.strictObject({
    uptime: words,
    lower: words,
    below: words,
    'at-most': words,
    above: words,
    'at-least': words,
    'or-less': words,
    'or-more': words,
    to: words,
    idle: words,
  }),
  credits: z.strictObject({ words, none: words, caps: words }),
  examples: words,
  promises: words,
  downtime: words,
  units: z.strictObject({ day: words, hour: words, minute: words, second: words }),
  periods: z.strictObject({ day: words, week: words, month: words, quarter: words, year: words }),
  judged: z.strictObject({
    'one-sided': z.strictObject({ may: words, change: words, freely: words }),
    tax: z.strictObject({ names: words, share: words, before: words }),
    papers: z.strictObject({ names: words, fixed: words }),
    penalty: z.strictObject({ names: words, otherwise: words }),
    'no-refund': words,
    failures: z.strictObject({ before: words, after: words, whole: words, limited: words }),
    ranks: words,
    limits: z.strictObject({ least: words, most: words, over: words, under: words }),
    insolvency: z.strictObject({ names: words, ends: words }),
  }),
});

export function loadWording(source: Source): Outcome<Wording> {
  return loadData(source, wordingSchema);
}
