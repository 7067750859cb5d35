/**
 * The step from a contract to its clauses in each language printed, in order: select, expand, parse,
 * drop what nobody uses, and see that everything the file says is said. Nothing is numbered yet.
 */
import type { Language } from '../document/document.js';
import type { Inline } from '../document/inline.js';
import { perLanguage } from '../document/per-language.js';
import type { Locale } from '../locale/locale.js';
import { localeOf } from '../locale/locale-of.js';
import type { Contract } from '../model/contract.js';
import { contractShape } from '../model/shape.js';
import { type Diagnostic, diagnostic, type Outcome, passes } from '../source/diagnostic.js';
import { nearest } from '../source/nearest.js';
import {
  type Assembled,
  type AssembledClause,
  assembledClause,
  printedIn,
  printedPaths,
  visitAll,
  visitInlinesOfRow,
} from './assembled.js';
import { type Cursor, rootCursor } from './cursor.js';
import { definedTerms, dropUnusedDefinitions, findUndefined } from './definitions.js';
import { expandClause } from './expand.js';
import { Facts } from './facts.js';
import { formsOfTerm } from './forms-of-term.js';
import type { ClauseTemplate, Library } from './library.js';
import { type OwnClause, placeOwnClauses, sayOwnClause } from './own-clauses.js';
import { readOwnWords } from './own-words.js';
import { type Fault, kindOf, parseClause } from './parse-clause.js';
import type { ParsedClause, ParsedRow } from './parsed-clause.js';
import { partyOrder } from './party-order.js';
import { makePhrases } from './phrases.js';
import { clauseScope } from './scope.js';
import { findStrangeChoices, selectClauses } from './select.js';
import { findUnprinted } from './unprinted.js';

export interface AssembleInput {
  readonly contract: Contract;
  readonly library: Library;
  readonly locales: Readonly<Record<Language, Locale>>;
  /** Languages to print, left column first. */
  readonly printed: readonly Language[];
  /** True makes the clauses of a draft, as far as they go, whatever is found. */
  readonly draft?: boolean;
}

/**
 * Diagnostics: those of expand-clause and of the helpers, assemble/parse-clause, assemble/repeated-row,
 * assemble/undefined-term, assemble/unprinted-value, assemble/unknown-outline, assemble/own-clause, assemble/own-words. The value is null when one of them is an error, but for a draft.
 */
export function assembleClauses(input: AssembleInput): Outcome<Assembled> {
  const { contract, library, locales, printed } = input;
  const { outline: name } = contract.agreement;
  const outline = Object.hasOwn(library.outlines, name) ? library.outlines[name] : undefined;
  if (!outline) return { value: null, diagnostics: [unknownOutline(name, library)] };
  const findings: Diagnostic[] = [...findStrangeChoices(library, contract)];
  const root = rootCursor(contractShape(), contract);
  const facts = new Facts(contract, printed);
  const parties = partyOrder(contract);
  const chose: Cursor[] = [];
  const consulted = (leaf: Cursor): void => {
    if (leaf.isConsulted) return;
    leaf.consult();
    chose.push(leaf);
  };
  const phrases = makePhrases({ contract, locales, root, consulted });
  const assembleOne = (clause: ClauseTemplate): AssembledClause => {
    const scope = clauseScope(root, clause.needs, parties);
    const versions = perLanguage(printed, (language): ParsedClause => {
      const expanded = expandClause({ clause, language, scope, facts, phrases, consulted });
      const parsed = parseClause(expanded.pieces, kindOf(clause));
      const { file = '' } = clause.texts[language] ?? {};
      findings.push(...expanded.diagnostics, ...parsed.faults.map((fault) => asFinding(fault, clause.id, file)));
      return parsed.clause;
    });
    findings.push(...repeatedRows(clause.id, versions[printed[0] ?? '']?.rows ?? []));
    return assembledClause(clause, versions);
  };
  const selection = selectClauses(library, outline, root, facts);
  const body = placeOwnClauses(selection.order, selection.body, contract);
  findings.push(...body.diagnostics);
  // A heading over nothing is left out: all that its clause could say depends on what is not there.
  const saysSomething = ({ versions }: AssembledClause): boolean =>
    Object.values(versions).some(({ rows }) => rows.length > 0);
  const assembleAll = (clauses: readonly ClauseTemplate[]): readonly AssembledClause[] =>
    clauses.map(assembleOne).filter(saysSomething);
  const sayOwn = (id: string, own: OwnClause): AssembledClause => {
    const said = sayOwnClause(id, own, printed, locales);
    findings.push(...repeatedRows(said.id, said.versions[printed[0] ?? '']?.rows ?? []));
    return said;
  };
  const whole: Assembled = {
    typesetting: outline.typesetting,
    front: assembleAll(selection.front),
    body: body.clauses
      .map((each) => (each.type === 'own' ? sayOwn(each.id, each.own) : assembleOne(each.clause)))
      .filter(saysSomething),
    back: assembleAll(selection.back),
    annexes: assembleAll(selection.annexes),
  };
  const { languages, prevailing = languages[0] ?? '' } = contract.agreement;
  findings.push(...findUndefined(whole, phrases.implied));
  const ownWords = readOwnWords(contract, locales, printed, definedTerms(whole));
  findings.push(...ownWords.diagnostics);
  const used = new Set([...phrases.implied, ...ownWords.uses]);
  const assembled = dropUnusedDefinitions(whole, wordsIn(localeOf(locales, prevailing), contract), used);
  // Words that a reading copy leaves out are said by the contract itself.
  if (printed.length === languages.length) findings.push(...findUnprinted(root, chose, printedIn(assembled)));
  return { value: passes(findings) || input.draft === true ? assembled : null, diagnostics: unique(findings) };
}

