/**
 * Clauses of one or two lines, and what becomes of them: loaded, said for one of the example contracts, or
 * composed into a document. The languages are those that ship.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { type Assembled, type AssembledClause, assembledClause } from '../../src/assemble/assembled.js';
import { type Cursor, rootCursor } from '../../src/assemble/cursor.js';
import { type Expanded, expandClause } from '../../src/assemble/expand.js';
import { Facts } from '../../src/assemble/facts.js';
import { type Library, loadLibrary } from '../../src/assemble/library.js';
import { kindOf, parseClause } from '../../src/assemble/parse-clause.js';
import { partyOrder } from '../../src/assemble/party-order.js';
import { makePhrases } from '../../src/assemble/phrases.js';
import { clauseScope } from '../../src/assemble/scope.js';
import { composeDocument } from '../../src/compose/compose.js';
import type { PackageTexts } from '../../src/compose/prepare.js';
import type { Document, Language } from '../../src/document/document.js';
import type { Value } from '../../src/document/inline.js';
import { perLanguage } from '../../src/document/per-language.js';
import { textOfRow } from '../../src/document/text.js';
import { loadLocale, loadNumbering } from '../../src/locale/load-locale.js';
import type { Locale } from '../../src/locale/locale.js';
import type { Contract } from '../../src/model/contract.js';
import { parseContract } from '../../src/model/parse-contract.js';
import { contractShape } from '../../src/model/shape.js';
import type { Diagnostic, Outcome } from '../../src/source/diagnostic.js';
import { readSource } from '../../src/source/read-source.js';
import { makeSource, type Source } from '../../src/source/source.js';
import { edited, example } from './printed-findings.js';

/** A text of a clause in English, and in Indonesian where it is another; clause.yaml beside `applies: always`. */
export interface SmallClause {
  readonly en: string;
  readonly id?: string;
  readonly yaml?: string;
}

/** By id. A string is the text in both languages. */
export type Clauses = Readonly<Record<string, string | SmallClause>>;

/** The texts of the package. */
export const packageTexts: PackageTexts = { templates: textsBelow('templates'), locales: textsBelow('locales') };

/** What ships beside the clauses. */
export const shipped = {
  locales: Object.fromEntries(['en', 'id'].map((tag) => [tag, localeOf(tag)])) as Readonly<Record<Language, Locale>>,
  numbering: must(loadNumbering(localeFile('numbering.yaml'))),
};

/** An example contract, with edits of its text. */
export function contract(name: string, ...edits: readonly (readonly [before: string, after: string])[]): Contract {
  const { value: raw } = readSource(makeSource('contract.yaml', edited(example(name), ...edits)));
  if (raw === null) throw new Error('The text of a test can be read.');
  return must(parseContract(raw.root));
}

/** Files of a library; every clause stands in the outline by its place. */
export function filesOf(clauses: Clauses, more: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const parts: Record<string, string[]> = { front: [], body: [], back: [], annex: [] };
  for (const [id, given] of Object.entries(clauses)) {
    const { en, id: indonesian = en, yaml = 'applies: always\n' } = typeof given === 'string' ? { en: given } : given;
    files.set(`clauses/${id}/clause.yaml`, yaml);
    files.set(`clauses/${id}/en.md.hbs`, en);
    files.set(`clauses/${id}/id.md.hbs`, indonesian);
    parts[/place: (\w+)/.exec(yaml)?.[1] ?? 'body']?.push(id);
  }
  const list = (part: string): string => `[${parts[part]?.join(', ')}]`;
  files.set(
    'outlines/standard.yaml',
    `front: ${list('front')}\nindonesian: ${list('body')}\nalone: ${list('body')}\nback: ${list('back')}\nannexes: ${list('annex')}\n`,
  );
  for (const [path, text] of Object.entries(more)) files.set(path, text);
  return files;
}

export function load(files: ReadonlyMap<string, string>): Outcome<Library> {
  const terms = new Set(Object.keys(shipped.locales.en?.terms ?? {}));
  return loadLibrary({ files, languages: ['en', 'id'], shape: contractShape(), terms });
}

