/** The same thing made once for each language, in their order. */
import type { Language, Texts } from './document.js';

export function perLanguage<T>(languages: readonly Language[], make: (language: Language) => T): Texts<T> {
  return Object.fromEntries(languages.map((language) => [language, make(language)]));
}
