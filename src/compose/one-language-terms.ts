/** A term that a firm added in one language only: a contract of the other could not say it. */
import type { Language } from '../document/document.js';
import type { Locale } from '../locale/locale.js';
import { type Diagnostic, diagnostic } from '../source/diagnostic.js';
import { readSource } from '../source/read-source.js';
import type { Source } from '../source/source.js';

/** Diagnostics: compose/one-language-terms, for a term that the firm adds in one language and not in another. */
export function oneLanguageTerms(
  locales: Readonly<Record<Language, Locale>>,
  ownSource: (path: string) => Source | undefined,
): readonly Diagnostic[] {
  return Object.entries(locales).flatMap(([language, { terms }]) =>
    Object.entries(locales).flatMap(([other, { terms: others }]) => {
      const source = ownSource(`${language}/terms.yaml`);
      const missing = Object.keys(terms).filter((term) => !Object.hasOwn(others, term));
      if (source === undefined || missing.length === 0) return [];
      const raw = readSource(source).value;
      return missing.map((term) =>
        diagnostic({
          code: 'compose/one-language-terms',
          message: `The term ${term} is not there in ${other}.`,
          help: `write it in locales/${other}/terms.yaml too`,
          path: term,
          span: raw?.locateKey(term) ?? null,
        }),
      );
    }),
  );
}
