/** The shipped formats of a language, for the tests of this folder; other files are empty where not given. */
import { readFileSync } from 'node:fs';
import { loadLocale, loadNumbering } from '../../src/locale/load-locale.js';
import type { Locale } from '../../src/locale/locale.js';
import { makeSource, type Source } from '../../src/source/source.js';

export function localeFile(name: string): Source {
  return makeSource(name, readFileSync(new URL(`../../locales/${name}`, import.meta.url), 'utf8'));
}

export function shippedFormats(tag: string): Locale {
  const few = (name: string, text: string) => makeSource(name, text);
  const { value, diagnostics } = loadLocale({
    locale: localeFile(`${tag}/locale.yaml`),
    terms: few('terms.yaml', 'fee: { one: Fee, many: Fees }\n'),
    metrics: few('metrics.yaml', 'availability: { name: Availability, formula: up by all, guard: no average }\n'),
    words: few('words.yaml', 'severity: { high: High }\n'),
    phrases: few('phrases.yaml', 'a: b\n'),
  });
  if (value === null) throw new Error(diagnostics.map(({ message }) => message).join(' '));
  return value;
}

export function shippedNumbering() {
  const { value, diagnostics } = loadNumbering(localeFile('numbering.yaml'));
  if (value === null) throw new Error(diagnostics.map(({ message }) => message).join(' '));
  return value;
}
