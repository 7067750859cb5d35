/**
 * The step from a contract to its clauses in each language printed, in order: select, expand, parse,
 * drop what nobody uses, and see that everything the file says is said. Nothing is numbered yet.
 */
import type { Language } from '../document/document.js';
import type { Locale } from '../locale/locale.js';
import type { Contract } from '../model/contract.js';
import { contractShape } from '../model/shape.js';
import { type Diagnostic, diagnostic, type Outcome, passes } from '../source/diagnostic.js';
import { type Assembled, type AssembledClause, everyClause, inlinesOf } from './assembled.js';
import { rootCursor } from './cursor.js';
import { dropUnusedDefinitions } from './definitions.js';
import { expandClause } from './expand.js';
import type { FactInput } from './facts.js';
import type { ClauseTemplate, Library } from './library.js';
import { type ParsedClause, parseClause } from './parse-clause.js';
import { makePhrases } from './phrases.js';
import type { Scope } from './scope.js';
import { selectClauses } from './select.js';
import { findUnprinted, printedPaths } from './unprinted.js';

export interface AssembleInput {
  readonly contract: Contract;
  readonly library: Library;
  readonly locales: Readonly<Record<Language, Locale>>;
  /** Languages to print, left column first. */
  readonly printed: readonly Language[];
}

/**
 * Diagnostics: those of expand and parse-clause, assemble/unprinted-value, assemble/unknown-outline.
 * The value is null when one of them is an error.
 */
export function assembleClauses(input: AssembleInput): Outcome<Assembled> {
  const { contract, library, printed } = input;
  const findings: Diagnostic[] = [];
  const said = new Set<string>();
  const root = rootCursor(contractShape(), contract);
  const facts: FactInput = { contract, printed };
  // The smaller outlines come with the clause library; until then every contract stands on the full one.
  const outline = library.outlines[contract.agreement.outline] ?? library.outlines.standard;
  if (!outline) {
    findings.push(
      diagnostic({
        code: 'assemble/unknown-outline',
        message: `There is no outline ${contract.agreement.outline}.`,
        help: `write one of ${Object.keys(library.outlines).join(', ')}`,
        path: 'agreement.outline',
      }),
    );
    return { value: null, diagnostics: findings };
  }
  const phrases = makePhrases({ contract, locales: input.locales });
  const scope: Omit<Scope, 'needs'> = { root, items: [], parties: partiesOf(contract) };
  const assembleOne = (clause: ClauseTemplate): AssembledClause => {
    const versions: Record<Language, ParsedClause> = {};
    for (const language of printed) {
      const expanded = expandClause({
        clause,
        language,
        scope: { ...scope, needs: clause.needs },
        facts,
        phrases,
        consulted: (path) => said.add(path),
      });
      const parsed = parseClause(expanded.text, expanded.slots, {
        clause: clause.id,
        language,
        file: clause.texts[language]?.file ?? '',
        front: clause.place === 'front',
        closesItems: clause.numbering === 'parties' || clause.numbering === 'recitals',
      });
      versions[language] = parsed.clause;
      findings.push(...expanded.diagnostics, ...parsed.diagnostics);
    }
    return { id: clause.id, place: clause.place, numbering: clause.numbering, versions };
  };
  const selection = selectClauses(library, outline, root, facts);
  const assembled = dropUnusedDefinitions(
    {
      front: selection.front.map(assembleOne),
      body: selection.body.map(assembleOne),
      back: selection.back.map(assembleOne),
      annexes: selection.annexes.map(assembleOne),
    },
    input.locales[contract.agreement.prevailing ?? contract.agreement.languages[0] ?? '']?.tag ?? '',
    phrases.implied,
  );
  for (const clause of everyClause(assembled)) {
    for (const version of Object.values(clause.versions)) printedPaths(inlinesOf(version), said);
  }
  // Words that a reading copy leaves out are said by the contract itself.
  if (printed.length === contract.agreement.languages.length) findings.push(...findUnprinted(root, said));
  return { value: passes(findings) ? assembled : null, diagnostics: unique(findings) };
}

/** Ids behind the names that templates have for the parties. */
function partiesOf(contract: Contract): Scope['parties'] {
  const ids = Object.keys(contract.parties);
  const withRole = (role: string): string => ids.find((id) => contract.parties[id]?.role === role) ?? '';
  const provider = withRole('provider');
  const customer = withRole('customer');
  const first = contract.agreement['first-party'] ?? provider;
  return { provider, customer, first, second: first === provider ? customer : provider };
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
