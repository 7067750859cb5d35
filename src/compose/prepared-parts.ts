/**
 * Prepared data in parts, one for each language and one for what they share, so that a run reads the
 * languages of its contract and no others. The text of a clause stays JSON until somebody asks for it: a
 * contract uses a third of the clauses there are. What is put together again is equal to what was taken
 * apart, but for the languages left out.
 */
import type { ClauseTemplate } from '../assemble/library.js';
import type { Language } from '../document/document.js';
import type { Locale } from '../locale/locale.js';
import { type PackedClause, packClause, unpackClause } from './packed-clause.js';
import type { Prepared } from './prepare.js';

/** Plain data: clauses without their texts. */
export interface SharedPart extends Omit<Prepared, 'locales' | 'library'> {
  readonly library: Omit<Prepared['library'], 'clauses'> & {
    readonly clauses: Readonly<Record<string, Omit<ClauseTemplate, 'texts'>>>;
  };
  readonly languages: readonly Language[];
}

/** How one language writes, and its text of a clause as JSON; undefined where the clause has none. */
export interface LanguagePart {
  readonly locale: Locale;
  readonly textOf: (clause: string) => string | undefined;
}

/** The same as plain data. */
export interface LanguageData {
  readonly locale: Locale;
  readonly texts: Readonly<Record<string, string>>;
}

export interface PreparedParts {
  readonly shared: SharedPart;
  readonly languages: Readonly<Record<Language, LanguageData>>;
}

export function splitPrepared({ library, locales, ...rest }: Prepared): PreparedParts {
  const clauses = mapValues(library.clauses, ({ texts: _, ...clause }) => clause);
  return {
    shared: { ...rest, library: { ...library, clauses }, languages: Object.keys(locales) },
    languages: Object.fromEntries(
      Object.entries(locales).map(([language, locale]) => {
        const texts = Object.entries(library.clauses).flatMap(([id, clause]) => {
          const text = clause.texts[language];
          return text ? [[id, JSON.stringify(packClause(text))] as const] : [];
        });
        return [language, { locale, texts: Object.fromEntries(texts) }];
      }),
    ),
  };
}

/** `parts` by language; clauses have their texts in these languages only. */
export function joinPrepared(shared: SharedPart, parts: Readonly<Record<Language, LanguagePart>>): Prepared {
  const { languages: _, library, ...rest } = shared;
  const clauses = mapValues(library.clauses, (clause, id): ClauseTemplate => {
    let texts: ClauseTemplate['texts'] | null = null;
    return {
      ...clause,
      get texts() {
        texts ??= readTexts(id, parts);
        return texts;
      },
    };
  });
  return { ...rest, library: { ...library, clauses }, locales: mapValues(parts, (part) => part.locale) };
}

function readTexts(id: string, parts: Readonly<Record<Language, LanguagePart>>): ClauseTemplate['texts'] {
  const texts = Object.entries(parts).flatMap(([language, part]) => {
    const text = part.textOf(id);
    return text === undefined ? [] : [[language, unpackClause(JSON.parse(text) as PackedClause)] as const];
  });
  return Object.fromEntries(texts);
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A, key: string) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
