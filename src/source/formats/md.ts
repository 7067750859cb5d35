/**
 * Markdown for a comment under a change: what stands in the way first, each finding with its lines, and folded away
 * what the contract lets stand. A comment has an end, so the worst are shown and the rest is counted. Texts of a
 * contract are printed letter for letter: none becomes a link, an image, or a call to somebody.
 */
import type { Diagnostic, Severity } from '../diagnostic.js';
import { codeFrame } from '../print.js';
import { plainLine, type Report, type ReportFormat } from './format.js';

/** Of one file. A comment of GitHub holds 65,536 characters. */
const MOST_SHOWN = 50;

const NAMES: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Remark' };

export const md: ReportFormat = {
  id: 'md',
  print: (reports) => `${reports.map(section).join('\n')}`,
};

function section(report: Report): string {
  const { name, findings, ignored } = report;
  const ranked = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const more = ranked.length - MOST_SHOWN;
  const parts = [
    `## ${escaped(name)}\n`,
    ...(ranked.length + ignored.length === 0 ? ['No findings.\n'] : []),
    ...ranked.slice(0, MOST_SHOWN).map((finding) => one(finding, report)),
    ...(more > 0 ? [`${more} more are not shown; put these right first.\n`] : []),
    ...(ignored.length > 0 ? [ignoredPart(ignored)] : []),
  ];
  return parts.join('\n');
}

function one(finding: Diagnostic, report: Report): string {
  const { severity, code, span, path, message, help, related, clause } = finding;
  const place = span === null ? path : `${span.source}:${span.start.line}:${span.start.column}`;
  const frame = codeFrame(finding, report);
  const inClause = clause === null ? '' : ` (in the clause ${escaped(clause)})`;
  const others = related.map((other) => {
    const where = other.span === null ? other.path : `${other.span.source}:${other.span.start.line}`;
    return `see also ${where === null ? '' : `${escaped(where)} `}${escaped(other.message)}\n`;
  });
  return [
    `**${NAMES[severity]}** \`${code}\`${place === null ? '' : ` ${escaped(place)}`}${inClause}\n`,
    `${escaped(message)}\n`,
    ...(frame.length === 0 ? [] : [fenced(frame.join('\n'))]),
    `Help: ${escaped(help)}\n`,
    ...others,
  ].join('\n');
}

function ignoredPart(ignored: Report['ignored']): string {
  const lines = ignored.map(
    ({ finding, because }) => `- \`${finding.code}\` ${escaped(finding.path ?? '')}: ${escaped(because)}`,
  );
  return `<details><summary>${ignored.length} ignored with a reason</summary>\n\n${lines.join('\n')}\n\n</details>\n`;
}

/** A fence longer than any run of its sign inside. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}\n`;
}

/**
 * On one line. `@name` and `#12` call people and threads even where they are escaped, so an empty comment stands
 * between; what the file itself has of HTML is escaped before.
 */
function escaped(text: string): string {
  return plainLine(text)
    .replace(/[\\`*_{}[\]<>|~!$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/^(\d*)([-+#>.)])/, '$1\\$2')
    .replace(/(@|#|:\/\/|\bwww)(?=[\w.])/g, '$1<!-- -->');
}
