/**
 * Definitions: a term that the contract does not use is not defined, so that templates may define
 * everything once and for all; what is left stands in the alphabetical order of the language that
 * prevails, the same in every column.
 */
import type { Inline, Term } from '../document/inline.js';
import { type Diagnostic, diagnostic } from '../source/diagnostic.js';
import { type Assembled, assembledClause, everyClause, visitInlinesOfRow } from './assembled.js';
import type { ParsedClause, ParsedRow } from './parsed-clause.js';

/**
 * `wordOf` gives a term in the language that prevails: it orders the definitions also where it is not
 * printed, so that a reading copy counts as the contract does. `implied` are terms that values use without naming them, such as a duration in business days.
 * Rows that define nothing stay where they are, before or behind the definitions.
 */
export function dropUnusedDefinitions(
  assembled: Assembled,
  wordOf: (term: string) => string,
  implied: ReadonlySet<string>,
): Assembled {
  const definitions = assembled.body.find((clause) => clause.numbering === 'definitions');
  if (!definitions) return assembled;
  const kept = new Set<string>();
  const used = new Set<string>(implied);
  const use = (inline: Inline): void => {
    if (isUse(inline)) used.add(inline.term);
  };
  for (const clause of everyClause(assembled)) {
    if (clause !== definitions) for (const term of clause.contents.uses) used.add(term);
  }
  const groups = Object.values(definitions.versions).map((version) => groupsOf(version.rows));
  // A definition may use terms of its own, so look again until none is added.
  for (let size = -1; size !== kept.size; ) {
    size = kept.size;
    for (const group of groups.flat()) {
      if (group.term !== null && (!used.has(group.term) || kept.has(group.term))) continue;
      if (group.term !== null) kept.add(group.term);
      for (const row of group.rows) visitInlinesOfRow(row, use);
    }
  }
  const words = [...kept].map((term) => ({ term, word: wordOf(term).toLowerCase() }));
  const order = words.sort((a, b) => compareWords(a.word, b.word)).map(({ term }) => term);
  const tidy = (version: ParsedClause): ParsedClause => {
    const own = groupsOf(version.rows);
    const sorted = order.flatMap((term) => own.find((group) => group.term === term)?.rows ?? []);
    return { ...version, rows: [...lead(own), ...sorted, ...rest(own)] };
  };
  const replaced = assembledClause(
    definitions,
    Object.fromEntries(Object.entries(definitions.versions).map(([language, version]) => [language, tidy(version)])),
  );
  return { ...assembled, body: assembled.body.map((clause) => (clause === definitions ? replaced : clause)) };
}

/**
 * What a contract uses as a defined term and defines nowhere.
 * Diagnostics: assemble/undefined-term, at the first clause that uses it; without one where only a value does.
 */
export function findUndefined(assembled: Assembled, implied: ReadonlySet<string>): readonly Diagnostic[] {
  const defined = new Set<string>();
  const used = new Map<string, string | null>([...implied].map((term) => [term, null]));
  for (const { id, contents } of everyClause(assembled)) {
    for (const term of contents.defines) defined.add(term);
    for (const term of contents.uses) if (!used.get(term)) used.set(term, id);
  }
  return [...used]
    .filter(([term]) => !defined.has(term))
    .map(([term, clause]) =>
      diagnostic({
        code: 'assemble/undefined-term',
        message: `${term} is used as a defined term and defined nowhere.`,
        help: `define it, on the same condition, in the clause of definitions`,
        clause,
      }),
    );
}

/** A definition with the rows that belong to it, or rows that define nothing. */
interface Group {
  readonly term: string | null;
  readonly rows: ParsedRow[];
}

function groupsOf(rows: readonly ParsedRow[]): readonly Group[] {
  const groups: Group[] = [];
  for (const row of rows) {
    const defined: string[] = [];
    visitInlinesOfRow(row, (inline) => {
      if (isDefinition(inline)) defined.push(inline.term);
    });
    const opens = row.type !== 'text' || (row.level <= 1 && (row.numbered || row.level === 0));
    if (opens || groups.length === 0) groups.push({ term: defined[0] ?? null, rows: [row] });
    else groups.at(-1)?.rows.push(row);
  }
  return groups;
}

function lead(groups: readonly Group[]): readonly ParsedRow[] {
  const first = groups.findIndex((group) => group.term !== null);
  return groups.slice(0, Math.max(first, 0)).flatMap((group) => group.rows);
}

function rest(groups: readonly Group[]): readonly ParsedRow[] {
  const first = groups.findIndex((group) => group.term !== null);
  return groups
    .slice(Math.max(first, 0))
    .filter((group) => group.term === null)
    .flatMap((group) => group.rows);
}

/** The terms that some clause defines. */
export function definedTerms(assembled: Assembled): ReadonlySet<string> {
  const defined = new Set<string>();
  for (const { contents } of everyClause(assembled)) for (const term of contents.defines) defined.add(term);
  return defined;
}

function isUse(inline: Inline): inline is Term {
  return inline.type === 'term' && !inline.defines;
}

function isDefinition(inline: Inline): inline is Term {
  return inline.type === 'term' && inline.defines;
}

/** By letters alone, without the machine's own collation: the same everywhere. */
function compareWords(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
