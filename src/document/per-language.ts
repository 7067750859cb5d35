/** The same thing made once for each language, in their order. */
import type { Language, Texts } from './document.js';

export function perLanguage<T>(languages: readonly Language[], make: (language: Language) => T): Texts<T> {
  const made: Record<Language, T> = {};
  for (const language of languages) made[language] = make(language);
  return made;
}
