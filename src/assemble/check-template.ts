/**
 * What can be known of a template without a contract: every path exists in the shape of the
 * contract, every term, fact and option too, and both languages hold the same slots in the same
 * rows under the same conditions. A clause that fails here does not load, so no contract can ever
 * meet the fault.
 */
import type { Language } from '../document/document.js';
import { type Diagnostic, diagnostic } from '../source/diagnostic.js';
import { isTested, itemOf } from './cursor.js';
import { facts } from './facts.js';
import { resolve, type Scope } from './scope.js';
import type { Position, TemplateNode, TemplatePath } from './template.js';

/** Where the nodes came from. */
export interface TemplateFile {
  readonly clause: string;
  readonly language: Language;
  /** File name, for findings. */
  readonly file: string;
  readonly nodes: readonly TemplateNode[];
}

/** What a clause may name besides paths. */
export interface Known {
  readonly terms: ReadonlySet<string>;
  readonly clauses: ReadonlySet<string>;
}

/** Diagnostics: assemble/unknown-path, assemble/unknown-term, assemble/unknown-reference. */
export function checkTemplate(template: TemplateFile, scope: Scope, known: Known): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  const report = (code: string, at: Position, message: string, help: string): void => {
    findings.push(templateFinding(code, template, at, message, help));
  };
  const visit = (nodes: readonly TemplateNode[], around: Scope): void => {
    for (const node of nodes) {
      if (node.type === 'words') continue;
      if (node.type === 'hole') {
        if (node.helper === 'term' || node.helper === 'define') {
          const term = node.words[0] ?? '';
          if (!known.terms.has(term)) {
            report(
              'assemble/unknown-term',
              node.at,
              `${term} is no term of the locale.`,
              'Add it to terms.yaml of each language.',
            );
          }
        } else if (node.helper === 'ref') {
          const clause = node.words[0]?.split('#')[0] ?? '';
          if (!known.clauses.has(clause)) {
            report(
              'assemble/unknown-reference',
              node.at,
              `There is no clause ${clause}.`,
              'Write the id of a clause folder.',
            );
          }
        } else if (node.path && !resolvable(node.path, around)) reportPath(node.path, node.at, report);
        continue;
      }
      if (node.type === 'choice') {
        if (!resolvable(node.path, around)) reportPath(node.path, node.at, report);
        visit(node.chosen, around);
        visit(node.otherwise, around);
        continue;
      }
      const found = resolve(node.path, around, () => {});
      const item = found && !isTested(found) ? itemOf(found, around.root) : null;
      if (!item)
        report(
          'assemble/unknown-path',
          node.at,
          `${node.path.join('.')} is no list of the contract.`,
          'Write the path of a list or map.',
        );
      else visit(node.body, { ...around, items: [...around.items, { cursor: item, as: node.as }] });
    }
  };
  visit(template.nodes, scope);
  return findings;
}

/** Diagnostics: assemble/languages-differ, at the first row that differs. */
export function checkParity(templates: readonly TemplateFile[]): readonly Diagnostic[] {
  const [first, ...others] = templates;
  if (!first) return [];
  const mine = outline(first.nodes);
  const findings: Diagnostic[] = [];
  for (const other of others) {
    const theirs = outline(other.nodes);
    const length = Math.max(mine.length, theirs.length);
    for (let index = 0; index < length; index++) {
      const a = mine[index];
      const b = theirs[index];
      if (a && b && a.row === b.row && a.slots === b.slots) continue;
      const at = b?.at ?? theirs.at(-1)?.at ?? { line: 1, column: 1 };
      findings.push(
        templateFinding(
          'assemble/languages-differ',
          other,
          at,
          a?.row === b?.row
            ? `Row ${a?.row ?? '?'} holds ${b?.slots || 'no value'} here and ${a?.slots || 'no value'} in ${first.file}.`
            : `Row ${b?.row ?? 'none'} stands here where ${first.file} has row ${a?.row ?? 'none'}.`,
          'Give both languages the same rows, values, references and terms.',
        ),
      );
      break;
    }
  }
  return findings;
}

export function templateFinding(
  code: string,
  file: TemplateFile,
  at: Position,
  message: string,
  help: string,
): Diagnostic {
  const point = { line: at.line, column: at.column, offset: 0 };
  return diagnostic({
    code,
    message,
    help,
    clause: file.clause,
    span: { source: file.file, start: point, end: { ...point, column: at.column + 1 } },
  });
}

function resolvable(path: TemplatePath, scope: Scope): boolean {
  return path[0] === 'facts'
    ? Object.hasOwn(facts, path[1] ?? '') && path.length === 2
    : resolve(path, scope, () => {}) !== null;
}

function reportPath(
  path: TemplatePath,
  at: Position,
  report: (code: string, at: Position, message: string, help: string) => void,
): void {
  const written = path.length === 0 ? 'this' : path.join('.');
  report(
    'assemble/unknown-path',
    at,
    `${written} is no path of the contract here.`,
    'Check the spelling, or add a short name to needs.',
  );
}

/** A row with everything that fills it, and the conditions under which it stands. */
interface RowOutline {
  readonly row: string;
  readonly slots: string;
  readonly at: Position;
}

/** Singular or plural, figure or words are the language's own choice; what is said is not. */
const saysTheSame: Readonly<Record<string, string>> = { words: 'figure', many: 'figure', 'or-blank': 'figure' };

function outline(nodes: readonly TemplateNode[]): readonly RowOutline[] {
  const rows: { row: string; slots: Slot[]; at: Position }[] = [
    { row: 'start', slots: [], at: { line: 1, column: 1 } },
  ];
  const rowMark = /^[ \t]*(?:[-0-9.|#]*[ \t]*)\{#([a-z0-9-]+)\}/gmu;
  const visit = (visited: readonly TemplateNode[], condition: string): void => {
    let at = rows.at(-1)?.at ?? { line: 1, column: 1 };
    for (const node of visited) {
      if (node.type === 'words') {
        for (const mark of node.text.matchAll(rowMark))
          rows.push({ row: `${condition}${mark[1] ?? ''}`, slots: [], at });
        continue;
      }
      at = node.at;
      const path = node.path?.join('.') ?? '';
      if (node.type === 'hole') {
        const slot = `${saysTheSame[node.helper] ?? node.helper} ${path}${node.helper === 'many' ? '' : node.words.join(' ')}`;
        rows.at(-1)?.slots.push({ condition, says: slot.trim() });
      } else if (node.type === 'choice') {
        visit(node.chosen, `${condition}if ${path}: `);
        visit(node.otherwise, `${condition}unless ${path}: `);
      } else visit(node.body, `${condition}each ${path}: `);
    }
  };
  visit(nodes, '');
  return rows.map(({ row, slots, at }) => ({ row, slots: whatIsSaid(slots), at }));
}

interface Slot {
  readonly condition: string;
  readonly says: string;
}

/** Each slot once; one that stands under a wider condition in the same row anyway adds nothing. */
function whatIsSaid(slots: readonly Slot[]): string {
  const needed = slots.filter(
    (slot) =>
      !slots.some(
        (other) =>
          other.says === slot.says && other.condition !== slot.condition && slot.condition.startsWith(other.condition),
      ),
  );
  return [...new Set(needed.map(({ condition, says }) => condition + says))].sort().join(', ');
}
