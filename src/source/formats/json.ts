/**
 * One JSON document: `{ sepakat: 1, files: [{ file, findings, ignored }] }`. A finding has the code, severity,
 * message, help, path and clause, and its place as `file, line, column, endLine, endColumn`, all from 1 and the end
 * exclusive; `file: null` where it has none. The number rises when a key changes its meaning, not when one is added.
 */
import type { Diagnostic } from '../diagnostic.js';
import { hideNumbers } from '../long-numbers.js';
import type { Span } from '../span.js';
import type { ReportFormat } from './format.js';

export const json: ReportFormat = {
  id: 'json',
  print: (reports) => {
    const files = reports.map(({ name, findings, ignored }) => ({
      file: name,
      findings: findings.map(plain),
      ignored: ignored.map(({ finding, because }) => ({ because: hideNumbers(because), ...plain(finding) })),
    }));
    return `${JSON.stringify({ sepakat: 1, files }, null, 2)}\n`;
  },
};

function plain({ code, severity, message, help, path, span, clause, related }: Diagnostic): object {
  const hidden = (text: string | null) => (text === null ? null : hideNumbers(text));
  const others = related.map((other) => ({
    message: hidden(other.message),
    path: hidden(other.path),
    ...plainSpan(other.span),
  }));
  const texts = { message: hidden(message), help: hidden(help), path: hidden(path) };
  return { code, severity, ...texts, clause, ...plainSpan(span), related: others };
}

function plainSpan(span: Span | null): object {
  if (span === null) return { file: null };
  const { source, start, end } = span;
  return { file: source, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
