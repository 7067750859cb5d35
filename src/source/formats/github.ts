/**
 * Workflow commands of GitHub Actions: each finding becomes a note at its line of a pull request. One command is one
 * line, so line breaks are escaped; in its properties also the signs that end one. GitHub shows ten of each kind.
 */
import type { Diagnostic, Severity } from '../diagnostic.js';
import { hideNumbers } from '../long-numbers.js';
import type { Span } from '../span.js';
import { plainLine, type ReportFormat } from './format.js';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

export const github: ReportFormat = {
  id: 'github',
  print: (reports) =>
    reports
      .flatMap(({ name, findings, ignored }) => [
        ...findings.map((finding) => command(finding, name)),
        ...(ignored.length === 0 ? [] : [`::group::${data(`${name}: ignored with a reason`)}`]),
        ...ignored.map(({ finding, because }) =>
          // GitHub still obeys commands of the old notation, and those anywhere in a line.
          `ignored  ${plainLine(`${finding.code} at ${finding.path ?? 'no place'}: ${because}`)}`.replaceAll(
            '##[',
            '## [',
          ),
        ),
        ...(ignored.length === 0 ? [] : ['::endgroup::']),
      ])
      .map((line) => `${line}\n`)
      .join(''),
};

function command({ code, severity, message, help, span, related }: Diagnostic, name: string): string {
  const others = related.map((other) => {
    const place = other.span === null ? (other.path ?? '') : `${other.span.source}:${other.span.start.line}`;
    return `see also ${place}  ${other.message}`;
  });
  const properties = { file: span?.source ?? name, ...region(span), title: code };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${COMMANDS[severity]} ${list.join(',')}::${data([message, `help: ${help}`, ...others].map(hideNumbers).join('\n'))}`;
}

/** GitHub takes columns only of a place on one line. */
function region(span: Span | null): Readonly<Record<string, number>> {
  if (span === null) return {};
  const { start, end } = span;
  const lines = { line: start.line, endLine: end.line };
  return start.line === end.line ? { ...lines, col: start.column, endColumn: end.column } : lines;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
