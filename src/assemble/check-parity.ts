/**
 * Both languages of a clause hold the same: the same rows in the same order under the same conditions,
 * filled with the same values, references and terms, with the same figures among their words. Order within
 * a row is free, for sentences differ.
 */
import type { Diagnostic } from '../source/diagnostic.js';
import type { TemplateNode } from './template.js';
import { positionOfRow, type TemplateFile, templateFinding } from './template-finding.js';

/** Diagnostics: assemble/languages-differ, at the first row that differs. */
export function checkParity(templates: readonly TemplateFile[]): readonly Diagnostic[] {
  const [first, ...others] = templates;
  if (!first) return [];
  const expected = outlineOf(first.nodes);
  return others.flatMap((other) => firstDifference(expected, first.file, outlineOf(other.nodes), other));
}

function firstDifference(
  expected: readonly RowOutline[],
  file: string,
  found: readonly RowOutline[],
  other: TemplateFile,
): readonly Diagnostic[] {
  const length = Math.max(expected.length, found.length);
  for (let index = 0; index < length; index++) {
    const [there, here] = [expected[index], found[index]];
    if (there && here && there.row === here.row && there.slots === here.slots) continue;
    const message =
      there?.row === here?.row
        ? `Row ${here?.row ?? '?'} holds ${here?.slots || 'no value'} here and ${there?.slots || 'no value'} in ${file}.`
        : `Row ${here?.row ?? 'none'} stands here where ${file} has row ${there?.row ?? 'none'}.`;
    const at = positionOfRow(other, (here ?? found.at(-1))?.id ?? '');
    const help = 'Give both languages the same rows, values, references, terms and figures.';
    return [templateFinding('assemble/languages-differ', other, at, message, help)];
  }
  return [];
}

/** A row with everything that fills it, and the conditions under which it stands. */
interface RowOutline {
  readonly id: string;
  /** With the conditions before the id: `if penalties: caps`. */
  readonly row: string;
  readonly slots: string;
}

/** Singular or plural, figure or words are the language's own choice; what is said is not. */
const saysTheSame: Readonly<Record<string, string>> = { words: 'figure', many: 'figure', 'or-blank': 'figure' };

/** A row begins where its id stands, at the start of a line or of a cell. */
const rowMark = /^[ \t]*(?:[-0-9.|#]*[ \t]*)\{#([a-z0-9-]+)\}/gmu;

/** The words before the first row that begins here, then each row's. */
function rowsIn(text: string): readonly { readonly id: string | null; readonly text: string }[] {
  const marks = [...text.matchAll(rowMark)];
  const starts = marks.map(({ 0: mark, 1: id = '', index }) => ({ id, from: index + mark.length }));
  return [{ id: null, from: 0 }, ...starts].map(({ id, from }, at) => ({
    id,
    text: text.slice(from, marks[at]?.index),
  }));
}

/** Figures that the author wrote: `10,000` and `10.000`, `24:00` and `24.00` differ in signs alone. */
function figuresIn(text: string): readonly string[] {
  return (text.match(/\d+(?:[.,:]\d+)*/gu) ?? []).map((figure) => `figure ${figure.replace(/\D/gu, '')}`);
}

function outlineOf(nodes: readonly TemplateNode[]): readonly RowOutline[] {
  const rows: { id: string; row: string; slots: Slot[] }[] = [{ id: '', row: 'start', slots: [] }];
  const visit = (visited: readonly TemplateNode[], condition: string): void => {
    for (const node of visited) {
      const path = node.type === 'words' ? '' : (node.path?.keys.join('.') ?? '');
      switch (node.type) {
        case 'words':
          for (const { id, text } of rowsIn(node.text)) {
            if (id !== null) rows.push({ id, row: condition + id, slots: [] });
            for (const says of figuresIn(text)) rows.at(-1)?.slots.push({ condition, says });
          }
          break;
        case 'hole': {
          const literal = node.helper === 'many' ? '' : node.words.join(' ');
          const says = `${saysTheSame[node.helper] ?? node.helper} ${path}${literal}`.trim();
          rows.at(-1)?.slots.push({ condition, says });
          break;
        }
        case 'choice':
          visit(node.chosen, `${condition}if ${path}: `);
          visit(node.otherwise, `${condition}unless ${path}: `);
          break;
        case 'repetition':
          visit(node.body, `${condition}each ${path}: `);
      }
    }
  };
  visit(nodes, '');
  return rows.map(({ id, row, slots }) => ({ id, row, slots: whatIsSaid(slots) }));
}

interface Slot {
  readonly condition: string;
  readonly says: string;
}

/** Each slot once; one that stands under a wider condition in the same row anyway adds nothing. */
function whatIsSaid(slots: readonly Slot[]): string {
  const conditions = new Map<string, Set<string>>();
  for (const { condition, says } of slots) conditions.set(says, (conditions.get(says) ?? new Set()).add(condition));
  const needed = [...conditions].flatMap(([says, under]) =>
    [...under]
      .filter((condition) => ![...under].some((other) => other !== condition && condition.startsWith(other)))
      .map((condition) => condition + says),
  );
  return needed.sort().join(', ');
}
