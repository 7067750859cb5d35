/**
 * A firm's own texts laid over those of the package. A clause that the firm wrote is the firm's in all its
 * languages: half of it from one hand and half from another would be two contracts. Outlines are replaced
 * whole, the wording of a language key by key.
 */
import type { OwnFiles } from '../assemble/template-files.js';
import type { Language } from '../document/document.js';
import { type Diagnostic, diagnostic } from '../source/diagnostic.js';

/** Texts as those of the package, or some of them. */
export interface OwnTexts {
  /** The folder as the firm calls it: findings call its files by it. */
  readonly name: string;
  readonly templates: ReadonlyMap<string, string>;
  /** Path below `locales` to text: parts of `en/terms.yaml` and the like. */
  readonly locales: ReadonlyMap<string, string>;
}

/** Templates with the firm's over them, and which are the firm's. */
export function layTemplates(
  templates: ReadonlyMap<string, string>,
  firm: OwnTexts,
): { readonly templates: ReadonlyMap<string, string>; readonly own: OwnFiles } {
  const folders = new Set([...firm.templates.keys()].map(clauseIn));
  const written = new Set([...firm.templates.keys()].filter((path) => path.endsWith('.hbs')).map(clauseIn));
  const kept = [...templates].filter(([path]) => !(path.endsWith('.hbs') && written.has(clauseIn(path))));
  const merged = new Map([...kept, ...firm.templates]);
  const has = (path: string): boolean => firm.templates.has(path) || (folders.has(clauseIn(path)) && !merged.has(path));
  return { templates: merged, own: { has, name: (path) => `${firm.name}/${path}` } };
}

/** The folder of a clause; the path itself for what belongs to none. */
function clauseIn(path: string): string {
  return /^clauses\/[^/]+\//u.exec(path)?.[0] ?? path;
}

/** What may be changed of a language. */
export const wording = ['locale', 'metrics', 'phrases', 'terms', 'words'] as const;

/** Diagnostics: compose/own-texts, for a file of no language that there is. */
export function strangeLocales({ name, locales }: OwnTexts, languages: readonly Language[]): readonly Diagnostic[] {
  const known = languages.flatMap((language) => wording.map((file) => `${language}/${file}.yaml`));
  return [...locales.keys()]
    .filter((path) => !known.includes(path))
    .map((path) =>
      diagnostic({
        code: 'compose/own-texts',
        message: `Nothing reads ${name}/locales/${path}.`,
        help: `name it ${known.join(', ')}, or delete it`,
        span: { source: `${name}/locales/${path}`, ...firstSign },
      }),
    );
}

const firstSign = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 2, offset: 1 },
};