/** The terms of a language by the word that they have in this contract. */
function wordsIn({ terms }: Locale, contract: Contract): (term: string) => string {
  return (term) => {
    const forms = terms[term];
    return forms === undefined ? term : formsOfTerm(forms, contract).one;
  };
}

function unknownOutline(id: string, { outlines }: Library): Diagnostic {
  const ids = Object.keys(outlines);
  return diagnostic({
    code: 'assemble/unknown-outline',
    message: `There is no outline ${id}.`,
    help: `write ${nearest(id, ids) ?? `one of ${ids.join(', ')}`}, or add it to your own templates`,
    path: 'agreement.outline',
  });
}

function asFinding({ message, help }: Fault, clause: string, file: string): Diagnostic {
  return diagnostic({ code: 'assemble/parse-clause', message: `${file}: ${message}`, help, clause });
}

/** Ids of items complete those of rows, so two ids of a contract may read alike: `a-b` in `c`, and `a` in `b-c`. */
function repeatedRows(clause: string, rows: readonly ParsedRow[]): readonly Diagnostic[] {
  if (allDiffer(rows) && rows.every((row) => row.type !== 'table' || allDiffer(row.rows))) return [];
  const seen = new Map<string, () => string | null>();
  const repeated = new Map<string, Diagnostic>();
  const see = (id: string, findPath: () => string | null): void => {
    const before = seen.get(id);
    if (before === undefined) seen.set(id, findPath);
    else if (!repeated.has(id)) {
      repeated.set(
        id,
        diagnostic({
          code: 'assemble/repeated-row',
          message: `Two rows of clause ${clause} have the id ${id}.`,
          help: 'give one of the two items in the contract another id',
          path: findPath() ?? before(),
          clause,
        }),
      );
    }
  };
  for (const row of rows) {
    see(row.id, () => firstPath((visit) => visitInlinesOfRow(row, visit)));
    if (row.type !== 'table') continue;
    for (const { id, cells } of row.rows) {
      see(`${row.id}/${id}`, () =>
        firstPath((visit) => {
          for (const cell of cells) visitAll(cell, visit);
        }),
      );
    }
  }
  return [...repeated.values()];
}

function allDiffer(rows: readonly { readonly id: string }[]): boolean {
  const ids = new Set<string>();
  for (const { id } of rows) ids.add(id);
  return ids.size === rows.length;
}

/** Of all that is visited the first path that is printed. */
function firstPath(visiting: (visit: (inline: Inline) => void) => void): string | null {
  let first: string | null = null;
  visiting((inline) => {
    first ??= printedPaths(inline)[0] ?? null;
  });
  return first;
}

/** A value that is missing in each language is one finding. */
function unique(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = finding.path === null ? JSON.stringify(finding) : `${finding.code} ${finding.path}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
