/**
 * The Markdown of a clause, held against the dialect and against the other language without any contract:
 * every branch is taken once and every value is a stand-in, so that the skeleton has each row that a
 * contract can ever bring about.
 */
import type { Inline } from '../document/inline.js';
import type { Diagnostic } from '../source/diagnostic.js';
import { type ClauseKind, parseClause } from './parse-clause.js';
import type { ParsedClause, ParsedRow } from './parsed-clause.js';
import { piecesOf, slotMark } from './pieces.js';
import type { TemplateNode } from './template.js';
import { positionOfRow, positionOfSign, type TemplateFile, templateFinding } from './template-finding.js';

/** Diagnostics: assemble/parse-clause; assemble/languages-differ, where a row is another kind of thing. */
export function checkShape(templates: readonly TemplateFile[], kind: ClauseKind): readonly Diagnostic[] {
  const parsed = templates.map((template) => {
    const pieces = piecesOf({ text: skeleton(template.nodes), slots: standIn });
    return { template, ...parseClause(pieces, kind) };
  });
  const faults = parsed.flatMap(({ template, faults }) =>
    faults.map(({ row, message, help, sign }) => {
      const at = sign === undefined ? positionOfRow(template, row) : positionOfSign(template, row, sign);
      return templateFinding('assemble/parse-clause', template, at, message, help);
    }),
  );
  const [first, ...others] = parsed;
  if (!first || faults.length > 0) return faults;
  return others.flatMap((other) => firstDifference(first.clause, first.template.file, other.clause, other.template));
}

const standIn: readonly Inline[] = [{ type: 'value', paths: [], kind: 'text', form: 'figure', text: 'x' }];

function skeleton(nodes: readonly TemplateNode[]): string {
  let text = '';
  for (const node of nodes) {
    switch (node.type) {
      case 'words':
        text += node.text;
        break;
      case 'hole':
        text += slotMark(0);
        break;
      case 'choice': {
        text += eitherOf(skeleton(node.chosen), skeleton(node.otherwise));
        break;
      }
      case 'repetition':
        text += skeleton(node.body);
    }
  }
  return text;
}

/** Two texts of which a contract has one, so that neither goes on where the other ends. */
function eitherOf(chosen: string, otherwise: string): string {
  if (chosen === '' || otherwise === '') return chosen + otherwise;
  if (!chosen.endsWith('\n')) return `${chosen} ${otherwise}`;
  return /^\s*\{#/u.test(otherwise) ? `${chosen}\n${otherwise}` : chosen + otherwise;
}

function firstDifference(
  expected: ParsedClause,
  file: string,
  found: ParsedClause,
  template: TemplateFile,
): readonly Diagnostic[] {
  const report = (rows: readonly string[], here: string, there: string): readonly Diagnostic[] => {
    const message = `${here} stands here where ${file} has ${there}.`;
    const help = 'Give both languages the same rows, of the same kind.';
    return [templateFinding('assemble/languages-differ', template, positionOfRow(template, ...rows), message, help)];
  };
  if ((expected.heading === null) !== (found.heading === null)) {
    return report([], found.heading ? 'A heading' : 'No heading', expected.heading ? 'one' : 'none');
  }
  const length = Math.max(expected.rows.length, found.rows.length);
  for (let index = 0; index < length; index++) {
    const there = kindOfRow(expected.rows[index]);
    const here = kindOfRow(found.rows[index]);
    // A row that nobody gave an id stands below one that has.
    const before = found.rows.slice(0, index + 1).map(({ id }) => id);
    if (here !== there) return report(before.reverse(), capital(here), there);
  }
  return [];
}

/** Everything of a row that the languages must share, in words. */
function kindOfRow(row: ParsedRow | undefined): string {
  switch (row?.type) {
    case undefined:
      return 'nothing';
    case 'text': {
      const what = row.block.type === 'list' ? `a list of ${row.block.items.length}` : 'a paragraph';
      return `${row.numbered ? 'numbered' : 'unnumbered'} row ${row.id}, ${what} on level ${row.level}`;
    }
    case 'title':
      return `${row.role} ${row.id}`;
    case 'table': {
      const columns = row.columns.map(({ align }) => align).join(', ');
      const lines = row.rows.map((line) => `${line.id} with ${line.cells.length} cells`).join(', ');
      return `table ${row.id} with columns ${columns} and rows ${lines}`;
    }
    case 'signatures': {
      const each = row.signatories.map(
        ({ id, above, stamp, below }) =>
          `${id} with ${above.length} lines above, ${below.length} below and ${stamp ? 'a' : 'no'} stamp`,
      );
      return `signatures ${row.id} of ${each.join(', ')}`;
    }
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
