/**
 * Texts of the package -> what a run needs of them: clauses, outlines, languages and numbering, parsed
 * and checked. It runs when the package is built, and everything it gives is plain data, so a run starts
 * from JSON. A fault in a template or a locale is found here, all of them together, and stops the build.
 */
import { type Library, loadLibrary } from '../assemble/library.js';
import { hashOf } from '../document/hash.js';
import { loadLocale, loadNumbering } from '../locale/load-locale.js';
import type { Locale } from '../locale/locale.js';
import type { NumberingSchemes } from '../locale/numbering.js';
import { contractShape } from '../model/shape.js';
import { type Diagnostic, diagnostic, type Outcome, passes } from '../source/diagnostic.js';
import { makeSource, type Source } from '../source/source.js';
import { oneLanguageTerms } from './one-language-terms.js';
import { layTemplates, type OwnTexts, strangeLocales, wording } from './own-texts.js';

/** Plain data, ready for JSON. */
export interface Prepared {
  readonly library: Library;
  readonly locales: Readonly<Record<string, Locale>>;
  readonly numbering: NumberingSchemes;
  /** SHA-256 of all the texts, so that a document says which ones it was made from. */
  readonly hash: string;
}

export interface PackageTexts {
  /** Path below `templates` to text: `clauses/term/en.md.hbs`. */
  readonly templates: ReadonlyMap<string, string>;
  /** Path below `locales` to text: `en/terms.yaml`, `numbering.yaml`. */
  readonly locales: ReadonlyMap<string, string>;
}

/**
 * `firm` are texts to lay over those of the package, held to the same. Diagnostics: compose/missing-file,
 * compose/own-texts, compose/one-language-terms, and those of the locales and of the library.
 */
export function prepare(input: PackageTexts, firm?: OwnTexts): Outcome<Prepared> {
  const { locales: texts } = input;
  const { templates, own } = firm ? layTemplates(input.templates, firm) : { templates: input.templates };
  const findings: Diagnostic[] = [];
  const take = <T>({ value, diagnostics }: Outcome<T>): T | null => {
    findings.push(...diagnostics);
    return value;
  };
  const source = (path: string): Source => {
    const text = texts.get(path);
    if (text === undefined) findings.push(missingFile(path));
    return makeSource(`locales/${path}`, text ?? '');
  };
  const ownSource = (path: string): Source | undefined => {
    const text = firm?.locales.get(path);
    return text === undefined ? undefined : makeSource(`${firm?.name}/locales/${path}`, text);
  };
  const languages = [...new Set([...texts.keys()].flatMap((path) => /^([^/]+)\//.exec(path)?.[1] ?? []))].sort();
  const locales: Record<string, Locale> = {};
  for (const language of languages) {
    const loaded = take(
      loadLocale(
        byFile((file) => source(`${language}/${file}.yaml`)),
        byFile((file) => ownSource(`${language}/${file}.yaml`)),
      ),
    );
    if (loaded) locales[language] = loaded;
  }
  const numbering = take(loadNumbering(source('numbering.yaml')));
  if (firm) findings.push(...strangeLocales(firm, languages), ...oneLanguageTerms(locales, ownSource));
  // While a language is not whole nobody knows its terms, and none is reported as unknown.
  const terms = passes(findings)
    ? new Set(Object.values(locales).flatMap((locale) => Object.keys(locale.terms)))
    : null;
  const library = take(
    loadLibrary({ files: templates, languages, shape: contractShape(), terms, ...(own && { own }) }),
  );
  if (!passes(findings) || library === null || numbering === null) return { value: null, diagnostics: findings };
  return {
    value: { library, locales, numbering, hash: hashOfTexts({ templates, locales: texts }, firm) },
    diagnostics: findings,
  };
}

function byFile<T>(make: (file: (typeof wording)[number]) => T): Record<(typeof wording)[number], T> {
  return Object.fromEntries(wording.map((file) => [file, make(file)])) as Record<(typeof wording)[number], T>;
}

/** Of path and text of each file; line ends do not count, for version control may change them. */
function hashOfTexts({ templates, locales }: PackageTexts, firm?: OwnTexts): string {
  const own = firm ? prefixed('own-locales', firm.locales) : [];
  const files = [...prefixed('templates', templates), ...prefixed('locales', locales), ...own];
  return hashOf(JSON.stringify(files.sort(([left], [right]) => (left < right ? -1 : 1))));
}

function prefixed(folder: string, texts: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...texts].map(([path, text]) => [`${folder}/${path}`, text.replaceAll('\r\n', '\n')] as const);
}

function missingFile(path: string): Diagnostic {
  return diagnostic({
    code: 'compose/missing-file',
    message: `locales/${path} is not there.`,
    help: 'copy it from a language that is complete, and translate it',
  });
}
