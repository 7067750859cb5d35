/**
 * Findings -> text for people, with the lines they are about; `formats/` holds those for programs. Places
 * that hold personal data are given as `sensitive` and covered with stars, also on neighbouring lines: what is
 * printed here ends in logs and tickets.
 */
import type { Diagnostic, Severity } from './diagnostic.js';
import { hideNumbers } from './long-numbers.js';
import { lineText, pointAt, type Source, spanOf } from './source.js';
import type { Span } from './span.js';

export interface PrintOptions {
  /** Files that findings may point into; a finding in no known file is printed without its lines. */
  readonly sources: readonly Source[];
  /** Asked when a line is printed. */
  readonly sensitive?: () => readonly Span[];
  /** Words around the findings in another language; `Tongue.say`. */
  readonly say?: (words: string) => string;
  /** With terminal colours; never unless asked. */
  readonly colour?: boolean;
}

/** Where the place begins in the first line, as in the finding `error  model/x      contract.yaml:41:9`. */
const PLACE_COLUMN = 53;

/** A line longer than this is cut around the place, with `...` for what is left out. */
const LINE_WIDTH = 100;

const COLOURS: Readonly<Record<Severity | 'mark' | 'plain', string>> = {
  error: '\u001b[31m',
  warning: '\u001b[33m',
  info: '\u001b[36m',
  mark: '\u001b[1m',
  plain: '\u001b[0m',
};

/** All findings, a blank line between; ends with a newline unless there are none. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], options: PrintOptions): string {
  return diagnostics.map((finding) => `${printDiagnostic(finding, options)}\n`).join('\n');
}

/** One finding: head, the line with one before it, the sentence, the help, the other places. No newline at the end. */
export function printDiagnostic(finding: Diagnostic, options: PrintOptions): string {
  const paint = (colour: Severity | 'mark', text: string): string =>
    options.colour === true ? COLOURS[colour] + text + COLOURS.plain : text;
  const say = options.say ?? ((words: string) => words);
  const severity = say(finding.severity);
  const head = `${severity}  ${finding.code}`;
  const place = finding.span === null ? hideNumbers(finding.path ?? '') : printPlace(finding.span);
  const padding = place === '' ? '' : ' '.repeat(Math.max(2, PLACE_COLUMN - head.length));
  const lines = [`${paint(finding.severity, severity)}  ${paint('mark', finding.code)}${padding}${place}`];
  const code = codeFrame(finding, options, (marks) => paint(finding.severity, marks));
  if (code.length > 0) lines.push('', ...code);
  if (finding.clause !== null) lines.push(`  ${say(`in the clause ${finding.clause}`)}`);
  lines.push(`  ${hideNumbers(finding.message)}`, `  ${say('help:')} ${hideNumbers(finding.help)}`);
  for (const { message, path, span } of finding.related) {
    const other = span === null ? path : printPlace(span);
    lines.push(`  ${say('see also')} ${hideNumbers(other === null ? message : `${other}  ${message}`)}`);
  }
  return lines.join('\n');
}

function printPlace(span: Span): string {
  return `${printable(span.source)}:${span.start.line}:${span.start.column}`;
}

/** The lines that a finding is about, with marks below them; none where its file or its place is not known. */
export function codeFrame(
  { span }: Diagnostic,
  { sources, sensitive }: PrintOptions,
  paint: (marks: string) => string = (marks) => marks,
): readonly string[] {
  const source = sources.find(({ name }) => name === span?.source);
  if (source === undefined || span === null || source.text === '') return [];
  return frame(source, span, sensitive?.() ?? [], paint);
}

/** The line before, the line, and marks below it. A span over several lines is marked to the end of its first. */
function frame(source: Source, span: Span, sensitive: readonly Span[], paint: (marks: string) => string): string[] {
  const { line } = span.start;
  const width = String(line).length;
  const text = lineText(source, line);
  const start = Math.min(span.start.column - 1, text.length);
  const end = span.end.line === line ? Math.min(span.end.column - 1, text.length) : text.length;
  const cut = cutAround(start, Math.max(end, start + 1));
  const shown = (number: number): string => {
    const row = printable(cover(source, number, sensitive, cut));
    const tail = lineText(source, number).length > cut.to ? '...' : '';
    return `  ${String(number).padStart(width)} | ${cut.from > 0 ? '...' : ''}${row}${tail}`.trimEnd();
  };
  const before = text.slice(cut.from, start);
  const marked = text.slice(start, Math.min(end, cut.to));
  const marks = '^'.repeat(Math.max(1, displayWidth(printable(marked))));
  const indent = ' '.repeat((cut.from > 0 ? 3 : 0) + displayWidth(printable(before)));
  const below = `  ${' '.repeat(width)} | ${indent}${paint(marks)}`;
  const previous = line > 1 ? [shown(line - 1)] : [];
  return [...previous, shown(line), below];
}

interface Cut {
  readonly from: number;
  readonly to: number;
}

/** Which part of long lines is shown: from the start where the place fits, else with a third of the width before it. */
function cutAround(start: number, end: number): Cut {
  if (Math.min(end, start + LINE_WIDTH / 2) <= LINE_WIDTH) return { from: 0, to: LINE_WIDTH };
  const from = start - Math.floor(LINE_WIDTH / 3);
  return { from, to: from + LINE_WIDTH };
}

/** The shown part of the line with a star for every character that a sensitive span covers. */
function cover(source: Source, line: number, sensitive: readonly Span[], shown: Cut): string {
  const first = (source.lineStarts[line - 1] ?? 0) + shown.from;
  let covered = lineText(source, line).slice(shown.from, shown.to);
  for (const span of sensitive) {
    if (span.source !== source.name) continue;
    const from = Math.max(0, span.start.offset - first);
    const to = Math.min(covered.length, span.end.offset - first);
    if (from < to) covered = covered.slice(0, from) + '*'.repeat(to - from) + covered.slice(to);
  }
  return covered;
}

/**
 * Places of values behind the given keys by their look alone, to the end of the line and over the lines
 * below that are indented further: for a file that could not be parsed, so that a missing bracket does
 * not print a tax number.
 */
export function spansOfKeys(source: Source, keys: readonly string[]): readonly Span[] {
  if (keys.length === 0) return [];
  const pattern = new RegExp(`(?<![\\w-])(["']?)(?:${keys.join('|')})\\1\\s*:[ \\t]*`, 'gi');
  let covered = 0;
  return [...source.text.matchAll(pattern)].flatMap((match) => {
    if (match.index < covered) return [];
    const start = match.index + match[0].length;
    const indent = indentOf(lineText(source, pointAt(source, match.index).line));
    let { line } = pointAt(source, start);
    while (line < source.lineStarts.length && indentOf(lineText(source, line + 1)) > indent) line += 1;
    covered = source.lineStarts[line] ?? source.text.length;
    return [spanOf(source, start, covered)];
  });
}

function indentOf(line: string): number {
  return line.search(/[^ \t]/);
}

/** Tabs as an arrow, and signs that cannot be seen or would move the cursor or turn the line as a question mark in a box. */
function printable(text: string): string {
  return text.replace(/\t/g, '\u2192').replace(/\p{C}|\p{Zl}|\p{Zp}/gu, '\ufffd');
}

/** Columns on a terminal: East Asian wide signs and emoji take two, combining marks none. */
function displayWidth(text: string): number {
  let width = 0;
  for (const sign of text) {
    if (/\p{Mn}|\p{Me}/u.test(sign)) continue;
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u.test(
        sign,
      )
        ? 2
        : 1;
  }
  return width;
}
