/** A template as the checks see it, and a finding with its place in the template's file. */
import type { Language } from '../document/document.js';
import { type Diagnostic, diagnostic } from '../source/diagnostic.js';
import type { Position, TemplateNode } from './template.js';

export interface TemplateFile {
  readonly clause: string;
  readonly language: Language;
  /** File name, for findings. */
  readonly file: string;
  readonly text: string;
  readonly nodes: readonly TemplateNode[];
}

export function templateFinding(
  code: string,
  { file, clause }: Pick<TemplateFile, 'file' | 'clause'>,
  at: Position,
  message: string,
  help: string,
): Diagnostic {
  const point = { line: at.line, column: at.column, offset: 0 };
  return diagnostic({
    code,
    message,
    help,
    clause,
    span: { source: file, start: point, end: { ...point, column: at.column + 1 } },
  });
}

export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Where a template gives the first of these rows its id that has one; the start of the file where none has. */
export function positionOfRow({ text }: TemplateFile, ...rows: readonly string[]): Position {
  const found = rows.map((row) => text.indexOf(`{#${row}}`)).find((offset) => offset !== -1);
  return positionAt(text, found ?? 0);
}

/** Where these letters stand in or behind a row; where the row begins if they are not found. */
export function positionOfSign(template: TemplateFile, row: string, sign: string): Position {
  const { text } = template;
  const mark = `{#${row}}`;
  const begins = text.indexOf(mark);
  const found = text.indexOf(sign, begins === -1 ? 0 : begins + mark.length);
  return found === -1 ? positionOfRow(template, row) : positionAt(text, found);
}