/** `code file:line:column`, in order. */
export function places(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, span }) =>
    span ? `${code} ${span.source}:${span.start.line}:${span.start.column}` : code,
  );
}

/** `code path`, in order. */
export function paths(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, path }) => `${code} ${path}`);
}

interface Said {
  readonly lines: readonly string[];
  readonly values: readonly Value[];
  readonly said: ReadonlySet<string>;
}

/** What one clause says of a contract, row by row, a line each; and how. */
export function say(text: string | SmallClause, of: Contract, language: Language = 'en'): Expanded & Said {
  const clause = must(load(filesOf({ a: text }))).clauses.a;
  if (!clause) throw new Error('The clause loads.');
  const said = new Set<string>();
  const consulted = ({ path }: Cursor): unknown => said.add(path);
  const root = rootCursor(contractShape(), of);
  const expanded = expandClause({
    clause,
    language,
    scope: clauseScope(root, clause.needs, partyOrder(of)),
    facts: new Facts(of, [language]),
    phrases: makePhrases({ contract: of, locales: shipped.locales, root, consulted }),
    consulted,
  });
  const { rows } = parseClause(expanded.pieces, kindOf(clause)).clause;
  const lines = rows.map((row) =>
    row.type === 'text'
      ? `${row.id}: ${textOfRow({ type: 'text', id: '', level: 0, number: null, texts: { [language]: row.block } }, language)}`
      : row.id,
  );
  const values = expanded.pieces.filter((piece) => piece.type === 'value');
  return { ...expanded, lines, values, said };
}

/** The clauses as parsed for a contract, none left out. */
export function assembled(clauses: Clauses, of: Contract, printed: readonly Language[]): Assembled {
  const library = must(load(filesOf(clauses)));
  const root = rootCursor(contractShape(), of);
  const phrases = makePhrases({ contract: of, locales: shipped.locales, root, consulted: () => {} });
  const all = Object.keys(clauses).map((id): AssembledClause => {
    const clause = library.clauses[id];
    if (!clause) throw new Error('Every clause loads.');
    const versions = perLanguage(printed, (language) => {
      const expanded = expandClause({
        clause,
        language,
        scope: clauseScope(root, clause.needs, partyOrder(of)),
        facts: new Facts(of, printed),
        phrases,
        consulted: () => {},
      });
      return parseClause(expanded.pieces, kindOf(clause)).clause;
    });
    return assembledClause(clause, versions);
  });
  const at = (place: AssembledClause['place']) => all.filter((clause) => clause.place === place);
  return { typesetting: 'usual', front: at('front'), body: at('body'), back: at('back'), annexes: at('annex') };
}

export function compose(
  clauses: Clauses,
  of: Contract,
  printed: readonly Language[] = of.agreement.languages,
): Outcome<Document> {
  return composeDocument({
    assembled: assembled(clauses, of, printed),
    contract: of,
    locales: shipped.locales,
    schemes: shipped.numbering,
    printed,
    templates: 'hash',
  });
}

export function must<T>({ value, diagnostics }: Outcome<T>): T {
  if (value === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
}

function localeOf(tag: string): Locale {
  const file = (name: string): Source => localeFile(`${tag}/${name}.yaml`);
  return must(
    loadLocale({
      locale: file('locale'),
      terms: file('terms'),
      metrics: file('metrics'),
      words: file('words'),
      phrases: file('phrases'),
    }),
  );
}

function localeFile(path: string): Source {
  return makeSource(path, packageTexts.locales.get(path) ?? '');
}

function textsBelow(folder: string): ReadonlyMap<string, string> {
  const top = new URL(`../../${folder}/`, import.meta.url);
  const names = readdirSync(top, { recursive: true }).map(String);
  const found = names.filter((name) => /\.(?:yaml|hbs)$/.test(name));
  return new Map(found.map((name) => [name.replaceAll('\\', '/'), readFileSync(new URL(name, top), 'utf8')]));
}
