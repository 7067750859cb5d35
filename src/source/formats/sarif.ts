/**
 * SARIF 2.1.0, for code scanning and editors: a rule for each code that was found, with its manual as help; a result
 * for each finding; what the contract lets stand as a result that is suppressed, with the reason. Columns count
 * UTF-16 units, as everywhere here, and the end of a region is exclusive.
 */
import type { Diagnostic, Related, Severity } from '../diagnostic.js';
import { hideNumbers } from '../long-numbers.js';
import type { Span } from '../span.js';
import { type About, plainLine, type ReportFormat } from './format.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

export const sarif: ReportFormat = {
  id: 'sarif',
  print: (reports, about) => {
    const found = reports.flatMap(({ name, findings, ignored }) => [
      ...findings.map((finding) => ({ name, finding, suppressions: [] as readonly object[] })),
      ...ignored.map(({ finding, because }) => ({
        name,
        finding,
        suppressions: [{ kind: 'inSource', justification: plainLine(because) }],
      })),
    ]);
    const codes = [...new Set(found.map(({ finding }) => finding.code))].sort();
    const indexes = new Map(codes.map((code, index) => [code, index]));
    const run = {
      tool: {
        driver: { name: 'Sepakat', semanticVersion: about.version, rules: codes.map((code) => ruleOf(code, about)) },
      },
      columnKind: 'utf16CodeUnits',
      results: found.map(({ name, finding, suppressions }) => ({
        ...resultOf(finding, name),
        ruleIndex: indexes.get(finding.code),
        // Empty, not left out: that means not suppressed, where left out means that nobody knows.
        suppressions,
      })),
    };
    return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
  },
};

function ruleOf(code: string, { manuals }: About): object {
  const manual = manuals.get(code);
  if (manual === undefined) return { id: code };
  const { says, why, fix, source } = manual;
  const [head, ...texts] = [says, why, fix, source].map(plainLine);
  const [reason = '', remedy = '', origin = ''] = texts;
  return {
    id: code,
    shortDescription: { text: head },
    fullDescription: { text: reason },
    help: {
      text: `${reason}\n\nHow to put it right: ${remedy}\n\nSource: ${origin}`,
      markdown: `${reason}\n\n**How to put it right.** ${remedy}\n\n**Source.** ${origin}`,
    },
  };
}

function resultOf(finding: Diagnostic, name: string): object {
  const { code, severity, message, help, path, span, related } = finding;
  const shown = path === null ? null : hideNumbers(path);
  const logical = shown === null ? {} : { logicalLocations: [{ fullyQualifiedName: shown }] };
  return {
    ruleId: code,
    level: LEVELS[severity],
    message: { text: `${worded(message)}\nhelp: ${worded(help)}` },
    locations: [{ ...physical(span, name), ...logical }],
    ...(related.length > 0 && { relatedLocations: related.map((other, index) => relatedOf(other, index, name)) }),
    // The place in the contract's own terms, so that a line more above it makes no new finding.
    partialFingerprints: { 'codeAndPath/v1': `${code} ${shown ?? ''}`.trim() },
  };
}

function relatedOf({ message, path, span }: Related, index: number, name: string): object {
  const logical = path === null ? {} : { logicalLocations: [{ fullyQualifiedName: hideNumbers(path) }] };
  return { id: index, message: { text: worded(message) }, ...physical(span, name), ...logical };
}

/** Where a bracket closes and another opens, a viewer makes a link, even of a plain message (3.11.6). */
function worded(text: string): string {
  return hideNumbers(text).replaceAll('](', '] (');
}

/** Without a place in the text, the file as a whole. */
function physical(span: Span | null, name: string): object {
  const artifactLocation = { uri: uriOf(span?.source ?? name) };
  if (span === null) return { physicalLocation: { artifactLocation } };
  const { start, end } = span;
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  return { physicalLocation: { artifactLocation, region } };
}

/** A relative name stays relative, to the folder of the run; every sign that a URI reads as its own is escaped. */
function uriOf(name: string): string {
  const slashes = name.replaceAll('\\', '/');
  const escaped = slashes.split('/').map(encodePart).join('/');
  if (/^[A-Za-z]:\//.test(slashes)) return `file:///${slashes.slice(0, 2)}${escaped.slice(escaped.indexOf('/'))}`;
  return slashes.startsWith('/') ? `file://${escaped}` : escaped;
}

/** A lone half of a surrogate pair is no character, and no URI can hold it. */
function encodePart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'));
}
