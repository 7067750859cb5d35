/** One language out of those at hand. A language that a contract has was checked long before, so its absence is our mistake. */
import type { Locale } from './locale.js';

export function localeOf(locales: Readonly<Record<string, Locale>>, language: string): Locale {
  const locale = Object.hasOwn(locales, language) ? locales[language] : undefined;
  if (locale === undefined) throw new Error(`There is no locale ${language}.`);
  return locale;
}
