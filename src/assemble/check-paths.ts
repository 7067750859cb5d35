/**
 * What a template names, held against what there is: every path exists in the shape of the contract,
 * every fact, term, clause and row too. Needs no contract, so a template with a fault never loads and no
 * contract can meet it.
 */
import type { Diagnostic } from '../source/diagnostic.js';
import { nearest } from '../source/nearest.js';
import { isTested, itemOf, nothing } from './cursor.js';
import { facts } from './facts.js';
import { onlyTested, unsayable } from './sayable.js';
import { type Scope, within } from './scope.js';
import type { Hole, Position, TemplateNode } from './template.js';
import { type TemplateFile, templateFinding } from './template-finding.js';
import { namesIn, resolve } from './way.js';

/** What a clause may name besides paths. */
export interface Known {
  /** Null while the locales have faults of their own: then no term is called unknown. */
  readonly terms: ReadonlySet<string> | null;
  /** Clause id to the ids of its rows, as its templates write them; null where the clause itself has faults. */
  readonly clauses: ReadonlyMap<string, ReadonlySet<string> | null>;
  /** Where the text of a clause that a firm wrote anew is at fault for a row that it lost; null for other clauses. */
  readonly rewritten: (clause: string) => Place | null;
}

/** Diagnostics: assemble/unknown-path, assemble/unsayable, assemble/unknown-term, assemble/unknown-reference. */
export function checkPaths(template: TemplateFile, scope: Scope, known: Known): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  const report: Report = (code, at, message, help, file = template) => {
    findings.push(templateFinding(code, file, at, message, help));
  };
  visit(template.nodes, scope, known, report);
  return findings;
}

type Place = Pick<TemplateFile, 'file' | 'clause'>;
/** Without `file` the finding is about the template itself. */
type Report = (code: string, at: Position, message: string, help: string, file?: Place) => void;

function visit(nodes: readonly TemplateNode[], scope: Scope, known: Known, report: Report): void {
  for (const node of nodes) {
    switch (node.type) {
      case 'words':
        break;
      case 'hole':
        checkHole(node, scope, known, report);
        break;
      case 'choice':
        if (!exists(node.path.keys, scope)) reportPath(node.path.keys, scope, node.at, report);
        visit(node.chosen, scope, known, report);
        visit(node.otherwise, scope, known, report);
        break;
      case 'repetition': {
        const found = resolve(node.path.keys, scope, nothing);
        const item = found && !isTested(found) ? itemOf(found, scope.root) : null;
        if (item) visit(node.body, within(scope, item, node.as), known, report);
        else {
          const message = `${node.path.keys.join('.')} is no list of the contract.`;
          report('assemble/unknown-path', node.at, message, 'Write the path of a list or map.');
        }
      }
    }
  }
}

function checkHole(hole: Hole, scope: Scope, known: Known, report: Report): void {
  const name = hole.words[0] ?? '';
  switch (hole.helper) {
    case 'term':
    case 'define':
      if (known.terms?.has(name) === false) {
        const meant = nearest(name, [...known.terms]);
        const add = 'dd it to terms.yaml of each language.';
        const help = meant === null ? `A${add}` : `Write ${meant}, or a${add}`;
        report('assemble/unknown-term', hole.at, `${name} is no term of the locale.`, help);
      }
      return;
    case 'ref': {
      const [clause = '', row] = name.split('#');
      const rows = known.clauses.get(clause);
      if (rows === undefined) {
        const help = `Write ${nearest(clause, [...known.clauses.keys()]) ?? 'the id of a clause folder'}.`;
        report('assemble/unknown-reference', hole.at, `There is no clause ${clause}.`, help);
      } else if (rows !== null && row !== undefined && !hasRow(rows, row)) {
        const rewritten = known.rewritten(clause);
        if (rewritten !== null) {
          const message = `Clause ${clause} has no row ${row} here, and another clause refers to it.`;
          const help = `Write {#${row}} before the paragraph that says it.`;
          report('assemble/unknown-reference', { line: 1, column: 1 }, message, help, rewritten);
          return;
        }
        const help = `Write the id of a row of ${clause}: ${[...rows].join(', ')}.`;
        report('assemble/unknown-reference', hole.at, `Clause ${clause} has no row ${row}.`, help);
      }
      return;
    }
    default: {
      if (!hole.path) return;
      const { keys } = hole.path;
      const found = resolve(keys, scope, nothing);
      if (found === null && !exists(keys, scope)) {
        reportPath(keys, scope, hole.at, report);
        return;
      }
      const wrong = found === null ? onlyTested(keys.join('.')) : unsayable(hole.helper, keys, found);
      if (wrong) report('assemble/unsayable', hole.at, wrong.message, wrong.help);
    }
  }
}

/** A row of a repetition is completed by the id of its item: `cap` may be `cap-calendar-month`. */
function hasRow(rows: ReadonlySet<string>, row: string): boolean {
  return rows.has(row) || [...rows].some((stem) => row.startsWith(`${stem}-`));
}

function exists(path: readonly string[], scope: Scope): boolean {
  return path[0] === 'facts'
    ? Object.hasOwn(facts, path[1] ?? '') && path.length === 2
    : resolve(path, scope, nothing) !== null;
}

function reportPath(path: readonly string[], scope: Scope, at: Position, report: Report): void {
  const written = path.length === 0 ? 'this' : path.join('.');
  const meant = meantBy(path, scope);
  const help = meant === null ? 'Check the spelling, or add a short name to needs.' : `Write ${meant.join('.')}.`;
  report('assemble/unknown-path', at, `${written} is no path of the contract here.`, help);
}

/** The path with one slip of the pen put right; null where that leads nowhere either. */
function meantBy(path: readonly string[], scope: Scope): readonly string[] | null {
  const wrong = path.findIndex((_, index) => !exists(path.slice(0, index + 1), scope) && path[index] !== 'facts');
  const [before, written] = [path.slice(0, wrong), path[wrong] ?? ''];
  const names = before[0] === 'facts' ? Object.keys(facts) : namesIn(before, scope);
  const meant = nearest(written, names);
  if (meant === null) return null;
  const whole = [...before, meant, ...path.slice(wrong + 1)];
  return exists(whole, scope) ? whole : null;
}
